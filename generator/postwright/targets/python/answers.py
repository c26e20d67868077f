"""What a method gives back and raises, in words: as far as saved responses show it (section 8)."""

from collections.abc import Iterator, Mapping, Sequence
from http import HTTPStatus
from typing import NamedTuple

from postwright.model import Example, Operation
from postwright.naming import words
from postwright.rendering import Code
from postwright.runtime.errors import status_error
from postwright.targets.python.plan import MethodPlan
from postwright.targets.python.shapes import ANY, NOTHING, Record, Shape
from postwright.targets.python.typed_dicts import type_code

_TEXTS = {"str": "The body as text", "bytes": "The bytes of the body"}
# Words that say no more of a response than its status does.
_EMPTY_WORDS = frozenset(
    "a an and code copy default error example failed ok response result sample saved status success".split()
)


class Result(NamedTuple):
    """What a method gives: a type in source, if it has a name of its own, and words that go on from there."""

    type: Code
    words: str


class Error(NamedTuple):
    """A class of errors, one status of it, the names of its saved responses, and the type of their bodies, if known."""

    name: str
    status: int
    responses: str
    body: Code | None


def result(method: MethodPlan, types: Mapping[Record, str]) -> Result | None:
    """What the method gives, and where its type comes from; None where nothing can be said of it."""
    code = type_code(method.result, types)
    if code in {NOTHING.code, ANY.code}:
        return None
    shown = [each for each in method.operation.examples if 200 <= each.status < 300 and (each.content or "").strip()]
    name = _names(method.operation, shown) if len(shown) == 1 else ""
    source = "the saved response" if len(shown) == 1 else f"{len(shown)} saved responses"
    origin = f", as in {source}{f' {name}' if name else ''}."
    return Result(Code(), _TEXTS[code] + origin) if code in _TEXTS else Result(code, origin)


def errors(method: MethodPlan, types: Mapping[Record, str]) -> Iterator[Error]:
    """The errors that saved responses show, by status."""
    examples = [example for example in method.operation.examples if example.status >= 400]
    for status in sorted({example.status for example in examples}):
        shape = method.errors.get(status)
        yield Error(
            name=status_error(status).__name__,
            status=status,
            responses=_names(method.operation, [example for example in examples if example.status == status]),
            body=type_code(shape, types) if shape and _is_telling(shape, types) else None,
        )


def _is_telling(shape: Shape, types: Mapping[Record, str]) -> bool:
    return type_code(shape, types) not in {ANY.code, NOTHING.code, "str", "bytes"}


def _names(operation: Operation, examples: Sequence[Example]) -> str:
    """The names of examples that say more than their status and the operation's name."""
    told = [example for example in examples if not _is_said(example, operation)]
    names = list(dict.fromkeys(" ".join(example.name.split()) for example in told))
    return ", ".join(f'"{name if len(name) <= 60 else name[:57].rpartition(" ")[0] + "..."}"' for name in names[:2])


def _is_said(example: Example, operation: Operation) -> bool:
    try:
        phrase = HTTPStatus(example.status).phrase
    except ValueError:
        phrase = ""
    said = {*words(operation.name), *words(phrase), *_EMPTY_WORDS, str(example.status)}
    return said.issuperset(words(example.name))
