"""The texts that an operation sends, wherever they stand."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import cast

from postwright.model import Auth, DigestAuth, OAuth2Auth, Operation, Text, VariableRef


def sent_texts(operation: Operation) -> Iterator[Text]:
    """Every text of the request and its auth, disabled entries left out, in the order of the wire."""
    auth = _sent_auth(operation.auth)
    for value in (operation.url, operation.query, operation.headers, auth, operation.sent_body):
        yield from _texts(value)


def sole_variable(text: Text | None) -> str | None:
    """The name of the variable that a text is and nothing else, or None."""
    match text:
        case Text(parts=(VariableRef(name=name),)):
            return name
        case _:
            return None


def _sent_auth(auth: Auth | None) -> object:
    """The auth without what is only saved for getting a token, or for answers to a challenge."""
    match auth:
        case OAuth2Auth():
            return auth.access_token, auth.header_prefix
        case DigestAuth():
            return auth.username, auth.password
        case _:
            return auth


def _texts(value: object) -> Iterator[Text]:
    match value:
        case Text():
            yield value
        case tuple():
            for item in cast("tuple[object, ...]", value):
                yield from _texts(item)
        case Mapping():
            yield from _texts(tuple(cast("Mapping[str, Text]", value).values()))
        case _ if is_dataclass(value) and getattr(value, "enabled", True):
            for field in fields(value):
                yield from _texts(getattr(value, field.name))
        case _:
            pass
