"""The connections of a client: made when first needed, closed once."""

from collections.abc import Callable, Iterable
from threading import Lock
from typing import Any, Generic, TypeVar

from .settings import Connections

C = TypeVar("C")


class Pool(Generic[C]):
    """The HTTP library's clients, by how they connect: verifying, and with TLS at all.

    Another one has the requests that need a connection of their own, and no limits.
    A client that was given is used for everything and not closed here. Safe to share
    between threads.
    """

    __slots__ = (
        "_closed",
        "_connections",
        "_given",
        "_lock",
        "_made",
        "_make",
        "turns",
    )

    def __init__(
        self,
        make: Callable[[Connections], C],
        given: C | None,
        connections: Connections = Connections(),  # noqa: B008
    ) -> None:
        self._make = make
        self._given = given
        self._connections = connections
        self._made: dict[tuple[bool, bool, bool], C] = {}
        self._lock = Lock()
        self._closed = False
        # For whoever sends: whose turn it is to have a connection of one's own.
        self.turns: Any = None

    @property
    def is_given(self) -> bool:
        """Whether the client was given, and its settings with it."""
        return self._given is not None

    def client(
        self, *, verify: bool, own_connection: bool = False, tls: bool = True
    ) -> C:
        """Give the client to send with. Raises RuntimeError once closed."""
        with self._lock:
            if self._closed:
                raise RuntimeError("this client is closed")
            if self._given is not None:
                return self._given
            key = verify, own_connection, tls
            if key not in self._made:
                self._made[key] = self._make(self._chosen(*key))
            return self._made[key]

    def take(self) -> Iterable[C]:
        """Give what has to be closed, and give out none from now on."""
        with self._lock:
            self._closed = True
            made, self._made = self._made, {}
        return made.values()

    def _chosen(self, verify: bool, own_connection: bool, tls: bool) -> Connections:
        chosen = self._connections._replace(tls=tls)
        if chosen.verify is None:
            # What the caller says counts more than what the operation says.
            chosen = chosen._replace(verify=verify)
            if tls and not verify:
                from .logs import warn_of_certificates

                warn_of_certificates()
        return chosen._replace(limit=None, http2=False) if own_connection else chosen
