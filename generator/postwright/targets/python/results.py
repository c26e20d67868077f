"""What an operation gives back, by its saved responses (section 8)."""

from postwright.model import Example, Operation
from postwright.rendering import Code
from postwright.targets.json_text import parse
from postwright.targets.python.shapes import ANY, NOTHING, Plain, Shape, shape_of

_TEXT = Plain(Code("str"))


def result_shape(operation: Operation, type_name: str) -> Shape:
    """The shape of the first saved 2xx response that tells one; records are named after `type_name`."""
    if operation.method == "HEAD":
        return NOTHING
    good = [example for example in operation.examples if 200 <= example.status < 300]
    for example in good:
        shape = _shape(example, type_name)
        if shape is not None:
            return shape
    return NOTHING if good and all(example.status in {204, 205} for example in good) else ANY


def _shape(example: Example, type_name: str) -> Shape | None:
    if not example.content or not example.content.strip():
        return None
    try:
        return shape_of(parse(example.content), type_name)
    except ValueError:
        kind = example.media_type.lower()
        return _TEXT if kind.startswith("text/") or "xml" in kind else None
