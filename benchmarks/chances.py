"""Chances that come out alike on every machine and every version of Python."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from random import Random
from typing import TypeVar

T = TypeVar("T")
_SHARES = (0.0, 0.25, 0.5, 0.75, 0.9, 1.0)


class Chance:
    """Chances that are the same for the same seed."""

    def __init__(self, *seed: object) -> None:
        # Of all that `random` has, only this is promised to stay as it is.
        self._next = Random(repr(seed)).random

    def happens(self, share: float) -> bool:
        """Whether something happens that does in this share of all cases."""
        return self._next() < share

    def pick(self, options: Sequence[T]) -> T:
        """One of these, each as often as the others."""
        return options[int(self._next() * len(options))]

    def spread(self, points: Sequence[int]) -> int:
        """A number with these quantiles: at 0, 25, 50, 75, 90 and 100 percent."""
        share = self._next()
        for (low, high), (least, most) in zip(pairwise(_SHARES), pairwise(points), strict=True):
            if share < high:
                return round(least + (most - least) * (share - low) / (high - low))
        return points[-1]

    def shuffled(self, options: Sequence[T]) -> list[T]:
        """All of these in some order."""
        return [option for _, option in sorted(((self._next(), each) for each in options), key=lambda pair: pair[0])]
