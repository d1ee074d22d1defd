"""The command `consilience`: thin; all it does can be done from Python too."""
