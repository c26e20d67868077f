"""What is sent: a request, an operation with its saved examples, and the settings for sending it."""

from dataclasses import dataclass, field

from postwright.errors import Place
from postwright.model.auth import Auth
from postwright.model.body import Body
from postwright.model.scripts import Findings
from postwright.model.url import Parameter, Url


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """`protocolProfileBehavior` as it applies to one operation, merged through its folders; see section 5.8.

    With `escape_query_variables` a value of a variable stays one query parameter, as in a collection v3; section 1.7.
    """

    disable_body_pruning: bool = False
    disable_url_encoding: bool = False
    escape_query_variables: bool = False
    disabled_system_headers: frozenset[str] = frozenset()
    follow_redirects: bool = True
    follow_original_http_method: bool = False
    follow_authorization_header: bool = False
    remove_referer: bool = False
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

    id: str = ""
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

    `digest` is of all JSON that it was read from, wherever it stands; it is empty where nobody keeps results by it.
    `auth` is None where neither the request nor any parent says anything.
    """

    id: str
    name: str
    description: str = ""
    folders: tuple[str, ...] = ()
    auth: Auth | None = None
    settings: Settings = Settings()
    examples: tuple[Example, ...] = ()
    findings: Findings = field(default_factory=Findings)
    place: Place
    digest: str = field(default="", compare=False, repr=False)

    @property
    def sent_body(self) -> Body | None:
        """The body as far as the method lets it be sent; see section 5.1."""
        if self.body is None or not self.body.enabled:
            return None
        pruned = self.method in BODYLESS_METHODS and not self.settings.disable_body_pruning
        return None if pruned else self.body
