"""The migrations of the record, from its first version on; run when a record is opened."""
