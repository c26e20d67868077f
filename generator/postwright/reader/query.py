"""Reading query parameters."""

from postwright.model import Parameter, Text
from postwright.reader.values import Json, Node, description, enabled, entries, js_text, text, text_of
from postwright.runtime import url as rules


def read(node: Node) -> tuple[Parameter, ...]:
    """Read a query in any of its shapes. Section 3.5."""
    return tuple(_parameter(entry) for entry in entries(node, parsed))


def parsed(query: str) -> list[dict[str, Json]]:
    """The entries of a query string."""
    return [{"key": key, "value": value} for key, value in rules.split_query(query)]


def _parameter(entry: Node) -> Parameter:
    key = entry.get("key")
    return Parameter(
        name=Text() if key.value is None else text_of(key),
        value=_value(entry.get("value")),
        enabled=enabled(entry),
        description=description(entry),
        place=entry.place,
    )


def _value(node: Node) -> Text | None:
    match node.value:
        case None:
            return None
        case str(source):
            return text(source)
        case other:
            node.warn(
                "value-not-text",
                "The value of a query parameter is not a text: Postman drops it, here it is sent.",
                "Put it in quotes.",
            )
            return text(js_text(other))
