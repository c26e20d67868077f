"""The run of `postwright fetch`: gets collections, and saves those that can be read."""

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import click

from postwright.cli.downloading import DownloadError, download
from postwright.cli.reporting import count, findings, printable, problem_lines
from postwright.config import Entry
from postwright.errors import CollectionError
from postwright.faults import advice, words
from postwright.reader import parse
from postwright.whole import write_whole

KEY = "POSTMAN_API_KEY"
ADDRESS = "POSTMAN_API_URL"
_POSTMAN = "https://api.getpostman.com"
_ID = re.compile(r"[A-Za-z0-9_-]+")
_LOCAL = {"localhost", "127.0.0.1", "::1"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A collection to get, by its `id` in Postman or its URL, and where it is saved."""

    path: Path
    id: str | None = None
    url: str | None = None


def configured(entries: Sequence[Entry], names: Sequence[str]) -> list[Wanted]:
    """What the configuration says of the collections of these names, or of all; raises UsageError.

    A name is the path of the source, the name of its file, or the folder of the output.
    """
    known = [(entry, _names(entry)) for entry in entries if entry.fetch]
    if not known:
        raise click.UsageError("no collection of the configuration has a key `fetch`.")
    for name in names:
        if not any(name in own for _, own in known):
            listed = ", ".join(entry.job.source for entry, _ in known)
            raise click.UsageError(f"{name} is none of the collections that can be fetched: {listed}.")
    wanted: dict[str, Wanted] = {}
    for entry, own in known:
        if not names or not own.isdisjoint(names):
            found = Wanted(path=Path(entry.job.source), id=entry.fetch.get("id"), url=entry.fetch.get("url"))
            if wanted.setdefault(entry.job.source, found) != found:
                raise click.UsageError(f"{entry.job.source} is to be fetched from two places.")
    return list(wanted.values())


def fetched(wanted: Sequence[Wanted], variables: Mapping[str, str]) -> Iterator[tuple[bool, list[str]]]:
    """Get each collection: whether it is there now, and the lines to tell; raises UsageError before the first."""
    sources = [_source(each, variables) for each in wanted]
    for each, (url, secret) in zip(wanted, sources, strict=True):
        try:
            yield True, [_saved(each, download(url, secret))]
        except DownloadError as error:
            yield False, [f"{printable(str(each.path))}: {printable(str(error))}"]
        except CollectionError as error:
            lines = problem_lines(findings(error.problems, {}))
            yield False, [f"{printable(str(each.path))}: What was fetched is no collection; nothing was saved.", *lines]
        except OSError as error:
            yield False, [f"{printable(str(each.path))}: It can't be saved: {words(error)}. {advice(error)}."]


def _names(entry: Entry) -> set[str]:
    source = entry.job.source
    return {name for name in (source, os.path.basename(source), entry.job.folder) if name}  # noqa: PTH119 (a name)


def _source(wanted: Wanted, variables: Mapping[str, str]) -> tuple[str, tuple[str, str] | None]:
    """The URL of a collection, and the header with the key that Postman wants."""
    if wanted.id is None:
        url = wanted.url or ""
        if _origin(url)[0] not in {"http", "https"}:
            raise click.UsageError("the URL has to start with https:// or http://.")
        return url, None
    if not _ID.fullmatch(wanted.id):
        raise click.UsageError(f"{wanted.id!r} is no id of a collection in Postman.")
    base = variables.get(ADDRESS) or _POSTMAN
    scheme, host = _origin(base)
    if scheme != "https" and host not in _LOCAL:
        raise click.UsageError(f"{ADDRESS} has to start with https://, as the API key is sent there.")
    return f"{base.rstrip('/')}/collections/{wanted.id}", ("X-Api-Key", _key(variables))


def _origin(url: str) -> tuple[str, str | None]:
    """The scheme and the host of a URL; nothing of one that is none."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return "", None
    return parts.scheme, parts.hostname


def _key(variables: Mapping[str, str]) -> str:
    key = variables.get(KEY, "").strip()
    if not key:
        raise click.UsageError(
            f"a collection is fetched by its id with an API key: make one in Postman (Settings, API keys), and set "
            f"the environment variable {KEY} to it."
        )
    if not (key.isascii() and key.isprintable()):
        raise click.UsageError(f"the environment variable {KEY} holds characters that no key has.")
    return key


def _saved(wanted: Wanted, data: bytes) -> str:
    """Save a file that can be read as a collection, in one step; what to tell."""
    path = wanted.path
    try:
        operations = count(sum(1 for _ in parse(data, str(path)).operations()), "operation")
    except CollectionError as error:
        if error.problems[0].code != "several-collections":
            raise
        operations = "several collections"
    if path.is_file() and path.read_bytes() == data:
        return f"{printable(str(path))}: {operations}, unchanged"
    write_whole(path, [data])
    return f"{printable(str(path))}: {operations}, saved"
