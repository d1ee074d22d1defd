"""Stories: reports on the same real-world event."""

from __future__ import annotations

import msgspec

from consilience.model.origins import Origins


class Story(msgspec.Struct, frozen=True, kw_only=True):
    """A story; `reasons` say in plain sentences why its reports stand together."""

    id: str
    title: str
    earliest: str | None
    latest: str | None
    reports: tuple[str, ...]
    origins: Origins
    reasons: tuple[str, ...] = ()
