"""Reading bodies."""

from collections.abc import Callable, Iterator

from postwright.model import (
    Body,
    FileBody,
    FilePart,
    GraphqlBody,
    MultipartBody,
    Parameter,
    RawBody,
    Text,
    TextPart,
    UrlEncodedBody,
)
from postwright.reader import query
from postwright.reader.values import (
    Node,
    description,
    enabled,
    entries,
    js_text,
    json_text,
    optional_text,
    quoted,
    text,
    text_of,
    truthy,
    word,
)


def read(node: Node) -> Body | None:
    """Read the active block of a body; None where it is empty. Sections 5.1 to 5.6."""
    match node.value:
        case str(source):
            return RawBody(text=text(source), place=node.place) if source else None
        case dict():
            return _active(node)
        case None:
            return None
        case _:
            node.warn("body-not-an-object", "The body is neither an object nor a text; it is left out.", "Remove it.")
            return None


def _active(node: Node) -> Body | None:
    mode = word(node.get("mode"))
    if not mode:
        if node.get("raw").value:
            node.warn("body-without-mode", "The body has no mode; as in Postman, it is not sent.", "Set its mode.")
        return None
    block = _BLOCKS.get(mode.lower(), _raw)
    body = block(node, not truthy(node.get("disabled").value))
    if body is not None and mode.lower() not in _BLOCKS:
        message = f"The body mode {quoted(mode, 40)} is unknown; it counts as raw."
        node.get("mode").warn("body-mode-unknown", message, "Set it to raw.")
    return body


def _raw(node: Node, enabled: bool) -> Body | None:
    raw = node.get("raw").value
    if raw is None or raw in ("", [], {}):
        return None
    source = raw if isinstance(raw, str) else json_text(raw)
    language = word(node.get("options").get("raw").get("language"))
    return RawBody(text=text(source), language=language, enabled=enabled, place=node.place)


def _urlencoded(node: Node, enabled: bool) -> Body | None:
    fields = tuple(one for entry in entries(node.get("urlencoded"), query.parsed) for one in _fields(entry))
    return UrlEncodedBody(fields=fields, enabled=enabled, place=node.place) if fields else None


def _fields(entry: Node) -> Iterator[Parameter]:
    key, value = entry.get("key"), entry.get("value")
    for one in value.items() if isinstance(value.value, list) else (value,):
        yield Parameter(
            name=text_of(key) if entry.has("key") else Text(),
            value=Text() if one.value is None else text_of(one),
            enabled=enabled(entry),
            description=description(entry),
            place=entry.place,
        )


def _formdata(node: Node, enabled: bool) -> Body | None:
    parts = tuple(_part(entry) for entry in entries(node.get("formdata"), query.parsed))
    return MultipartBody(parts=parts, enabled=enabled, place=node.place) if parts else None


def _part(entry: Node) -> TextPart | FilePart:
    return _file_part(entry) if _is_file(entry) else _text_part(entry)


def _is_file(entry: Node) -> bool:
    if entry.get("type").value is not None:
        return entry.get("type").value == "file"
    if not entry.get("src").value or entry.get("value").value:
        return False
    entry.warn(
        "file-without-type",
        "A form part has a file but no type: Postman sends an empty text, here it is a file.",
        'Set its type to "file".',
    )
    return True


def _text_part(entry: Node) -> TextPart:
    return TextPart(
        name=_part_name(entry),
        value=_part_value(entry.get("value")),
        content_type=optional_text(entry.get("contentType")),
        file_name=optional_text(entry.get("fileName")),
        enabled=enabled(entry),
        description=description(entry),
        place=entry.place,
    )


def _part_value(node: Node) -> Text:
    if isinstance(node.value, list):
        return text(json_text(node.value))
    return Text() if node.value is None else text_of(node)


def _file_part(entry: Node) -> FilePart:
    sources = _sources(entry.get("src"))
    content = entry.get("value").value
    return FilePart(
        name=_part_name(entry),
        sources=sources,
        content=content if isinstance(content, str) and content and not sources else None,
        content_type=optional_text(entry.get("contentType")),
        file_name=optional_text(entry.get("fileName")),
        enabled=enabled(entry),
        description=description(entry),
        place=entry.place,
    )


def _part_name(entry: Node) -> Text:
    key = entry.get("key")
    return Text() if key.value is None else text_of(key)


def _sources(node: Node) -> tuple[Text, ...]:
    nodes = node.items() if isinstance(node.value, list) else [node]
    return tuple(text_of(source) for source in nodes if source.value)


def _file(node: Node, enabled: bool) -> Body | None:
    file = node.get("file")
    source = optional_text(file.get("src") if isinstance(file.value, dict) else file)
    content = file.get("content").value
    if source is None and not content:
        return None
    saved = js_text(content) if content and source is None else None
    return FileBody(source=source, content=saved, enabled=enabled, place=node.place)


def _graphql(node: Node, enabled: bool) -> Body | None:
    graphql = node.get("graphql")
    if not isinstance(graphql.value, dict):
        graphql.warn("graphql-not-an-object", "GraphQL is not an object here; Postman sends {}.", "Write it again.")
    return GraphqlBody(
        query=_string(graphql.get("query")),
        variables=_variables(graphql),
        has_json_variables=isinstance(graphql.get("variables").value, dict | list),
        operation_name=_string(graphql.get("operationName")),
        enabled=enabled,
        place=node.place,
    )


def _string(node: Node) -> Text | None:
    return text(node.value) if isinstance(node.value, str) else None


def _variables(graphql: Node) -> Text | None:
    variables = graphql.get("variables").value
    if isinstance(variables, str):
        return text(variables) or None
    return text(json_text(variables)) if graphql.has("variables") else None


_BLOCKS: dict[str, Callable[[Node, bool], Body | None]] = {
    "raw": _raw,
    "urlencoded": _urlencoded,
    "formdata": _formdata,
    "file": _file,
    "graphql": _graphql,
}
