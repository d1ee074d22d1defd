"""Content-addressed ids: the same content has the same id on every machine and in every order of arrival."""

from __future__ import annotations

from hashlib import blake2b


def content_id(prefix: str, *parts: str | int | None) -> str:
    """An id such as `r-1f0c9a…`: `prefix`, then 16 hex digits over the parts (None and "" differ)."""
    digest = blake2b(digest_size=8)
    for part in parts:
        digest.update(b"\x00" if part is None else f"\x01{part}".encode("utf-8", "surrogatepass"))
    return f"{prefix}-{digest.hexdigest()}"
