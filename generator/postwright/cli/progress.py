"""A progress bar on a terminal's standard error, for work that takes longer than a moment."""

import sys
from collections.abc import Iterable, Iterator
from threading import Lock, Timer
from types import TracebackType
from typing import TypeVar

import click

_Item = TypeVar("_Item")

MOMENT = 0.5  # seconds


class Progress:
    """Counts steps, and shows a bar once a moment has passed; shows nothing if `hidden` or in a pipe."""

    def __init__(self, steps: int, *, hidden: bool) -> None:
        self._bar = click.progressbar(length=steps, label="Generating", file=sys.stderr, show_eta=False)
        self._hidden = hidden or not (sys.stderr and sys.stderr.isatty())
        self._shown = False
        self._lock = Lock()
        self._timer = Timer(MOMENT, self._show)
        self._timer.daemon = True

    def __enter__(self) -> "Progress":
        if not self._hidden:
            self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._timer.cancel()
        with self._lock:
            if self._shown:
                self._bar.render_finish()
            self._hidden = True

    def over(self, items: Iterable[_Item]) -> Iterator[_Item]:
        """The items, counting each one when the next is asked for."""
        for item in items:
            yield item
            self.step()

    def step(self) -> None:
        """Count a step."""
        with self._lock:
            self._bar.make_step(1)
            if self._shown:
                self._bar.render_progress()

    def _show(self) -> None:
        with self._lock:
            if not self._hidden:
                self._shown = True
                self._bar.render_progress()
