"""Arrangements of the record: nothing is decided here."""
