"""Builds a finished request out of an operation and the arguments of a call."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from os import PathLike
from typing import TYPE_CHECKING, Any, NamedTuple

from .address import SHORTEST, address, hidden_texts
from .arguments import Arguments, Options, passed
from .auth import Auth, NoAuth, basic_value
from .draft import Draft, Header, Tokens
from .headers import HIDDEN, sendable
from .operation import BodyKind, Operation, SavedValues
from .text import percent
from .upload import Progress, Upload, content_bytes, framing
from .url import Target, finish_parts, flaw
from .variables import Variables

if TYPE_CHECKING:
    import httpx2

# Without encoding a target could end early, and write headers of its own.
_NOT_VISIBLE = re.compile(r"[^\x21-\x7e]")
_NOTHING = SavedValues()
_SYSTEM_HEADERS = (("Accept", "*/*"), ("Accept-Encoding", "gzip, deflate"))
# Of these a server expects no body, so that none needs no length either.
_WITHOUT_LENGTH = frozenset({"GET", "HEAD", "DELETE", "OPTIONS", "TRACE", "CONNECT"})


class PreparedRequest(NamedTuple):
    """A request as it goes on the wire, but for its signature.

    `sign` gives it with the signature of one attempt, and `flow` what answers the
    challenges of the server. `secret_headers` are not sent to another server that this
    one redirects to, and `automatic` are the headers that are not the collection's,
    which Postman does not sign; both are in lower case. `body` is the kind of the
    content, and `encode_url` is False where the URL goes out as it was written. With
    `own_connection` it does not share one with requests that are sent meanwhile.
    `operation` is the name of its operation. `progress` is told how much of the content
    has been sent. `hidden` are secrets of the URL, which errors and logs leave out.
    """

    method: str
    target: Target
    headers: tuple[tuple[str, str], ...]
    content: bytes | Upload = b""
    sign: Callable[[PreparedRequest], PreparedRequest] | None = None
    flow: Callable[[], httpx2.Auth] | None = None
    secret_headers: frozenset[str] = frozenset()
    automatic: frozenset[str] = frozenset()
    body: BodyKind | None = None
    encode_url: bool = True
    own_connection: bool = False
    operation: str = ""
    progress: Progress | None = None
    hidden: tuple[str, ...] = ()

    @property
    def url(self) -> str:
        """The whole URL, without user name and password."""
        return self.target.origin + self.target.target

    @property
    def safe_url(self) -> str:
        """The URL without its query, in which a key can stand, and without secrets."""
        url = self.url.partition("?")[0]
        for text in self.hidden:
            url = url.replace(text, HIDDEN)
        return url

    def read(self) -> bytes:
        """Give all of the content; an upload can be sent all the same.

        Raises TypeError for an async iterator, and ApiError for what was sent already.
        """
        return content_bytes(self.content)

    def with_header(self, name: str, value: str) -> PreparedRequest:
        """Give the request with a header in place of all of its name.

        Raises ValueError for one that can't be sent.
        """
        header = sendable(name, value)
        others = (item for item in self.headers if item[0].lower() != name.lower())
        return self._replace(headers=(*others, header))

    def __repr__(self) -> str:
        return f"<PreparedRequest {self.method} {self.safe_url}>"

    def signed(self) -> PreparedRequest:
        """Give the request with a fresh signature, where it needs one."""
        if self.sign is None:
            return self
        signed = self.sign(self)
        headers = tuple(sendable(*header) for header in signed.headers)
        return signed._replace(headers=headers)


class Setup(NamedTuple):
    """What a client brings to each of its requests."""

    variables: Variables
    auth: Auth | httpx2.Auth | None = None
    saved: Mapping[str, SavedValues] | None = None
    user_agent: str = "postwright"
    tokens: Tokens | None = None
    files_from: str | PathLike[str] | None = None

    def __repr__(self) -> str:
        return "Setup(...)"


def build(
    operation: Operation[Any], arguments: Arguments, options: Options, setup: Setup
) -> PreparedRequest:
    """Put a request together; see `Arguments`, `Options` and `Setup`.

    Raises MissingVariableError, AuthError, and ValueError or TypeError for arguments
    that can't be sent.
    """
    saved = None if setup.saved is None else setup.saved.get(operation.name, _NOTHING)
    fill = setup.variables.fill
    extra_query = options.get("extra_query", {})
    extra_headers = options.get("extra_headers", {})
    url = address(operation, arguments, extra_query, saved, setup.variables)
    headers = _headers(operation, saved, setup.variables)
    draft = Draft(url, headers, setup.tokens)
    draft.change_headers(passed(arguments.headers))
    _authenticate(draft, operation, setup)
    draft.change_headers(extra_headers)
    draft.headers = list(_filled(draft.headers, setup.variables))
    draft.join_cookies()
    extra_body = options.get("extra_body", {})
    content = None
    if operation.body is not None or extra_body:
        # Most requests have no body, and need none of this.
        from .payload import add_body

        files = setup.files_from
        given = arguments.body
        content = add_body(draft, operation, given, extra_body, saved, fill, files)
    _add_system_headers(draft, operation, content, setup.user_agent)
    request = _finish(draft, operation, content, setup.auth)
    hidden = (
        *hidden_texts(operation, arguments, setup.variables),
        *(text for text in draft.hidden if len(text) >= SHORTEST),
    )
    progress = options.get("upload_progress")
    if hidden or progress is not None:
        request = request._replace(hidden=hidden, progress=progress)
    return request


def _headers(
    operation: Operation[Any], saved: SavedValues | None, variables: Variables
) -> Iterator[Header]:
    headers = operation.headers
    if saved is not None and saved.headers is not None:
        headers = saved.headers
    for name, value in headers:
        yield Header(variables.fill(name).strip(), value)


def _authenticate(draft: Draft, operation: Operation[Any], setup: Setup) -> None:
    auth = setup.auth
    if auth is None:
        if operation.auth is not None:
            operation.auth.apply(draft, setup.variables.fill)
        return
    if not isinstance(auth, NoAuth):
        draft.remove_header("Authorization")
    if isinstance(auth, Auth):
        auth.apply(draft, str)


def _filled(headers: Iterable[Header], variables: Variables) -> Iterator[Header]:
    for header in headers:
        if header.literal:
            yield header
            continue
        needed = header.name.lower() == "authorization"
        fill = variables.fill if needed else variables.fill_if_held
        value = fill(header.value)
        if value is not None:
            yield Header(header.name, value, literal=True)


def _add_system_headers(
    draft: Draft,
    operation: Operation[Any],
    content: bytes | Upload | None,
    user_agent: str,
) -> None:
    # A wrong length, or a coding that is not applied, would break the connection.
    draft.remove_header("Content-Length", "Transfer-Encoding")
    kept = {header.name.lower() for header in draft.headers}
    kept.update(operation.disabled_system_headers)
    for name, value in (("User-Agent", user_agent), *_SYSTEM_HEADERS):
        if name.lower() not in kept:
            draft.add_automatic_header(name, value)
    if content is not None or operation.method not in _WITHOUT_LENGTH:
        draft.add_automatic_header(*framing(content or b""))


def _finish(
    draft: Draft,
    operation: Operation[Any],
    content: bytes | Upload | None,
    client_auth: Auth | httpx2.Auth | None,
) -> PreparedRequest:
    if client_auth is not None and not isinstance(client_auth, Auth):
        draft.flow = partial(_same, client_auth)
    target = finish_parts(draft.url, encoded=operation.encode_url)
    if not operation.encode_url:
        target = target._replace(target=_NOT_VISIBLE.sub(percent, target.target))
    wrong = flaw(target)
    if wrong is not None:
        raise ValueError(f"{operation.name}: the URL has {wrong}")
    proven = draft.flow or draft.sign or draft.header("Authorization")
    if target.userinfo is not None and not proven:
        draft.add_header("Authorization", _basic(target.userinfo))
    return PreparedRequest(
        operation.method,
        target,
        tuple(sendable(name, value) for name, value, _ in draft.headers if name),
        content or b"",
        draft.sign,
        draft.flow,
        frozenset(draft.secret_headers),
        frozenset(draft.automatic),
        operation.body,
        operation.encode_url,
        draft.own_connection,
        operation.name,
    )


def _same(auth: httpx2.Auth) -> httpx2.Auth:
    return auth


def _basic(userinfo: str) -> str:
    # Not needed at all for nearly every request.
    from urllib.parse import unquote

    username, _, password = userinfo.partition(":")
    return basic_value(unquote(username), unquote(password))
