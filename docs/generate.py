"""Writes the generated pages of the reference; a test holds them against the program: `python docs/generate.py`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import typer
from typer.core import TyperArgument

from consilience.cli.formats import every
from consilience.cli.main import app
from consilience.record.rows import TYPES
from consilience.record.schemas import json_schema

REFERENCE = Path(__file__).parent / "reference"


def commands() -> str:
    """The page of commands: for each its help, arguments and options."""
    group: Any = typer.main.get_command(app)
    lines = ["# Commands", "", "This page is generated from the program.", ""]
    for name in sorted(group.commands):
        command = group.commands[name]
        lines += [f"## `consilience {name}`", "", _paragraph(command.help or ""), ""]
        lines += ["| argument or option | meaning |", "|---|---|"]
        lines += [f"| {_usage(p)} | {_paragraph(getattr(p, 'help', None) or '')} |" for p in command.params]
        lines += [""]
    return "\n".join(lines)


def _usage(parameter: Any) -> str:
    if isinstance(parameter, TyperArgument):
        return (
            f"`{parameter.make_metavar_name() if hasattr(parameter, 'make_metavar_name') else parameter.name.upper()}`"
        )
    value = "" if parameter.is_flag else f" {parameter.metavar or parameter.name.upper()}"
    return f"`{'`, `'.join(parameter.opts)}{value}`"


def _paragraph(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def exports() -> str:
    """The page of exports: for each kind its fields, from the JSON Schemas that ship."""
    lines = [
        "# Exports",
        "",
        "This page is generated from the JSON Schemas that ship with the program.",
        "",
        _PREFACE,
        "",
    ]
    for kind in TYPES:
        schema = json_schema(kind)
        lines += [f"## {kind}", ""]
        for title, fields in _structs(schema):
            lines += [f"**{title}**", "", "| field | type |", "|---|---|"]
            lines += [f"| `{name}` | {_type(field)} |" for name, field in fields.items()]
            lines += [""]
    return "\n".join(lines)


_PREFACE = """`consilience export KIND` writes one row for each object, in a fixed order, the same bytes for the
same record. Offsets are 0-based Unicode code points into the report's stored text, start inclusive, end exclusive;
`text[start:end] == exact` for every span. Days are ISO 8601, ranges inclusive on both ends. Numbers are in base units.
Unknown is `null`.

JSON Lines hold a row as it is. CSV and Parquet hold what is nested as JSON in a cell. In CSV the unknown is
an empty cell without quotation marks, and a text that a spreadsheet would run as a formula (it begins with
`=`, `+`, `-`, `@`, a tab or a carriage return) gets an apostrophe before it; take one apostrophe away to
restore it."""


def _structs(schema: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    found = schema.get("$defs", {})
    return [(name, body["properties"]) for name, body in found.items() if "properties" in body]


def _type(field: dict[str, Any]) -> str:
    if "$ref" in field:
        return field["$ref"].rsplit("/", 1)[-1]
    if "anyOf" in field:
        return " or ".join(_type(part) for part in field["anyOf"])
    if "enum" in field:
        return ", ".join(f"`{value}`" for value in field["enum"] if value is not None)
    if field.get("type") == "array":
        items = field.get("items")
        return f"list of {_type(items)}" if isinstance(items, dict) else "list"
    return str(field.get("type", "any"))


def formats() -> str:
    """The page of formats: for each what it reads, by what its files are known, and what reads it."""
    lines = [
        "# Formats",
        "",
        "This page is generated from the program; `consilience formats` prints it.",
        "",
        _KNOWN,
        "",
    ]
    lines += ["| kind | endings | what is read | by |", "|---|---|---|---|"]
    for one in every():
        endings = " ".join(f"`{ending}`" for ending in one.endings)
        lines += [f"| {one.name} | {endings} | {_paragraph(one.reads)} | {one.library or 'Python'} |"]
    return "\n".join([*lines, ""])


_OF_FORMATS = "This page is generated from the program; `consilience formats` prints it."
_KNOWN = """A file is known by what its name ends with and by how it begins. Where the two disagree, the beginning
decides if only one kind of file can begin so: a web page that is called `.txt` is read as a web page."""

PAGES = {"commands.md": commands, "exports.md": exports, "formats.md": formats}


if __name__ == "__main__":
    for page, make in PAGES.items():
        (REFERENCE / page).write_text(make(), encoding="utf-8")
