"""Finds what is the same thing in an old and a new list, by one key after the other."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")

Key = Callable[[T], Hashable | None]


@dataclass(frozen=True, slots=True)
class Matching(Generic[T]):
    """The pairs of old and new in the order of the old ones, what was removed, and what was added."""

    pairs: tuple[tuple[T, T], ...]
    removed: tuple[T, ...]
    added: tuple[T, ...]


def matching(olds: Sequence[T], news: Sequence[T], keys: Iterable[Key[T]]) -> Matching[T]:
    """Pair what has the same key, the surest key first; of several with the same key, the first with the first.

    Nothing is paired by a key that is None.
    """
    partners: dict[int, int] = {}
    for key in keys:
        taken = set(partners.values())
        waiting: dict[Hashable, list[int]] = {}
        for position in reversed(range(len(news))):
            if position not in taken:
                waiting.setdefault(key(news[position]), []).append(position)
        waiting.pop(None, None)
        for position, old in enumerate(olds):
            if position not in partners and (found := waiting.get(key(old))):
                partners[position] = found.pop()
    return paired(olds, news, partners)


def paired(olds: Sequence[T], news: Sequence[T], partners: dict[int, int]) -> Matching[T]:
    """The matching by positions of old and new partners."""
    taken = set(partners.values())
    return Matching(
        pairs=tuple((old, news[partners[position]]) for position, old in enumerate(olds) if position in partners),
        removed=tuple(old for position, old in enumerate(olds) if position not in partners),
        added=tuple(new for position, new in enumerate(news) if position not in taken),
    )
