"""How long the steps of a run take."""

from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from time import perf_counter

from postwright.targets.base import Target


class Clock:
    """Seconds by step, added up over all times that a step is taken; `whole` is the time since the clock was made."""

    def __init__(self) -> None:
        self._started = perf_counter()
        self.seconds: dict[str, float] = {}

    @property
    def whole(self) -> float:
        """Seconds until now."""
        return perf_counter() - self._started

    @contextmanager
    def step(self, name: str) -> Generator[None]:
        """Count what is done inside as one step."""
        started = perf_counter()
        try:
            yield
        finally:
            self.seconds[name] = self.seconds.get(name, 0.0) + perf_counter() - started

    def over(self, targets: Iterable[Target]) -> Iterator[Target]:
        """The targets, counting what is done with each as a step of its name."""
        for target in targets:
            with self.step(target.name):
                yield target
