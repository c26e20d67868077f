"""What a generated package says about its requests, in Postman's own syntax."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from .arguments import Arguments, Options
    from .auth import Auth
    from .session import AsyncSession, Session

T = TypeVar("T")
BodyKind = Literal["json", "raw", "form", "multipart", "graphql", "file"]


class Graphql(NamedTuple):
    """The document of a GraphQL request; a member that is None is not sent.

    `escapes` is for saved variables that are no text: what is put into their strings
    stays inside them.
    """

    query: str | None = None
    operation_name: str | None = None
    escapes: bool = False


class PartOptions(NamedTuple):
    """How the parts of one name are sent: as files, and with which type and name."""

    file: bool = False
    content_type: str | None = None
    file_name: str | None = None


class Part(NamedTuple):
    """A saved part of a multipart body.

    `sources` is None for a text and the paths of a file part, none of them for a part
    without a file. `content` is base64 text in place of a file.
    """

    name: str
    value: str = ""
    sources: tuple[str, ...] | None = None
    content: str | None = None
    content_type: str | None = None
    file_name: str | None = None


class Output(NamedTuple):
    """A variable that the answer sets, where the client chains variables.

    Its value is at `path` of the JSON body, or it is that of a `header`.
    """

    variable: str
    path: tuple[str | int, ...] = ()
    header: str | None = None


class Paging:
    """A way to go from page to page; see `paging`."""

    __slots__ = ()

    def walk(
        self,
        session: Session,
        operation: Operation[Any],
        arguments: Arguments,
        options: Options,
        wanted: Literal["pages", "items"],
    ) -> Iterator[object]:
        """Send one request a page, when the page before has been used up."""
        raise NotImplementedError

    def walk_async(
        self,
        session: AsyncSession,
        operation: Operation[Any],
        arguments: Arguments,
        options: Options,
        wanted: Literal["pages", "items"],
    ) -> AsyncIterator[object]:
        """As `walk`, without blocking."""
        raise NotImplementedError


class SavedValues(NamedTuple):
    """The values that a collection holds for one operation.

    `query` and `body` are whole, in order and with repeats; `headers` too, unless they
    are those of the operation. The body is the text of a JSON or raw body, the pairs of
    a form, the parts of a multipart body, the text of GraphQL variables, or for a file
    its path (str) or its content (bytes).
    """

    path: Mapping[str, str] = {}
    query: tuple[tuple[str, str | None], ...] = ()
    headers: tuple[tuple[str, str], ...] | None = None
    body: str | bytes | tuple[tuple[str, str], ...] | tuple[Part, ...] | None = None


class Operation(Generic[T]):
    """A request with its holes; `T` is the type of its result.

    `name` is unique in the client. `query` holds the parameters, and `headers` those
    headers, that are filled in from the variables of the client. `media_type` is sent
    where no header says another one. `outputs` are the variables that an answer sets,
    and `pages` is how to go through the pages of its results. The rest are the settings
    of section 5.8.
    """

    __slots__ = (
        "auth",
        "body",
        "disabled_system_headers",
        "encode_url",
        "escape_query",
        "follow_original_method",
        "follow_redirects",
        "graphql",
        "headers",
        "keep_authorization",
        "max_redirects",
        "media_type",
        "method",
        "name",
        "outputs",
        "pages",
        "parts",
        "query",
        "send_referer",
        "url",
        "verify",
    )

    def __init__(
        self,
        *,
        name: str,
        method: str,
        url: str,
        query: tuple[tuple[str, str], ...] = (),
        headers: tuple[tuple[str, str], ...] = (),
        auth: Auth | None = None,
        body: BodyKind | None = None,
        media_type: str | None = None,
        graphql: Graphql | None = None,
        parts: Mapping[str, PartOptions] | None = None,
        encode_url: bool = True,
        escape_query: bool = False,
        disabled_system_headers: tuple[str, ...] = (),
        follow_redirects: bool = True,
        follow_original_method: bool = False,
        keep_authorization: bool = False,
        send_referer: bool = True,
        max_redirects: int = 10,
        verify: bool = True,
        outputs: tuple[Output, ...] = (),
        pages: Paging | None = None,
    ) -> None:
        self.name, self.method, self.url = name, method, url
        self.query, self.headers = query, headers
        self.auth = auth
        self.body: BodyKind | None = body
        self.media_type = media_type
        self.graphql = graphql or Graphql()
        self.parts = parts or {}
        self.encode_url, self.escape_query = encode_url, escape_query
        self.disabled_system_headers = disabled_system_headers
        self.follow_original_method = follow_original_method
        self.keep_authorization = keep_authorization
        self.send_referer = send_referer
        self.follow_redirects, self.max_redirects = follow_redirects, max_redirects
        self.verify, self.outputs, self.pages = verify, outputs, pages


def raw_operation(
    method: str, url: str, body: object, auth: Auth | None
) -> Operation[Any]:
    """Make an operation that no collection has."""
    kind: BodyKind = "raw" if isinstance(body, str | bytes) else "json"
    return Operation(
        name=f"{method} {url}", method=method, url=url, body=kind, auth=auth
    )
