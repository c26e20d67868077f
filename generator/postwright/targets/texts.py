"""The texts that an operation sends, wherever they stand."""

from collections.abc import Mapping
from typing import cast

from postwright.errors import Place
from postwright.model import Auth, DigestAuth, OAuth2Auth, Operation, Text, VariableRef


def sent_texts(operation: Operation) -> list[Text]:
    """Every text of the request and its auth, disabled entries left out, in the order of the wire."""
    auth = _sent_auth(operation.auth)
    found: list[Text] = []
    _collect((operation.url, operation.query, operation.headers, auth, operation.sent_body), found)
    return found


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


# What has no texts inside it, so that most of what is looked at is passed over.
_LEAVES = frozenset({str, bool, int, type(None), Place, frozenset})


def _collect(value: object, found: list[Text]) -> None:
    kind = value.__class__
    if kind is Text:
        found.append(cast("Text", value))
    elif kind is tuple:
        for item in cast("tuple[object, ...]", value):
            _collect(item, found)
    elif isinstance(value, Mapping):
        found.extend(cast("Mapping[str, Text]", value).values())
    elif getattr(value, "enabled", True):
        # Only what is of the model has fields; `fields` and `is_dataclass` take their time.
        for name in getattr(value, "__dataclass_fields__", ()):
            inner = getattr(value, name)
            if inner.__class__ not in _LEAVES:
                _collect(inner, found)
