"""What a method gives back and raises, in words: as far as saved responses show it (section 8)."""

from collections.abc import Iterator, Mapping, Sequence
from http import HTTPStatus

from postwright.model import Example, Operation
from postwright.naming import words
from postwright.runtime.errors import status_error
from postwright.targets.python.plan import MethodPlan
from postwright.targets.python.shapes import ANY, NOTHING, Record, Shape
from postwright.targets.python.typed_dicts import type_code

_TEXT_TYPES = {"str": "The body as text", "bytes": "The bytes of the body"}
# Words that say no more of a response than its status does.
_EMPTY_WORDS = frozenset("a an and code copy default error example failed ok response result status success".split())


def result_phrase(method: MethodPlan, types: Mapping[Record, str]) -> str:
    """What the method gives, and where its type comes from; nothing for `None` and `Any`."""
    code = type_code(method.result, types)
    if code in {NOTHING.code, ANY.code}:
        return ""
    shown = [each for each in method.operation.examples if 200 <= each.status < 300 and (each.content or "").strip()]
    what = _TEXT_TYPES.get(code, f"`{code}`")
    if len(shown) != 1:
        return f"{what}, as in {len(shown)} saved responses."
    name = _names(method.operation, shown)
    return f"{what}, as in the saved response{f' {name}' if name else ''}."


def raised(method: MethodPlan, types: Mapping[Record, str]) -> Iterator[tuple[str, str]]:
    """The classes of the errors that saved responses show, and what is known of each."""
    found: dict[str, list[str]] = {}
    for status in sorted({example.status for example in method.operation.examples if example.status >= 400}):
        found.setdefault(status_error(status).__name__, []).append(_error(method, status, types))
    for name, texts in found.items():
        yield name, f"{'; '.join([f'S{texts[0][1:]}', *texts[1:]])}."


def _error(method: MethodPlan, status: int, types: Mapping[Record, str]) -> str:
    operation = method.operation
    name = _names(operation, [example for example in operation.examples if example.status == status])
    shape = method.errors.get(status)
    body = f" with a body of `{type_code(shape, types)}`" if shape and _is_telling(shape, types) else ""
    return f"status {status}{f' ({name})' if name else ''}{body}"


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
