"""Postman's rules for bodies: media types, comments, and the encodings of forms."""

import json
import re
from collections.abc import Callable, Sequence

from .arguments import mapping_of
from .text import percent, utf8

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
JSON = "application/json"
_LANGUAGES = {
    "json": JSON,
    "xml": "application/xml",
    "html": "text/html",
    "javascript": "application/javascript",
}
# A string counts as a whole, so that no comment begins inside it.
_STRING_OR_COMMENT = re.compile(
    r'("(?:[^"\\]|\\.?)*(?:"|\Z))|//[^\r\n]*|/\*.*?(?:\*/|\Z)', re.DOTALL
)
# A string of a JSON text, or a variable in place of a value. The string ends with the
# text at the latest: a match that fails would be tried again from each of its quotes.
STRING_OR_TOKEN = re.compile(r'"(?:[^"\\]|\\.?)*(?:"|\Z)|\{\{[^{}]*\}\}', re.DOTALL)
# A string of a JSON text; the colon behind it if it is the name of a member.
_STRING = re.compile(r'"(?:[^"\\]|\\.)*+"(\s*:)?')
_JSON_TYPE = re.compile(r"application/([^\s;]+\+)?json\s*(;|\Z)", re.IGNORECASE)
_ARRAY_INDEX = re.compile(r"0|[1-9][0-9]{0,9}")
_NO_INDEX = 2**32 - 1
_JSON_ENCODER = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, separators=(",", ":")
)
# Letters because of which a file name is sent a second time, encoded.
NOT_IN_FILE_NAME = re.compile(r"[^\t\x20-\x7e\x80-\xff]")
_ENCODED_IN_FILE_NAME = re.compile(r"[^A-Za-z0-9\-_.!~|`^]")
_ENCODED_IN_FORM = re.compile(r"[^A-Za-z0-9\-_.~]")


def media_type_for_language(language: str) -> str:
    """Give the media type of a raw body by the language of its editor. Section 5.2."""
    return _LANGUAGES.get(language, "text/plain")


def is_json(language: str, content_type: str) -> bool:
    """Whether a raw body is JSON to Postman, which then strips comments. Section 5.2."""
    if language:
        return language == "json"
    return _JSON_TYPE.match(content_type) is not None


def strip_comments(json_text: str) -> str:
    """Remove `//` and `/* */` outside strings; blanks around them stay. Section 5.2."""
    return _STRING_OR_COMMENT.sub(lambda found: found[1] or "", json_text)


def form_encode(text: str) -> str:
    """Encode one name or value of a form; a blank becomes `%20`. Section 5.3."""
    return _ENCODED_IN_FORM.sub(percent, text)


def file_name_encode(text: str) -> str:
    """Encode a file name with letters that not every server takes. Section 5.4."""
    return _ENCODED_IN_FILE_NAME.sub(percent, text).replace("%2A", "%2a")


def form_order(names: Sequence[str]) -> list[int]:
    """Give the places of fields in the order in which Postman sends them. Section 5.3.

    Those of one name stand together where the first of them was, and numbers come
    first, by value.
    """
    first: dict[str, int] = {}
    for place, name in enumerate(names):
        first.setdefault(name, place)
    return sorted(
        range(len(names)),
        key=lambda place: (_array_index(names[place]), first[names[place]]),
    )


def form(entries: Sequence[tuple[str, str]]) -> bytes:
    """Write the names and values of a form. Section 5.3."""
    ordered = (entries[place] for place in form_order([name for name, _ in entries]))
    pairs = (f"{form_encode(name)}={form_encode(value)}" for name, value in ordered)
    return "&".join(pairs).encode()


def _array_index(name: str) -> int:
    """Give the place of a member in a JavaScript object: numbers first, by value."""
    found = _ARRAY_INDEX.fullmatch(name)
    return min(int(name), _NO_INDEX) if found else _NO_INDEX


def json_text(value: object) -> str:
    """Write a value as compact JSON.

    Raises TypeError for what JSON can't say, and ValueError for what isn't finite.
    """
    return _JSON_ENCODER.encode(value)


def json_object(text: str) -> dict[str, object] | None:
    """Read the text of a JSON object; None for any other value.

    Raises ValueError for what is not JSON.
    """
    value = mapping_of(json.loads(text))
    return None if value is None else dict(value)


def fill_strings(fill: Callable[[str], str], text: str) -> str:
    """Put values in place of the variables in the strings of a JSON text. Section 5.6.

    As in Postman, names of members stay as they are.
    """

    def filled(string: re.Match[str]) -> str:
        if string[1]:
            return string[0]
        return json_text(fill(str(json.loads(string[0]))))

    return _STRING.sub(filled, text)


def graphql(
    query: str | None, operation_name: str | None, variables: str | None
) -> bytes:
    """Write a GraphQL request; `variables` is JSON text already. Section 5.6."""
    members = (
        ("query", None if query is None else json_text(query)),
        (
            "operationName",
            None if operation_name is None else json_text(operation_name),
        ),
        ("variables", variables or None),
    )
    texts = (f'"{name}":{text}' for name, text in members if text is not None)
    return utf8("{" + ",".join(texts) + "}")
