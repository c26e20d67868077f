"""Signals that would stop the process wait while files are not all old or all new."""

import signal
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from types import FrameType

_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")


@contextmanager
def undisturbed() -> Generator[Callable[[], None]]:
    """Let Ctrl-C, and other signals that have a handler, wait until the end; there the first of them is raised again.

    Gives what raises KeyboardInterrupt if one waits: for where it is good to give up. Only the main thread gets
    signals: on others there is nothing to wait for.
    """
    came: list[int] = []

    def heed() -> None:
        if came:
            raise KeyboardInterrupt

    handlers = _handlers() if threading.current_thread() is threading.main_thread() else {}
    try:
        for number in handlers:
            signal.signal(number, lambda number, _: came.append(number))
        yield heed
    finally:
        for number, handler in handlers.items():
            signal.signal(number, handler)
        if came:
            signal.raise_signal(came[0])


def _handlers() -> dict[int, Callable[[int, FrameType | None], object]]:
    """The signals that would be raised as exceptions, with their handlers."""
    numbers = [getattr(signal, name) for name in _SIGNALS if hasattr(signal, name)]
    return {number: handler for number in numbers if callable(handler := signal.getsignal(number))}
