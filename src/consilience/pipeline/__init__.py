"""The way through the house: the steps in their order, and the engine that runs them."""
