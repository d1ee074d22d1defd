"""How much of anything is read, so that no input can fill the memory or stop the run. All in bytes of content
(after decompression) unless said otherwise."""

from __future__ import annotations

TEXT = 20_000_000
"""One plain text. The longest novels have 8 million."""
PAGE = 10_000_000
"""One web page. The largest of news sites have 5 million, nearly all of it scripts."""
JSON = 64_000_000
"""One JSON document, which has to be held in memory; JSON Lines have no limit."""
LINE = 16_000_000
"""One line of JSON Lines or one record of a table."""
EXPANDED = 4_000_000_000
"""What one compressed file may expand to."""
RATIO = 200
"""How many times larger than itself a compressed file may become; text rarely compresses more than 10 times,
a zip bomb 1,000 times."""
RATIO_FREE = 10_000_000
"""Up to here the ratio is not looked at: small files of repeated rows compress very well."""
DEPTH_OF_FOLDERS = 60
HEAD = 4_096
"""How much is looked at to tell what a file is."""
DEPTH_OF_PARTS = 4
"""How deeply archives, letters and their attachments may lie in one another."""
