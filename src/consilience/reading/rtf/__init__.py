"""RTF (Rich Text Format, specification 1.9.1): its paragraphs with what they are.

Read here and not by a library, since none that may be used leaves hidden and deleted text out, keeps headings, tables,
notes and addresses apart, and passes over millions of figures of pictures in bounded time."""

from __future__ import annotations

from consilience.reading.rtf.text import Rtf, read

__all__ = ["Rtf", "read"]
