"""The tables of a record, portable between SQLite and PostgreSQL.

Three layers. What came in, kept for good: `arrivals` (each address and set of facts a text came under, its `addresses`
in the form that all forms of one share) over `texts`; `pointers` (reports known by their address alone); `runs`,
`refusals` and `removals`; `judgements` of users. What one report alone yields: `reports` (arrivals made one by the
rules of identity) and `parts` (what each per-report step made of it). What joining yields, recomputed from the other
two whenever they changed: `placements`, `mentions`, `appearances` (which actors are in which mentions), `actors`,
`names` (what actors are called, as names are compared), `stories`, `derivations`, `claims`, `claim_changes`.
`body` columns hold the object as JSON (in `parts` as MessagePack); `seal` is a hash of it that `verify` re-checks.
A change here needs a new migration; the tests compare the two. Full-text search stands in the migrations alone; it
reads `spelled`, a title's or text's form for the index, where that is another than the title or text itself.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, MetaData, Table, Text

metadata = MetaData()


def _key(name: str, target: str, **options: bool) -> Column[str]:
    """A text column that refers to `target` and goes with it."""
    return Column(name, Text, ForeignKey(target, ondelete="CASCADE"), **options)  # type: ignore[arg-type]


marks = Table("marks", metadata, Column("name", Text, primary_key=True), Column("value", Text, nullable=False))

runs = Table(
    "runs", metadata,
    Column("id", Integer, primary_key=True),
    Column("started", Text, nullable=False),
    Column("ended", Text),
    Column("body", Text),
)  # fmt: skip

refusals = Table(
    "refusals", metadata,
    Column("id", Integer, primary_key=True),
    Column("run", Integer, ForeignKey("runs.id"), nullable=False, index=True),
    Column("uri", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("detail", Text, nullable=False),
)  # fmt: skip

removals = Table(
    "removals", metadata,
    Column("id", Integer, primary_key=True),
    Column("report", Text, nullable=False, index=True),
    Column("removed", Text, nullable=False),
    Column("note", Text, nullable=False),
)  # fmt: skip

texts = Table(
    "texts", metadata,
    Column("sha256", Text, primary_key=True),
    Column("text", Text, nullable=False),
    Column("spelled", Text),
)  # fmt: skip

arrivals = Table(
    "arrivals", metadata,
    Column("id", Text, primary_key=True),
    _key("sha256", "texts.sha256", nullable=False, index=True),
    Column("uri", Text, index=True),
    Column("round", Integer, nullable=False),
    Column("report", Text, nullable=False, index=True),
    Column("body", Text, nullable=False),
    Column("seal", Text, nullable=False),
)  # fmt: skip

addresses = Table(
    "addresses", metadata,
    Column("key", Text, primary_key=True),
    _key("arrival", "arrivals.id", primary_key=True, index=True),
)  # fmt: skip

pointers = Table(
    "pointers", metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("key", Text, nullable=False, unique=True),
    Column("uri", Text, nullable=False),
    Column("title", Text),
    Column("spelled", Text),
    Column("run", Integer, nullable=False, index=True),
    Column("body", Text, nullable=False),
    Column("seal", Text, nullable=False),
)  # fmt: skip

reports = Table(
    "reports", metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    _key("sha256", "texts.sha256", nullable=False, index=True),
    Column("run", Integer, nullable=False, index=True),
    Column("title", Text),
    Column("spelled", Text),
    Column("language", Text),
    Column("inputs", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("seal", Text, nullable=False),
)  # fmt: skip

parts = Table(
    "parts", metadata,
    _key("report", "reports.id", primary_key=True),
    Column("step", Text, primary_key=True),
    Column("version", Text, nullable=False),
    Column("inputs", Text, nullable=False),
    Column("body", LargeBinary),
    Column("seal", Text),
    Column("failure", Text),
)  # fmt: skip

placements = Table(
    "placements", metadata,
    _key("report", "reports.id", primary_key=True),
    Column("story", Text, index=True),
    Column("version_of", Text),
    Column("anchor", Text),
    Column("settled", Text),
)  # fmt: skip

mentions = Table(
    "mentions", metadata,
    Column("id", Text, primary_key=True),
    _key("report", "reports.id", nullable=False),
    Column("kind", Text, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("body", Text, nullable=False),
    Column("seal", Text, nullable=False),
    Index("mentions_in_order", "report", "start", "end", "kind", "id"),
)  # fmt: skip

appearances = Table(
    "appearances", metadata,
    _key("mention", "mentions.id", primary_key=True),
    Column("actor", Text, primary_key=True),
    Column("part", Text, primary_key=True),
    Column("report", Text, nullable=False),
    Index("appearances_of_actor", "actor", "part", "report"),
    sqlite_with_rowid=False,
)  # fmt: skip

names = Table(
    "names", metadata,
    Column("name", Text, primary_key=True),
    Column("actor", Text, primary_key=True),
    sqlite_with_rowid=False,
)  # fmt: skip


def _joined(name: str, *columns: Column[str]) -> Table:
    return Table(
        name, metadata,
        Column("id", Text, primary_key=True), *columns,
        Column("body", Text, nullable=False), Column("seal", Text, nullable=False),
    )  # fmt: skip


actors = _joined("actors", Column("name", Text, nullable=False))
stories = _joined("stories")
derivations = _joined("derivations", _key("report", "reports.id", nullable=False, index=True))
claims = _joined("claims", Column("kind", Text, nullable=False), Column("status", Text, nullable=False))

claim_changes = Table(
    "claim_changes", metadata,
    Column("id", Integer, primary_key=True),
    Column("run", Integer, ForeignKey("runs.id"), nullable=False, index=True),
    Column("claim", Text, nullable=False, index=True),
    Column("status", Text, nullable=False),
)  # fmt: skip

judgements = Table(
    "judgements", metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("about", Text, nullable=False),
    Column("verdict", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("seal", Text, nullable=False),
    Column("one", Text),
    Column("other", Text),
    Column("hindrance", Text),
)  # fmt: skip
"""`about` is the kind of object that is judged. `one`, `other` (the objects that the two sides are now) and
`hindrance` (why it does not apply) are what joining made of it."""
