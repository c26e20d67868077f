"""The texts that an operation sends, wherever they stand."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

from postwright.model import Operation, Text


def sent_texts(operation: Operation) -> Iterator[Text]:
    """Every text of the request and its auth, disabled entries left out, in the order of the wire."""
    for value in (operation.url, operation.query, operation.headers, operation.auth, operation.sent_body):
        yield from _texts(value)


def _texts(value: object) -> Iterator[Text]:
    match value:
        case Text():
            yield value
        case tuple():
            for item in value:
                yield from _texts(item)
        case Mapping():
            yield from _texts(tuple(value.values()))
        case _ if is_dataclass(value) and getattr(value, "enabled", True):
            for field in fields(value):
                yield from _texts(getattr(value, field.name))
        case _:
            pass
