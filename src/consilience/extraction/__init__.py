"""From parsed sentences to mentions; what depends on one report alone."""
