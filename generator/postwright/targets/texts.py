"""The texts that an operation sends, wherever they stand."""

from collections.abc import Iterator, Mapping
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
    if isinstance(value, Text):
        yield value
    elif isinstance(value, tuple):
        for item in cast("tuple[object, ...]", value):
            yield from _texts(item)
    elif isinstance(value, Mapping):
        yield from cast("Mapping[str, Text]", value).values()
    elif getattr(value, "enabled", True):
        # Only what is of the model has fields; `fields` and `is_dataclass` take their time.
        for name in getattr(value, "__dataclass_fields__", ()):
            yield from _texts(getattr(value, name))
