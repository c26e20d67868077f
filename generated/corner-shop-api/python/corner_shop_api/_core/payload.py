"""The body of a request: what the caller passes, over the saved values."""

import re
from collections.abc import Callable, Container, Iterator, Mapping
from functools import partial
from os import PathLike
from typing import Any, NamedTuple

from .arguments import OMIT, mapping_of, merge, passed, text_of, values_of
from .body import (
    FORM,
    JSON,
    MULTIPART,
    fill_strings,
    form,
    graphql,
    json_object,
    json_text,
    strip_comments,
)
from .draft import Draft
from .files import WirePart, file_of, multipart, new_boundary
from .media_types import guess_media_type
from .operation import BodyKind, Operation, Part, PartOptions, SavedValues
from .parts import given_parts, saved_parts
from .saved_files import saved_file
from .text import utf8
from .upload import Upload, is_upload

_BOUNDARY = re.compile(
    r'multipart/form-data\s*;.*?boundary="?([^";,\s]+)', re.IGNORECASE
)
_WITH_BODY = frozenset({"POST", "PUT", "PATCH"})


class Payload(NamedTuple):
    """The content of a body, and its media type where no header says one."""

    content: bytes | Upload
    media_type: str | None

    def __repr__(self) -> str:
        return "Payload(...)"


class Source(NamedTuple):
    """What a body is made of; `saved` is None where saved values are not asked for.

    `boundary` is that of the header, if it has one. `folder` is where the files are
    that the collection names, None for nowhere.
    """

    operation: Operation[Any]
    given: object
    extra: Mapping[str, object]
    saved: SavedValues | None
    fill: Callable[[str], str]
    boundary: str
    folder: str | PathLike[str] | None

    def __repr__(self) -> str:
        return "Source(...)"


def add_body(
    draft: Draft,
    operation: Operation[Any],
    given: object,
    extra: Mapping[str, object],
    saved: SavedValues | None,
    fill: Callable[[str], str],
    folder: str | PathLike[str] | None = None,
) -> bytes | Upload | None:
    """Make the body of a request and set its media type; None is no body.

    Raises TypeError for a value that this kind of body can't hold, and SavedFileError
    for a file of the collection that is not in the `folder`.
    """
    boundary = _boundary(draft, operation)
    source = Source(operation, given, extra, saved, fill, boundary, folder)
    payload = _KINDS[operation.body](source)
    if payload is None or not (payload.content or operation.body == "file"):
        return None
    if "content-type" not in operation.disabled_system_headers:
        _set_content_type(draft, operation, payload.media_type)
    return payload.content


def _boundary(draft: Draft, operation: Operation[Any]) -> str:
    if operation.body != "multipart":
        return ""
    header = draft.header("Content-Type")
    found = None if header is None else _boundary_of(header.value)
    return found or ""


def _set_content_type(
    draft: Draft, operation: Operation[Any], media_type: str | None
) -> None:
    header = draft.header("Content-Type")
    if media_type is None:
        return
    if header is None:
        # Postman has set the type of raw JSON when it signs, but no other.
        is_set = media_type == JSON and operation.body in ("json", "raw")
        add = draft.add_header if is_set else draft.add_automatic_header
        add("Content-Type", media_type)
    elif not _fits(header.value, operation.body, media_type):
        draft.change_headers({header.name: media_type})


def _fits(held: str, body: BodyKind | None, media_type: str) -> bool:
    if body == "form":
        return held.startswith(FORM)
    return body != "multipart" or _boundary_of(held) == _boundary_of(media_type)


def _boundary_of(media_type: str) -> str | None:
    found = _BOUNDARY.match(media_type)
    return None if found is None else found[1]


def _json(source: Source) -> Payload | None:
    media_type = source.operation.media_type or JSON
    text = _json_text(source)
    return None if text is None else Payload(utf8(text), media_type)


def _json_text(source: Source) -> str | None:
    saved = _saved_text(source)
    if saved is not None and source.operation.media_type in {None, JSON}:
        # The collection's own are gone already; values of variables can hold some too.
        saved = strip_comments(saved)
    if _is_empty(source):
        if saved is not None or source.saved is not None or source.given is OMIT:
            return saved
        return "{}" if source.operation.method in _WITH_BODY else None
    return _merged_json(source, saved)


def _merged_json(source: Source, saved: str | None) -> str:
    given = mapping_of({} if source.given is OMIT else source.given)
    if given is None:
        _refuse_extra(source)
        return json_text(source.given)
    base = json_object(saved) if saved and saved.strip() else None
    return json_text({**(base or {}), **passed(given), **passed(source.extra)})


def _raw(source: Source) -> Payload | None:
    _refuse_extra(source)
    media_type = source.operation.media_type or "text/plain"
    value = _saved_text(source) if source.given is OMIT else source.given
    if source.given is OMIT and value is None:
        return None
    if isinstance(value, bytes | bytearray) or is_upload(value):
        return Payload(file_of(value).content, media_type)
    return Payload(
        utf8(value if isinstance(value, str) else json_text(value)), media_type
    )


def _form(source: Source) -> Payload | None:
    if isinstance(source.given, str | bytes):
        _refuse_extra(source)
        content = source.given
        return Payload(utf8(content) if isinstance(content, str) else content, FORM)
    fill = source.fill
    base = [
        (fill(item[0]), fill(item[1]))
        for item in _saved_entries(source)
        if not isinstance(item, Part)
    ]
    given = {
        name: [text_of(item) for item in values_of(value)]
        for name, value in _named_values(source).items()
    }
    return Payload(form(list(merge(base, given))), FORM)


def _multipart(source: Source) -> Payload | None:
    values = _named_values(source)
    # A part that nobody gives can have a name that nobody knows.
    options = {
        source.fill(name): option
        for name, option in source.operation.parts.items()
        if values
    }
    given = {
        name: list(
            given_parts(name, value, options.get(name, PartOptions()), source.fill)
        )
        for name, value in values.items()
    }
    parts = [part for _, part in merge(_base_parts(source, given), given)]
    boundary = source.boundary
    if not boundary or not all(_is_apart(part, boundary) for part in parts):
        boundary = new_boundary()
    content = multipart(parts, boundary) if parts else b""
    return Payload(content, f"{MULTIPART}; boundary={boundary}")


def _is_apart(part: WirePart, boundary: str) -> bool:
    """Whether a part can't end by a boundary that is known to whoever wrote it."""
    content = part.content
    return isinstance(content, bytes) and utf8(f"--{boundary}") not in content


def _base_parts(
    source: Source, given: Container[str]
) -> Iterator[tuple[str, WirePart]]:
    for item in _saved_entries(source):
        if not isinstance(item, Part):
            continue
        name = source.fill(item.name)
        if name in given:
            # Only its place counts; the file that is replaced need not be there.
            yield name, WirePart(name, b"")
        else:
            made = saved_parts(item, source.fill, source.folder)
            yield from ((name, part) for part in made)


def _graphql(source: Source) -> Payload | None:
    document, fill = source.operation.graphql, source.fill
    if document.escapes:
        source = source._replace(fill=partial(fill_strings, fill))
    saved = _saved_text(source)
    variables = saved if _is_empty(source) else _merged_json(source, saved)
    query = None if document.query is None else fill(document.query)
    name = None if document.operation_name is None else fill(document.operation_name)
    media_type = source.operation.media_type or JSON
    return Payload(graphql(query, name, variables), media_type)


def _file(source: Source) -> Payload | None:
    _refuse_extra(source)
    if source.given is not OMIT:
        file = None if source.given is None else file_of(source.given)
    elif source.saved is not None and isinstance(source.saved.body, bytes):
        return Payload(source.saved.body, source.operation.media_type)
    else:
        path = _saved_text(source)
        file = saved_file(path, source.folder) if path else None
    if file is None:
        return None
    guessed = source.operation.media_type or guess_media_type(file.name)
    return Payload(file.content, file.media_type or guessed)


def _is_empty(source: Source) -> bool:
    if _has_some(source.extra):
        return False
    if source.given is OMIT:
        return True
    given = mapping_of(source.given)
    if given is None or _has_some(given):
        return False
    # An empty object that someone gives is a body; one that nothing is put in is not.
    return bool(given) or source.saved is not None


def _has_some(values: Mapping[str, object]) -> bool:
    return any(value is not OMIT for value in values.values())


def _named_values(source: Source) -> dict[str, object]:
    given = mapping_of({} if source.given is OMIT else source.given)
    if given is None:
        raise TypeError(f"{source.operation.name}: the body is a mapping of its fields")
    filled = {source.fill(name): value for name, value in passed(given).items()}
    return {**filled, **passed(source.extra)}


def _saved_text(source: Source) -> str | None:
    saved = None if source.saved is None else source.saved.body
    return source.fill(saved) if isinstance(saved, str) else None


def _saved_entries(source: Source) -> tuple[tuple[str, str] | Part, ...]:
    saved = None if source.saved is None else source.saved.body
    return saved if isinstance(saved, tuple) else ()


def _refuse_extra(source: Source) -> None:
    if source.extra:
        name = source.operation.name
        raise TypeError(
            f"{name}: extra_body needs a body with names, which this is not"
        )


_KINDS: dict[BodyKind | None, Callable[[Source], Payload | None]] = {
    None: _refuse_extra,
    "json": _json,
    "raw": _raw,
    "form": _form,
    "multipart": _multipart,
    "graphql": _graphql,
    "file": _file,
}
