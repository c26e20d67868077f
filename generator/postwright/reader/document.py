"""Bytes to a JSON value: decoding, parsing, and saying what is wrong with what is not JSON."""

import json
import re

from postwright.errors import CollectionError, Place, Problem, Severity
from postwright.reader import foreign
from postwright.reader.values import Json, Node, Number, Report

_ESCAPED_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_ESCAPES = re.compile(
    r"(?P<kept>\\[^u]|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})|\\u[dD][89a-fA-F][0-9a-fA-F]{2}"
)
_BRACKET_OR_STRING = re.compile(r'"(?:[^"\\]|\\.)*+"?|[\[\]{}]', re.DOTALL)
_DEEP = 900


def decode(data: bytes) -> str:
    """The text of a JSON file in UTF-8, UTF-16 or UTF-32, with or without a mark; positions in it are the file's.

    What is no text becomes U+FFFD, an escaped lone surrogate too, so that the text can always be written again.
    """
    text = data.decode(json.detect_encoding(data), "replace").rstrip("\0\x1a")
    if not _ESCAPED_SURROGATE.search(text):
        return text
    return _ESCAPES.sub(lambda escape: escape["kept"] or r"\ufffd", text)


def load(data: bytes, file: str) -> Node:
    """Parse a JSON file; raises CollectionError where it is none."""
    text = decode(data)
    report = Report(file)
    try:
        value = _parsed(text)
    except json.JSONDecodeError as error:
        raise CollectionError(_not_json(error, data, text, file)) from None
    except RecursionError:
        raise CollectionError(_too_deep(text, file)) from None
    root = Node(value, report)
    warn_of_bytes(root, data, text)
    return root


def warn_of_bytes(root: Node, data: bytes, text: str) -> None:
    """Note a problem if bytes of a file are missing in its text."""
    if "\ufffd" in text and not _is_unicode(data):
        root.warn("not-unicode", "The file holds bytes that are not UTF-8; they became U+FFFD.", "Save it as UTF-8.")


def embedded(node: Node) -> Node:
    """The value whose JSON a text is, at the text's place; the node itself if it is no text or no JSON."""
    if not isinstance(node.value, str):
        return node
    try:
        return Node(_parsed(node.value), node.report, node.pointer)
    except (json.JSONDecodeError, RecursionError):
        return node


def _parsed(text: str) -> Json:
    value: Json = json.loads(text, parse_float=Number, parse_int=Number, parse_constant=Number)
    return value


def _is_unicode(data: bytes) -> bool:
    try:
        data.decode(json.detect_encoding(data))
    except UnicodeDecodeError:
        return False
    return True


def _too_deep(text: str, file: str) -> Problem:
    offset = _deep(text)
    line = text.count("\n", 0, offset) + 1
    return Problem(
        code="json-too-deep",
        message="The JSON is nested too deeply to be read.",
        place=Place(file, line=line, column=offset - text.rfind("\n", 0, offset)),
        hint="Flatten the folders of the collection.",
        severity=Severity.ERROR,
    )


def _deep(text: str) -> int:
    """Where a text is deeper than what every version of Python can parse, or else at its deepest."""
    depth = most = offset = 0
    for found in _BRACKET_OR_STRING.finditer(text):
        depth += (found[0] in "[{") - (found[0] in "]}")
        if depth > most:
            most, offset = depth, found.start()
        if depth >= _DEEP:
            break
    return offset


def _not_json(error: json.JSONDecodeError, data: bytes, text: str, file: str) -> Problem:
    place = Place(file, line=error.lineno, column=error.colno)
    found = foreign.recognise(data, text)
    if found:
        return Problem(
            code=found.code, message=found.message, place=Place(file), hint=found.hint, severity=Severity.ERROR
        )
    code, message, hint = _syntax(error, text)
    return Problem(code=code, message=message, place=place, hint=hint, severity=Severity.ERROR)


def _syntax(error: json.JSONDecodeError, text: str) -> tuple[str, str, str]:
    if error.msg == "Extra data":
        return "json-extra", "The JSON ends here, but the file goes on.", "Remove what stands behind the collection."
    if error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated string"):
        return "json-truncated", "The JSON is cut off: the file ends too early.", "Export or download it again."
    reason = error.msg.removesuffix(" at").lower()
    return "not-json", f"The file is not valid JSON: {reason}.", "Export the collection from Postman again."
