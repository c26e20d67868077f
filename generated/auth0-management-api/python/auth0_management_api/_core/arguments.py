"""What a caller passes: the types of arguments, and their text on the wire."""

from collections.abc import (
    AsyncIterable,
    Callable,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
)
from enum import Enum
from os import PathLike
from typing import (
    TYPE_CHECKING,
    BinaryIO,
    Final,
    Literal,
    NamedTuple,
    TypeAlias,
    TypedDict,
    TypeVar,
    cast,
)

if TYPE_CHECKING:
    import httpx2

V = TypeVar("V")


class _Omit(Enum):
    OMIT = "OMIT"

    def __repr__(self) -> str:
        return "OMIT"


OMIT: Final = _Omit.OMIT
Omit = Literal[_Omit.OMIT]

PathValue = str | int | float | bool
HeaderValue = str | int | float | bool
Scalar = str | int | float | bool | None
QueryValue = Scalar | Sequence[Scalar]
FormValue = QueryValue
# No iterables: a list would be one too, and it is several files.
FileSource = PathLike[str] | bytes | BinaryIO | Iterator[bytes] | AsyncIterable[bytes]
FileContent = (
    FileSource | tuple[str, FileSource | str] | tuple[str, FileSource | str, str]
)
# In seconds, for each step of a request, or as the HTTP library has them.
Seconds: TypeAlias = "float | httpx2.Timeout | None"
Timeout: TypeAlias = "float | httpx2.Timeout | Omit | None"
PartValue = Scalar | FileContent | list[Scalar | FileContent]


class Options(TypedDict, total=False):
    """What every method takes besides its own arguments.

    `extra_headers` and `extra_query` replace what is sent under the same name, None
    removes a header. `extra_body` is merged into the body. `timeout` is in seconds.
    `upload_progress` is called with the bytes of the body that are sent so far, and with
    all that there are, None if nobody knows.
    """

    extra_headers: Mapping[str, str | None]
    extra_query: Mapping[str, QueryValue]
    extra_body: Mapping[str, object]
    timeout: Seconds
    upload_progress: Callable[[int, int | None], object]


class Arguments(NamedTuple):
    """The arguments of one call, by their names on the wire."""

    path: Mapping[str, PathValue | Omit] = {}
    variables: Mapping[str, PathValue | Omit] = {}
    query: Mapping[str, QueryValue | Omit] = {}
    headers: Mapping[str, HeaderValue | Omit | None] = {}
    body: object = OMIT

    def __repr__(self) -> str:
        return "Arguments(...)"


def text_of(value: object) -> str:
    """Write a single value as text: booleans as in JSON, None as nothing.

    Raises TypeError for bytes and collections, which have no one text.
    """
    kind = type(value).__name__
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, bytes | bytearray | Mapping | Sequence | set):
        raise TypeError(f"{kind} cannot be sent as text")
    return "" if value is None else str(value)


def values_of(value: object) -> Iterable[object]:
    """Give the values that are sent under one name: a sequence is repeated."""
    if isinstance(value, str | bytes | bytearray) or not isinstance(value, Sequence):
        return (value,)
    return cast("Sequence[object]", value)


def mapping_of(value: object) -> Mapping[str, object] | None:
    """Give a value if it is a mapping, whose keys are taken for names."""
    if not isinstance(value, Mapping):
        return None
    return cast("Mapping[str, object]", value)


def passed(arguments: Mapping[str, object]) -> dict[str, object]:
    """Leave out what the caller left out."""
    if not arguments:
        return {}
    return {name: value for name, value in arguments.items() if value is not OMIT}


def merge(
    base: Iterable[tuple[str, V]], given: Mapping[str, Sequence[V]]
) -> Iterator[tuple[str, V]]:
    """Put values in the first place of their name, and after all where it is new."""
    waiting = dict(given)
    for name, value in base:
        if name not in given:
            yield name, value
        else:
            yield from ((name, other) for other in waiting.pop(name, ()))
    for name, values in waiting.items():
        yield from ((name, other) for other in values)
