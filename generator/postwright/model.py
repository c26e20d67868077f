"""The intermediate representation: what a collection says, in one shape, free of any file format.

Everything is frozen. Text keeps its `{{holes}}`, and disabled entries are kept and marked. Rules are those of
`docs/postman.md`; a docstring names the section where one applies.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from postwright.errors import Place, Problem


@dataclass(frozen=True, slots=True)
class VariableRef:
    """A `{{name}}` in a text; `name` is exactly what stands between the braces."""

    name: str


@dataclass(frozen=True, slots=True)
class Text:
    """Text split once into literals and variables."""

    parts: tuple[str | VariableRef, ...] = ()

    @property
    def source(self) -> str:
        """The text in Postman's own syntax."""
        return "".join(part if isinstance(part, str) else "{{" + part.name + "}}" for part in self.parts)

    @property
    def literal(self) -> str | None:
        """The text itself, or None if it holds a variable."""
        return None if self.variables else self.source

    @property
    def variables(self) -> tuple[str, ...]:
        """The names of the variables in it, in order, repeats kept."""
        return tuple(part.name for part in self.parts if isinstance(part, VariableRef))

    def __bool__(self) -> bool:
        return any(self.parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A query parameter, header or form field. `value` is None where only the name is sent (a query's `?flag`)."""

    name: Text
    value: Text | None
    enabled: bool = True
    description: str = ""
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class PathVariable:
    """A `:name` segment. `suffix` is the literal rest of the segment (`.json` in `:id.json`)."""

    name: str
    suffix: str = ""
    value: Text | None = None
    description: str = ""
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Url:
    """A URL without its query and fragment.

    `base` is all that stands before the path (`https://{{domain}}`, `{{baseUrl}}`); `segments` are joined by slashes
    after it, empty ones kept. No segments means no path.
    """

    base: Text
    segments: tuple[Text | PathVariable, ...] = ()
    place: Place

    @property
    def source(self) -> str:
        """The URL in Postman's own syntax."""
        return "/".join((self.base.source, *map(_segment_source, self.segments)))

    @property
    def path_variables(self) -> tuple[PathVariable, ...]:
        """The `:name` segments in path order; a name can occur twice."""
        return tuple(segment for segment in self.segments if isinstance(segment, PathVariable))


def _segment_source(segment: Text | PathVariable) -> str:
    return segment.source if isinstance(segment, Text) else f":{segment.name}{segment.suffix}"


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
    """A GraphQL request. `variables` is JSON text, sent as it stands; None members are left out."""

    query: Text | None
    variables: Text | None = None
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


@dataclass(frozen=True, slots=True, kw_only=True)
class NoAuth:
    """Auth switched off on purpose."""

    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class BasicAuth:
    """HTTP Basic."""

    username: Text = Text()
    password: Text = Text()
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class BearerAuth:
    """`Authorization: Bearer <token>`."""

    token: Text = Text()
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiKeyAuth:
    """A key in a header, or in the query if `in_query`."""

    name: Text = Text()
    value: Text = Text()
    in_query: bool = False
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class OAuth2Auth:
    """OAuth 2.0 with a given access token; `placement` is `header`, `queryParams` or what else the file says.

    `parameters` keeps everything that is saved for getting a token.
    """

    access_token: Text = Text()
    header_prefix: Text = Text(("Bearer",))
    placement: str = "header"
    token_type: str = ""
    parameters: Mapping[str, Text] = field(default_factory=dict[str, Text])
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestAuth:
    """HTTP Digest; `parameters` keeps what is saved beside user name and password."""

    username: Text = Text()
    password: Text = Text()
    parameters: Mapping[str, Text] = field(default_factory=dict[str, Text])
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureAuth:
    """A kind that signs the finished request; `parameters` by the names in section 6.4, values as text."""

    parameters: Mapping[str, Text] = field(default_factory=dict[str, Text])
    place: Place


class AwsSigV4Auth(SignatureAuth):
    """AWS Signature Version 4."""


class OAuth1Auth(SignatureAuth):
    """OAuth 1.0."""


class HawkAuth(SignatureAuth):
    """Hawk."""


class NtlmAuth(SignatureAuth):
    """NTLM."""


class EdgeGridAuth(SignatureAuth):
    """Akamai EdgeGrid."""


class JwtAuth(SignatureAuth):
    """A JSON Web Token made for each request."""


class AsapAuth(SignatureAuth):
    """Atlassian ASAP."""


Auth = (
    NoAuth
    | BasicAuth
    | BearerAuth
    | ApiKeyAuth
    | OAuth2Auth
    | DigestAuth
    | AwsSigV4Auth
    | OAuth1Auth
    | HawkAuth
    | NtlmAuth
    | EdgeGridAuth
    | JwtAuth
    | AsapAuth
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """`protocolProfileBehavior` as it applies to one operation, merged through its folders; see section 5.8."""

    disable_body_pruning: bool = False
    disable_url_encoding: bool = False
    disabled_system_headers: frozenset[str] = frozenset()
    follow_redirects: bool = True
    follow_original_http_method: bool = False
    follow_authorization_header: bool = False
    max_redirects: int = 10
    strict_ssl: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What is sent: by an operation, or by the request that a saved example answers."""

    method: str
    url: Url
    query: tuple[Parameter, ...] = ()
    headers: tuple[Parameter, ...] = ()
    body: Body | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A saved response. `status` is 0 when the file does not say; `content` is None when there is none."""

    name: str
    request: Request | None = None
    status: int = 0
    headers: tuple[Parameter, ...] = ()
    media_type: str = ""
    content: str | None = None
    place: Place


BODYLESS_METHODS = frozenset({"GET", "HEAD", "COPY", "PURGE", "UNLOCK"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation(Request):
    """One request item, complete in itself: auth and settings are resolved through its folders.

    `auth` is None where neither the request nor any parent says anything.
    """

    id: str
    name: str
    description: str = ""
    folders: tuple[str, ...] = ()
    auth: Auth | None = None
    settings: Settings = Settings()
    examples: tuple[Example, ...] = ()
    place: Place

    @property
    def sent_body(self) -> Body | None:
        """The body as far as the method lets it be sent; see section 5.1."""
        if self.body is None or not self.body.enabled:
            return None
        pruned = self.method in BODYLESS_METHODS and not self.settings.disable_body_pruning
        return None if pruned else self.body


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder:
    """A folder; children in the order of the collection."""

    name: str
    description: str = ""
    children: "tuple[Folder | Operation, ...]" = ()
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Variable:
    """A variable of the collection. `value` is None where it has none, and always for a secret one."""

    name: str
    value: Text | None = None
    secret: bool = False
    enabled: bool = True
    description: str = ""
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Collection:
    """A whole collection. `problems` is what reading it found."""

    name: str
    description: str = ""
    variables: tuple[Variable, ...] = ()
    children: tuple[Folder | Operation, ...] = ()
    problems: tuple[Problem, ...] = ()
    place: Place

    def operations(self) -> Iterator[Operation]:
        """Every operation, depth first, in the order of the collection."""
        waiting = list(reversed(self.children))
        while waiting:
            match waiting.pop():
                case Folder(children=children):
                    waiting.extend(reversed(children))
                case Operation() as operation:
                    yield operation
