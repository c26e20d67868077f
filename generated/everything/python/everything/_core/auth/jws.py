"""JSON Web Signatures to the byte as Postman makes them, by the library PyJWT. Section 6.3."""

import json
import re
from base64 import b64decode, b64encode, urlsafe_b64encode
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias, cast

from ..errors import AuthError
from .libraries import missing, needed

REQUIREMENT = "pyjwt[crypto]>=2.10"
SECRET_ALGORITHMS = frozenset({"HS256", "HS384", "HS512"})
KEY_ALGORITHMS = frozenset(
    family + size for family in ("RS", "PS", "ES") for size in ("256", "384", "512")
)
Json: TypeAlias = "Mapping[str, Json] | list[Json] | str | float | bool | None"

BEGIN = "-----BEGIN PRIVATE KEY-----"
END = "-----END PRIVATE KEY-----"
_NOT_BASE64 = re.compile(r"[^A-Za-z0-9+/]")
_SMALLEST_RSA = 2048
_INDEX = re.compile(r"0|[1-9][0-9]{0,9}")
_LARGEST_INDEX = 2**32 - 2
_SURROGATE = re.compile("[\ud800-\udfff]")


def json_object(kind: str, name: str, text: str) -> dict[str, Json]:
    """Read the text of a JSON object, a blank one as an empty object.

    `kind` and `name` are for the AuthError that is raised for any other text.
    """
    try:
        value = _parsed(text.strip() or "{}")
    except (ValueError, RecursionError) as error:
        raise AuthError(kind, f"the {name} is not JSON: {error}") from error
    if not isinstance(value, dict):
        raise AuthError(kind, f"the {name} is not a JSON object")
    return cast("dict[str, Json]", value)


def token(
    kind: str, header: Mapping[str, Json], payload: Mapping[str, Json], key: str | bytes
) -> str:
    """Write and sign a token by the algorithm that its header names.

    `key` is a secret, or the text of a private key as PEM in the form PKCS#8. Raises
    AuthError of a `kind` for a key that doesn't fit, or without the library.
    """
    name = str(header["alg"])
    algorithm = _algorithm(kind, name)
    usable = key if isinstance(key, bytes) else _loaded(kind, name, algorithm, key)
    message = f"{_encoded(json_text(header))}.{_encoded(json_text(payload))}"
    return f"{message}.{_url_safe(algorithm.sign(message.encode(), usable))}"


def json_text(value: Json) -> str:
    """Write JSON as JavaScript does."""
    match value:
        case float() | int() if not isinstance(value, bool):
            return _number(float(value))
        case str():
            return _quoted(value)
        case list():
            return f"[{','.join(map(json_text, value))}]"
        case Mapping():
            members = (
                f"{_quoted(name)}:{json_text(value[name])}" for name in _in_order(value)
            )
            return f"{{{','.join(members)}}}"
        case _:
            return json.dumps(value)


def decoded(text: str) -> bytes:
    """Decode base64 as JavaScript does: in both alphabets, without what is in neither."""
    digits = text.partition("=")[0].replace("-", "+").replace("_", "/")
    digits = _NOT_BASE64.sub("", digits)
    return b64decode(digits[: len(digits) - (len(digits) % 4 == 1)] + "==")


def _parsed(text: str) -> object:
    return json.loads(text, parse_int=float, parse_constant=_no_constant)


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no value")


def _in_order(names: Mapping[str, Json]) -> Iterator[str]:
    # JavaScript has the members that could be indexes of a list first.
    indexes = {
        int(name): name
        for name in names
        if _INDEX.fullmatch(name) and int(name) <= _LARGEST_INDEX
    }
    yield from (indexes[index] for index in sorted(indexes))
    yield from (name for name in names if name not in indexes.values())


def _number(value: float) -> str:
    from decimal import Decimal

    if value in {float("inf"), float("-inf")}:
        return "null"
    if value and not 1e-6 <= abs(value) < 1e21:
        return repr(value).replace("e-0", "e-")
    # The sum takes its sign from a zero.
    return f"{Decimal(repr(value + 0)):f}".removesuffix(".0")


def _quoted(text: str) -> str:
    written = json.dumps(text, ensure_ascii=False)
    return _SURROGATE.sub(lambda found: f"\\u{ord(found[0]):x}", written)


def _encoded(text: str) -> str:
    return _url_safe(text.encode())


def _url_safe(content: bytes) -> str:
    return urlsafe_b64encode(content).decode().rstrip("=")


def _library(kind: str) -> Any:
    library: Any = None
    # Whoever checks types need not have it.
    if not TYPE_CHECKING:
        with needed(kind, REQUIREMENT):
            import jwt as library
    return library


def _algorithm(kind: str, name: str) -> Any:
    try:
        return _library(kind).get_algorithm_by_name(name)
    except NotImplementedError as error:
        # The library needs another one for private keys.
        raise missing(kind, REQUIREMENT) from error


def _loaded(kind: str, name: str, algorithm: Any, text: str) -> Any:
    digits = text.strip().removeprefix(BEGIN).removesuffix(END)
    if text.strip() != f"{BEGIN}{digits}{END}":
        raise AuthError(
            kind, "the private key is no PKCS#8: openssl pkcs8 -topk8 -nocrypt"
        )
    # Keys lose their line breaks on many ways, and the library needs them.
    lines = (BEGIN, b64encode(decoded(digits)).decode(), END, "")
    try:
        key = algorithm.prepare_key("\n".join(lines).encode())
    except Exception as error:
        # The libraries below have many kinds of errors for this.
        raise AuthError(kind, f"the private key is none for {name}") from error
    if not name.startswith("ES") and key.key_size < _SMALLEST_RSA:
        raise AuthError(kind, f"a key for {name} must have {_SMALLEST_RSA} bits")
    return key
