"""Knowing files that are no collection: what they are, and what to do with them."""

import re
from typing import NamedTuple

from postwright.reader.values import Node

_EXPORT = "In Postman, export the collection as Collection v2.1 and pass that file."
_WITH = "Pass it with `-e`, beside the collection that it is for."
_NO_API_DESCRIPTION = "Import it into Postman, then export the collection it becomes as Collection v2.1."


class Foreign(NamedTuple):
    """What a file is instead of a collection: a problem's code, message and hint."""

    code: str
    message: str
    hint: str


_V3 = Foreign("collection-v3", "This is one file of a Postman collection v3.", "Pass the folder of the collection.")
_ENVIRONMENT = Foreign("environment", "This is a Postman environment, not a collection.", _WITH)
_GLOBALS = Foreign("globals", "This is a file of Postman's global variables, not a collection.", _WITH)
_API = Foreign(
    "openapi", "This is an API description (OpenAPI, Swagger or AsyncAPI), not a collection.", _NO_API_DESCRIPTION
)
_DUMP = Foreign("data-dump", "This is a list of Postman collections without the collections themselves.", _EXPORT)
_RUN = Foreign("run-report", "This is a report of a collection run and holds no collection.", "Pass the collection.")
_HAR = Foreign("har", "This is an HTTP archive (HAR), not a collection.", _NO_API_DESCRIPTION)
_INSOMNIA = Foreign("insomnia", "This is an Insomnia export, not a Postman collection.", _NO_API_DESCRIPTION)
_SCHEMA = Foreign("json-schema", "This is a JSON Schema, not a collection.", _EXPORT)
_OTHER = Foreign("not-a-collection", "This is JSON, but not a Postman collection.", _EXPORT)
_EMPTY = Foreign("empty-file", "The file is empty.", _EXPORT)
_ARCHIVE = Foreign("archive", "This is a compressed archive.", "Unpack it and pass a collection out of it.")
_BINARY = Foreign("binary", "This is a binary file, not a collection.", _EXPORT)
_MARKUP = Foreign(
    "markup", "This is an HTML or XML page, not a collection.", "Download the raw file instead of the page."
)
_POINTER = Foreign("git-lfs", "This is a Git LFS pointer; the collection itself is missing.", "Run `git lfs pull`.")

_FIRST_LETTERS = 100_000
_YAML_KEY = re.compile(r"^[\"']?(openapi|swagger|asyncapi)[\"']?[ \t]*:", re.MULTILINE)
_NO_TEXT = re.compile(r"[\x00-\x08\x0e-\x1f\ufffd]")


def recognise(data: bytes, text: str) -> Foreign | None:
    """Say what a file that is not JSON is; None if it rather looks like broken JSON."""
    if not text.strip():
        return _EMPTY
    if data.startswith((b"PK\x03\x04", b"\x1f\x8b", b"BZh", b"7z\xbc\xaf", b"\xfd7zXZ")):
        return _ARCHIVE
    start = text[:_FIRST_LETTERS].lstrip()
    if len(_NO_TEXT.findall(start)) * 10 > len(start):
        return _BINARY
    if start.startswith("<"):
        return _MARKUP
    if start.startswith("version https://git-lfs"):
        return _POINTER
    is_api = not start.startswith(("{", "[")) and _YAML_KEY.search(start)
    return _API if is_api else None


def classify(node: Node) -> Foreign:
    """Say what a JSON value that is no collection is. Section 1.1."""
    keys = node.value if isinstance(node.value, dict) else {}
    if "$kind" in keys:
        return _V3
    if isinstance(keys.get("values"), list):
        return _GLOBALS if keys.get("_postman_variable_scope") == "globals" else _ENVIRONMENT
    if node.get("log").has("entries"):
        return _HAR
    return next((found for needed, found in _BY_KEYS if needed <= keys.keys()), _OTHER)


_BY_KEYS = (
    ({"collections"}, _DUMP),
    ({"openapi"}, _API),
    ({"swagger"}, _API),
    ({"asyncapi"}, _API),
    ({"run"}, _RUN),
    ({"environment"}, _ENVIRONMENT),
    ({"globals"}, _GLOBALS),
    ({"_type", "resources"}, _INSOMNIA),
    ({"$schema", "definitions"}, _SCHEMA),
)
