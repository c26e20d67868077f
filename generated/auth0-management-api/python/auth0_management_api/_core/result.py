"""What a server answers, and what a call makes of it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any, Generic, NamedTuple, TypeVar

from .errors import message_of, request_id_of, status_error
from .headers import HIDDEN, is_secret
from .lines import charset_of
from .request import PreparedRequest

T = TypeVar("T")
_TEXT = ("xml", "/javascript", "/x-www-form-urlencoded", "yaml", "ndjson")


class Headers(Mapping[str, str]):
    """The headers of an answer, by their names in any case; repeats are joined."""

    __slots__ = ("_items",)

    def __init__(self, items: Iterable[tuple[str, str]] = ()) -> None:
        self._items = tuple(items)

    def get_all(self, name: str) -> tuple[str, ...]:
        """Give the values of all headers of a name."""
        name = name.lower()
        return tuple([value for key, value in self._items if key.lower() == name])

    def __getitem__(self, name: str) -> str:
        values = self.get_all(name)
        if not values:
            raise KeyError(name)
        return values[0] if len(values) == 1 else ", ".join(values)

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys(name.lower() for name, _ in self._items))

    def __len__(self) -> int:
        return len({name.lower() for name, _ in self._items})

    def __repr__(self) -> str:
        shown = [
            (name, HIDDEN if is_secret(name) else value) for name, value in self._items
        ]
        return f"Headers({shown!r})"


class Answer(NamedTuple):
    """An answer as it came, its content coding undone; that of a stream is empty.

    `response` is the HTTP library's own.
    """

    status: int
    headers: Headers
    content: bytes
    response: Any = None

    def __repr__(self) -> str:
        return f"<Answer {self.status}>"


class Response(Generic[T]):
    """What `with_response` gives: the status, the headers and the parsed body.

    `content` is the body as it came, and `request` the last that was sent.
    """

    __slots__ = ("body", "content", "headers", "request", "status")

    def __init__(
        self,
        status: int,
        headers: Headers,
        body: T,
        content: bytes = b"",
        request: PreparedRequest | None = None,
    ) -> None:
        self.status = status
        self.headers = headers
        self.body = body
        self.content = content
        self.request = request

    @property
    def request_id(self) -> str | None:
        """The server's own name for the request."""
        return request_id_of(self.headers)

    def __repr__(self) -> str:
        # A body can be a token; whoever wants to see it asks for it.
        return f"<Response {self.status}>"


def respond(request: PreparedRequest, answer: Answer) -> Response[object]:
    """Parse an answer; raise ApiStatusError for a status of 400 or more."""
    body = parse_body(answer)
    if answer.status < 400:
        status, headers, content = answer.status, answer.headers, answer.content
        return Response(status, headers, body, content, request)
    from .echoes import without_credentials

    error = status_error(answer.status)
    message = without_credentials(message_of(body), request, answer)
    raise error(
        request.method,
        request.safe_url,
        answer.status,
        answer.headers,
        body,
        message,
    )


def parse_body(answer: Answer) -> object:
    """Parse the content by its media type: JSON, text, or bytes; None without any.

    What calls itself JSON and is not is a text.
    """
    if not answer.content or answer.status == 204:
        return None
    media_type, _, options = answer.headers.get("content-type", "").partition(";")
    media_type = media_type.strip().lower()
    if is_json_type(media_type):
        return _json(answer.content, partial(_text, answer.content, options))
    if media_type.startswith("text/") or media_type.endswith(_TEXT):
        return _text(answer.content, options)
    return answer.content if media_type else _guessed(answer.content)


def is_json_type(media_type: str) -> bool:
    """Whether a media type without its options, in lower case, is one of JSON."""
    return media_type.endswith(("/json", "+json"))


def _json(content: bytes, otherwise: Callable[[], object]) -> object:
    import json

    try:
        value: object = json.loads(content)
    except (ValueError, RecursionError):
        return otherwise()
    return value


def _text(content: bytes, options: str) -> str:
    return content.decode(charset_of(options), "replace")


def _guessed(content: bytes) -> object:
    try:
        text = content.decode()
    except UnicodeDecodeError:
        return content
    return _json(content, lambda: text)
