"""Archives of the web: their records, what was sent with a page, and which pages are reports."""
