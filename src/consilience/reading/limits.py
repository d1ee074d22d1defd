"""How much of anything is read, so that no input can fill the memory or stop the run. All in bytes of content
(after decompression) unless said otherwise."""

from __future__ import annotations

TEXT = 20_000_000
"""One plain text. The longest novels have 8 million."""
MARKDOWN = 100_000
"""Characters of one text in Markdown whose marks are taken out: the parser's time grows with the square of some."""
PAGE = 10_000_000
"""One web page. The largest of news sites have 5 million, nearly all of it scripts."""
JSON = 64_000_000
"""One JSON document, which has to be held in memory; JSON Lines have no limit."""
XML = 64_000_000
"""One XML file (a feed, an agency's delivery), which has to be held in memory; exports of blogs come in parts of 50."""
XML_ELEMENTS = 3_000_000
"""Elements, and as many attributes, of one XML file: each takes about 150 bytes of memory."""
MARKUP_TAGS = 400_000
"""Tags of one page or of one field with mark-up; each may take 500 bytes of memory. Large pages have 60,000."""
COLUMNS = 512_000_000
"""One Arrow stream or compressed table, which has to be held in memory; Parquet and Arrow files have no limit."""
ARROW_SECONDS = 600
"""How long the conversion of one Arrow file may take; 200 million bytes take one second."""
SPREADSHEET = 100_000_000
"""One spreadsheet, which has to be held in memory."""
SHEET_ROWS = 1_048_576
"""Rows of one sheet; Excel has no more."""
SPREADSHEET_TEXT = 1_000_000_000
"""What the parts of one spreadsheet may expand to; a sheet of a million full rows has 400 million."""
JSON_LEVELS = 900
"""How deep its objects and lists may lie in one another; no tool writes more than some dozens."""
LINE = 16_000_000
"""One line of JSON Lines or one record of a table."""
EXPANDED = 100_000_000_000
"""What one compressed file, or an archive with all in it, may expand to."""
RATIO = 200
"""How many times larger than itself a compressed file may become; text rarely compresses more than 10 times,
a zip bomb 1,000 times."""
RATIO_FREE = 10_000_000
"""Up to here the ratio is not looked at: small files of repeated rows compress very well."""
WINDOW = 134_217_728
"""Memory for expanding one file: what zstd itself takes without being asked, twice what the best of xz needs."""
DEPTH_OF_PACKING = 3
"""How often one file may have been compressed (a.txt.gz.xz)."""
DEPTH_OF_FOLDERS = 60
HEAD = 4_096
"""How much is looked at to tell what a file is."""
DEPTH_OF_PARTS = 4
"""How deeply archives, letters and their attachments may lie in one another."""
RECORD = 64_000_000
"""The payload of one record of a web archive, as it is stored; the largest reports in PDF have 50 million."""
GAPS = 1_000
"""How many damaged stretches of a web archive are passed over before the rest is left."""
PAGES_REMEMBERED = 200_000
"""How many pages of a web archive are remembered for records that say "the same as that one"."""
PDF = 200_000_000
"""One PDF file; most of a large one is pictures."""
PDF_PAGES = 2_000
"""What is read of one PDF file; a newspaper's issue has 200 pages."""
PDF_SECONDS = 120
"""How long one PDF file may take; 2,000 pages of text take 30 seconds."""
MEMBERS = 1_000_000
"""Files in one archive."""
DIRECTORY = 128_000_000
"""The table of contents of one zip archive, which is held in memory."""
TAR_HEADER = 1_000_000
"""What a tar archive may say of one file before its content."""
IN_MEMORY = 1_000_000
"""A part of an archive that is larger is put on the disk while it is read."""
DOCX = 200_000_000
"""One Word document; most of a large one is pictures."""
DOCX_TEXT = 30_000_000
"""What the text of one Word document may expand to; 500 articles of an export have 20 million."""
DOCX_ELEMENTS = 500_000
"""Elements of one Word document that bear on words: each takes a kilobyte of memory and 80 microseconds. 500 articles
of an export have 200,000."""
RTF = 200_000_000
"""One RTF file; most of a large one is pictures, written as figures."""
SHEETS = 100
"""Tables of the user's own in one archive."""
SILENCE = 30
"""Seconds for which a server may be silent."""
LETTER = 64_000_000
"""One letter with its attachments; most servers pass on 25 to 50 million bytes."""
LETTER_HEAD = 1_000_000
"""The head of a letter; those of long ways have 50,000 bytes."""
LETTER_PARTS = 200
"""How many parts with parts a letter may have; a digest of a busy list has some 100."""
LETTER_WORK = 40_000_000
"""Lines times parts with parts: what the standard parser's time grows with."""
LETTER_LINE = 1_000_000
"""A longer line of a mailbox is taken in pieces."""
