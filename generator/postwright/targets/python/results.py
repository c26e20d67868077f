"""What an operation gives back, by its saved responses (section 8)."""

from contextlib import suppress

from postwright.model import Example, Operation
from postwright.rendering import Code
from postwright.runtime.result import Answer, Headers, parse_body
from postwright.targets.json_text import parse
from postwright.targets.python.shapes import ANY, NOTHING, Plain, Shape, merge, shape_of

_TEXT = Plain(Code("str"))
_BYTES = Plain(Code("bytes"))


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


def error_shapes(operation: Operation, type_name: str) -> dict[int, Shape]:
    """The shapes of the saved bodies of each status of 400 and more that tell one, by status."""
    found: dict[int, Shape] = {}
    for status in sorted({example.status for example in operation.examples if example.status >= 400}):
        shapes = [_shape(example, type_name) for example in operation.examples if example.status == status]
        known = [shape for shape in shapes if shape is not None]
        if known and operation.method != "HEAD":
            found[status] = merge(known)
    return found


def _shape(example: Example, type_name: str) -> Shape | None:
    if not example.content or not example.content.strip():
        return None
    is_json = example.media_type.endswith(("/json", "+json"))
    if is_json or not _has_content_type(example):
        with suppress(ValueError):
            return shape_of(parse(example.content), type_name)
    if is_json or not example.media_type:
        return None
    answer = Answer(200, Headers([("Content-Type", example.media_type)]), example.content.encode(errors="replace"))
    return _TEXT if isinstance(parse_body(answer), str) else _BYTES


def _has_content_type(example: Example) -> bool:
    """Whether the media type is the server's word, and not only what Postman showed the response as."""
    return any(header.enabled and header.name.source.lower() == "content-type" for header in example.headers)
