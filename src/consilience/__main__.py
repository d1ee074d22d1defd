"""`python -m consilience` is the command `consilience`."""

from consilience.cli.main import run

run()
