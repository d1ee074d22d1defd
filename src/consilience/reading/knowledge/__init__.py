"""What news pages and agencies write, as tables: one place each."""
