"""The connections of a client: made when first needed, closed once."""

from collections.abc import Callable, Iterable
from threading import Lock
from typing import Generic, TypeVar

C = TypeVar("C")


class Pool(Generic[C]):
    """The HTTP library's clients, by whether they verify certificates.

    A client that was given is used for everything and not closed here. Safe to share
    between threads.
    """

    __slots__ = ("_closed", "_given", "_lock", "_made", "_make")

    def __init__(self, make: Callable[[bool], C], given: C | None) -> None:
        self._make = make
        self._given = given
        self._made: dict[bool, C] = {}
        self._lock = Lock()
        self._closed = False

    @property
    def is_given(self) -> bool:
        """Whether the client was given, and its settings with it."""
        return self._given is not None

    def client(self, *, verify: bool) -> C:
        """Give the client to send with. Raises RuntimeError once closed."""
        with self._lock:
            if self._closed:
                raise RuntimeError("this client is closed")
            if self._given is not None:
                return self._given
            if verify not in self._made:
                self._made[verify] = self._make(verify)
            return self._made[verify]

    def take(self) -> Iterable[C]:
        """Give what has to be closed, and give out none from now on."""
        with self._lock:
            self._closed = True
            made, self._made = self._made, {}
        return made.values()
