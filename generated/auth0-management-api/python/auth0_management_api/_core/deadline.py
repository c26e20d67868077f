"""How long a call may take, however little comes at a time: all of it, and a head."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from time import monotonic
from typing import TYPE_CHECKING, Any, NamedTuple

import anyio
import httpx2

from .arguments import Timeout

if TYPE_CHECKING:
    import ssl

CONNECT_TIMEOUT = 10.0
_PIECE = 16384
# Sockets take no infinite time; this is more than a year.
_LONGEST = 4e7
_HEAD = "receive_response_headers."


class Deadline(NamedTuple):
    """How long a call is waited for: for each `step` of it, and until `ends` for all.

    `ends` is on the clock of `time.monotonic`, None for never.
    """

    step: Timeout
    ends: float | None = None

    def allows(self, seconds: float) -> bool:
        """Whether there is time to wait, and to do something after it."""
        return self.ends is None or monotonic() + seconds < self.ends


def deadline(step: Timeout, total: float | None) -> Deadline:
    """Begin to wait for a call, so many seconds in all."""
    return Deadline(step, None if total is None else monotonic() + total)


class Watch:
    """Ends one attempt in time: at the end of all, or when a head takes too long.

    Servers can send a head byte by byte, or any number of answers of status 1xx before
    the one that counts: all of it has to be there when its first byte should have been.
    """

    __slots__ = ("_ends", "_head", "_opened", "_scope", "_steps")

    def __init__(self, deadline: Deadline, usual: httpx2.Timeout) -> None:
        self._ends = deadline.ends
        self._steps = _steps(deadline.step, usual)
        self._head: float | None = None
        self._scope: anyio.CancelScope | None = None
        self._opened: Any = None

    @property
    def extensions(self) -> dict[str, object]:
        """What a request carries to be timed. Raises the library's error if it is late."""
        left = self.left()
        timeouts = {
            name: Seconds(given, left, self) for name, given in self._steps.items()
        }
        return {"timeout": timeouts}

    def left(self) -> float | None:
        """Give the seconds that are left; raise the library's error if there are none."""
        left = self._left()
        if left is not None and left <= 0:
            raise httpx2.ReadTimeout("")
        return left

    def trace(self, event: str, info: Mapping[str, object]) -> None:
        """Take what the library tells of a request: its head is waited for, or there."""
        _, is_head, state = event.partition(_HEAD)
        read = self._steps["read"]
        if is_head and read is not None:
            self._head = monotonic() + read if state == "started" else None
            self._move_scope()

    async def trace_async(self, event: str, info: Mapping[str, object]) -> None:
        """As `trace`; closes what is cancelled in a TLS handshake, and was left open."""
        self.trace(event, info)
        if event.endswith("connect_tcp.complete"):
            self._opened = info["return_value"]
        elif event.endswith("start_tls.failed") and self._opened is not None:
            with anyio.CancelScope(shield=True):
                await self._opened.aclose()

    async def run(self, send: Callable[[], Awaitable[httpx2.Response]]) -> Any:
        """Await an answer, and cancel that when there is no more time."""
        with anyio.CancelScope() as self._scope:
            self._move_scope()
            return await send()
        raise httpx2.ReadTimeout("")

    def release(self) -> None:
        """Let what is still to come of a stream take any time."""
        self._ends = None

    def _left(self) -> float | None:
        end = _least(self._ends, self._head)
        return None if end is None else end - monotonic()

    def _move_scope(self) -> None:
        if self._scope is not None:
            left = self._left()
            until = float("inf") if left is None else anyio.current_time() + left
            self._scope.deadline = until


class Seconds(float):
    """The time for a step of a request, which can be less when the step begins."""

    given: float | None
    watch: Watch

    def __new__(cls, given: float | None, left: float | None, watch: Watch) -> Seconds:
        """Make one; it is worth what is left now."""
        value = _least(given, left)
        made = super().__new__(cls, _LONGEST if value is None else value)
        made.given, made.watch = given, watch
        return made


def _least(one: float | None, other: float | None) -> float | None:
    if one is None or other is None:
        return other if one is None else one
    return one if one < other else other


def _steps(step: Timeout, usual: httpx2.Timeout) -> dict[str, float | None]:
    if isinstance(step, httpx2.Timeout):
        return step.as_dict()
    if not isinstance(step, int | float | None):
        return usual.as_dict()
    connect = CONNECT_TIMEOUT if step is None else min(step, CONNECT_TIMEOUT)
    return {"connect": connect, "read": step, "write": step, "pool": step}


def watched(client: httpx2.Client) -> httpx2.Client:
    """Have a client look at the time before each thing that it does with a connection."""
    inside = vars(client)
    mounted = dict(inside.get("_mounts") or {})
    for transport in (inside.get("_transport"), *mounted.values()):
        pool: object = getattr(transport, "_pool", None)
        if pool is not None:
            backend = vars(pool).get("_network_backend")
            vars(pool)["_network_backend"] = _Backend(backend)
    return client


def _in_time(timeout: float | None) -> float | None:
    if not isinstance(timeout, Seconds):
        return timeout
    return _least(timeout.given, timeout.watch.left())


class _Watched:
    """What the library connects with; the rest it does by itself."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)


class _Backend(_Watched):
    def connect_tcp(self, *place: Any, timeout: float | None, **options: Any) -> Any:
        left = _in_time(timeout)
        return _Stream(self._inner.connect_tcp(*place, timeout=left, **options))


class _Stream(_Watched):
    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        content: bytes = self._inner.read(max_bytes, _in_time(timeout))
        return content

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        # Each piece of it may be taken in very small ones.
        view = memoryview(buffer)
        for start in range(0, len(buffer), _PIECE):
            self._inner.write(view[start : start + _PIECE], _in_time(timeout))

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> Any:
        left = _in_time(timeout)
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, left))
