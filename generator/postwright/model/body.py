"""The kinds of a body."""

from dataclasses import dataclass

from postwright.errors import Place
from postwright.model.text import Text
from postwright.model.url import Parameter


@dataclass(frozen=True, slots=True, kw_only=True)
class RawBody:
    """A body given as text. `language` is the editor's choice in lower case letters, or empty."""

    text: Text
    language: str = ""
    enabled: bool = True
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class UrlEncodedBody:
    """An `application/x-www-form-urlencoded` body."""

    fields: tuple[Parameter, ...]
    enabled: bool = True
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class TextPart:
    """A text part of a multipart body."""

    name: Text
    value: Text
    content_type: Text | None = None
    file_name: Text | None = None
    enabled: bool = True
    description: str = ""
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class FilePart:
    """The files sent under one name of a multipart body: one part a source, one empty part without sources.

    `content` is base64 text saved in place of a file.
    """

    name: Text
    sources: tuple[Text, ...] = ()
    content: str | None = None
    content_type: Text | None = None
    file_name: Text | None = None
    enabled: bool = True
    description: str = ""
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class MultipartBody:
    """A `multipart/form-data` body."""

    parts: tuple[TextPart | FilePart, ...]
    enabled: bool = True
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class GraphqlBody:
    """A GraphQL request; None members are left out.

    `variables` is JSON text, sent as it stands. Where it was saved as an object (`has_json_variables`), values that are
    put into its strings are escaped.
    """

    query: Text | None
    variables: Text | None = None
    has_json_variables: bool = False
    operation_name: Text | None = None
    enabled: bool = True
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class FileBody:
    """A body that is a file's bytes. `content` is base64 text saved in place of a file."""

    source: Text | None
    content: str | None = None
    enabled: bool = True
    place: Place


Body = RawBody | UrlEncodedBody | MultipartBody | GraphqlBody | FileBody
