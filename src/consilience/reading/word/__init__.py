"""Word documents before they are turned into mark-up."""
