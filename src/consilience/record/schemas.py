"""The JSON Schema of each kind of row, made from the rows themselves."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from consilience.record.rows import TYPES, Kind

_TITLES: dict[Kind, str] = {
    "reports": "A report",
    "mentions": "A mention",
    "actors": "An actor",
    "stories": "A story",
    "derivations": "A derivation",
    "claims": "A claim",
    "timeline": "A row of a timeline",
    "pointers": "A report known by its address alone",
    "refusals": "What was set aside",
    "judgements": "A judgement of a user",
    "plover": "An event in the fields of PLOVER",
    "gdelt": "An event in a table like that of GDELT",
}


def json_schema(kind: Kind) -> dict[str, Any]:
    """The JSON Schema (2020-12) of one row of a kind, as the exports write it."""
    found = _on_one_line(msgspec.json.schema(TYPES[kind]))
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"{_TITLES[kind]}, export format version 1",
        **found,
    }


def _on_one_line(schema: Any) -> Any:
    """The schema with descriptions free of line ends: versions of Python differ in how they indent docstrings."""
    if isinstance(schema, dict):
        return {
            name: " ".join(value.split()) if name == "description" and isinstance(value, str) else _on_one_line(value)
            for name, value in schema.items()
        }
    return [_on_one_line(one) for one in schema] if isinstance(schema, list) else schema


def written(kind: Kind) -> str:
    """The JSON Schema as the text that ships beside this module, in `json/KIND.json`."""
    return msgspec.json.format(msgspec.json.encode(json_schema(kind)), indent=2).decode() + "\n"


def write_all() -> None:
    """Write the schemas that ship anew; to be done when a row got a new field:
    `python -c "from consilience.record.schemas import write_all; write_all()"`."""
    for kind in kinds():
        Path(__file__).with_name("json").joinpath(f"{kind}.json").write_text(written(kind), encoding="utf-8")


def kinds() -> tuple[Kind, ...]:
    """The kinds of rows, in the order of the documentation."""
    return tuple(TYPES)
