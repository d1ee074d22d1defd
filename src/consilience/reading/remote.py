"""Files that lie elsewhere, by any address that fsspec understands (s3://, gs://, https://, zip://…::…); each is copied
here while it is read. Nothing is fetched but what the user names."""

from __future__ import annotations

import mimetypes
import re
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from consilience.errors import MissingExtra, Refused
from consilience.model import Refusal
from consilience.reading import limits, listing
from consilience.reading.source import Source, copy, ending

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{1,30}(?:://|::)")
_WEB = ("http", "https")
_CREDENTIALS = "NoCredentialsError"
_MAGIC = re.compile(r"[*?\[]")
_PLACES = (
    ("aiohttp", "ClientError"), ("botocore.exceptions", "BotoCoreError"), ("botocore.exceptions", "ClientError"),
    ("google.auth.exceptions", "GoogleAuthError"), ("azure.core.exceptions", "AzureError"),
    ("paramiko.ssh_exception", "SSHException"), ("requests.exceptions", "RequestException"),
)  # fmt: skip
"""Where the roots lie of what the libraries of single services raise."""


_SECRET = re.compile(r"(?<=://)[^/@?#]{1,500}@")


def is_address(name: str) -> bool:
    """Whether it is written as an address and not as a path."""
    return _ADDRESS.match(name) is not None


def sources(name: str) -> Iterator[Source | Refusal]:
    """The files at an address: the one it names, all below a folder, or those that a pattern matches; by name."""
    shown = _shown(name)
    try:
        with _plain_reasons(name):
            system, paths = _found(name)
    except Refused as refused:
        yield Refusal(shown, refused.reason, _SECRET.sub("", refused.detail))
        return
    if not paths:
        yield Refusal(shown, "no file matches this pattern" if _MAGIC.search(name) else "this folder is empty")
    chain = "".join(name.partition("::")[1:])
    for path in paths:
        address = name if paths == [name] or not chain and system.unstrip_protocol(path) == name else None
        yield from _one(system, path, address or f"{system.unstrip_protocol(path)}{chain}")


def _shown(address: str) -> str:
    """An address as it goes into the record: without the name and password that may open it."""
    return listing.address(_SECRET.sub("", address))


def _found(name: str) -> tuple[Any, list[str]]:
    """The file system of an address, and the paths of the files there. Raises what the system raises."""
    try:
        from fsspec.core import url_to_fs
    except ImportError as error:
        raise Refused(str(MissingExtra("remote", f"reading {name.partition(':')[0]} addresses"))) from error
    system, path = url_to_fs(name, **_patience(name))
    if name.startswith(_WEB) and "*" not in name:
        return system, [path]
    matches = sorted(system.glob(path)) if _MAGIC.search(path) and not system.exists(path) else [path]
    files: list[str] = []
    for match in matches:
        is_folder = system.isdir(match)
        if not is_folder and not system.exists(match):
            raise FileNotFoundError(match)
        files += _below(system, match) if is_folder else [match]
    return system, files


def _below(system: Any, folder: str) -> list[str]:
    """The files below a folder, but for those that would be left out of a folder on this disk."""
    prefix = folder.rstrip("/") + "/"
    found = sorted(system.find(folder))
    names = listing.Listing(path.removeprefix(prefix) for path in found)
    return [path for path in found if not names.is_left_out(path.removeprefix(prefix))]


def _one(system: Any, path: str, address: str) -> Iterator[Source | Refusal]:
    """One file, copied here for as long as it is read."""
    shown = _shown(address)
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(folder) / "copy"
        try:
            with _plain_reasons(address):
                kind = _fetch(system, path, kept)
        except Refused as refused:
            yield Refusal(shown, refused.reason, _SECRET.sub("", refused.detail))
            return
        source = Source(kept, shown)
        source.is_copy = True
        source.suffix = ending(path.partition("?")[0].partition("#")[0]) if not address.startswith(_WEB) else kind
        yield source


def _fetch(system: Any, path: str, kept: Path) -> str:
    """Copies a file here; gives its ending as its name or, on the web, as its server says."""
    if not path.startswith(_WEB):
        with system.open(path, "rb") as stream:
            copy(stream, kept)
        return ending(path)
    with system.open(path, "rb", block_size=0) as stream:
        copy(stream, kept)
        return _kind(path, str(getattr(getattr(stream, "r", None), "content_type", None) or ""))


def _kind(address: str, stated: str) -> str:
    """The ending of a web address; where it is none that is read, what the server says that it sends."""
    from consilience.reading.registry import readers

    path = re.sub(r"^[a-z]+://[^/?#]*", "", address).partition("?")[0].partition("#")[0]
    named = ending(path)
    if any(named in reader.suffixes for reader in readers()):
        return named
    return mimetypes.guess_extension(stated) or named


def _patience(name: str) -> dict[str, Any]:
    """How long a server may be silent, for the services that can be told."""
    if name.startswith(_WEB):
        from aiohttp import ClientTimeout

        timeout = ClientTimeout(total=None, sock_connect=limits.SILENCE, sock_read=limits.SILENCE)
        return {"client_kwargs": {"timeout": timeout}}
    if name.startswith(("s3://", "s3a://")):
        wait = {"connect_timeout": limits.SILENCE, "read_timeout": limits.SILENCE, "retries": {"max_attempts": 2}}
        return {"config_kwargs": wait}
    return {}


@contextmanager
def _plain_reasons(name: str) -> Iterator[None]:
    """Turns what file systems raise into Refused, with a reason that a reporter understands."""
    try:
        yield
    except _errors() as error:
        raise Refused(_reason(error, name), repr(error)[:500]) from error


def _errors() -> tuple[type[BaseException], ...]:
    """What those libraries raise that are in use; the others are not loaded for it."""
    own = (getattr(sys.modules[module], name) for module, name in _PLACES if module in sys.modules)
    return (OSError, ValueError, ImportError, RuntimeError, LookupError, TypeError, *own)


def _reason(error: BaseException, name: str) -> str:
    protocol = name.partition(":")[0]
    if isinstance(error, FileNotFoundError) and error.__cause__ is not None:
        error = error.__cause__  # of the web all failures are told as files that are missing
    status = getattr(error, "status", None)
    if isinstance(error, ImportError):
        return f"reading {protocol} addresses takes one more package: {error}"
    if isinstance(error, FileNotFoundError) or status in (404, 410):
        return "there is nothing at this address"
    if isinstance(error, PermissionError) or status in (401, 403) or type(error).__name__ == _CREDENTIALS:
        return "access was refused: the address needs a key or password that is missing here or not enough"
    if isinstance(error, TimeoutError) or "imeout" in type(error).__name__:
        return "the server did not answer in time"
    if isinstance(error, ValueError) and "rotocol" in str(error):
        return f"addresses that begin with {protocol}: are not understood"
    if status is not None:
        return f"the server answered with an error (number {status})"
    return "the server could not be reached, or broke off"
