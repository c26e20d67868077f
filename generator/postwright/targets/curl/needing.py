"""Which variables need which others: an order in which each can be set, and those that can't be."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from graphlib import CycleError, TopologicalSorter
from typing import NamedTuple

from postwright.model import Text
from postwright.runtime.text import LARGEST, TOKEN
from postwright.targets.curl.nested import matching, name_of, with_whole_names

MOST_NEEDED = 100
_MOST_CYCLES = 20
_MOST_NESTED = 200

Needs = Mapping[str, list[str]]


class Order(NamedTuple):
    """Variables with those that each needs, none before these; and those left out, as they need themselves or grow."""

    needs: Needs
    circular: list[str]
    grown: list[str]


def in_order(values: Mapping[str, Text], used: Iterable[str]) -> Order:
    """The variables that have a value, or whose name can turn out to be that of one that has."""
    needs = {name: list(with_whole_names(value).variables) for name, value in values.items()}
    nested = [name for name in used if TOKEN.search(name)]
    for name in nested[:_MOST_NESTED]:
        if choices := matching(name_of(name), values):
            needs[name] = [*name_of(name).variables, *choices]
    ordered, circular = _sorted(needs)
    grown = _grown(ordered, values)
    return Order({name: ordered[name] for name in ordered if name not in grown}, circular, list(grown))


def _sorted(needs: Needs) -> tuple[Needs, list[str]]:
    """Each variable after those that it needs, and the names that are left out as they need themselves."""
    circular: list[str] = []
    places = {name: place for place, name in enumerate(needs)}
    for _ in range(_MOST_CYCLES):
        try:
            return _static(needs), circular
        except CycleError as error:
            last = max(error.args[1], key=places.__getitem__)
            circular.append(last)
            needs = {name: others for name, others in needs.items() if name != last}
    # Each cycle takes a walk over all, so that many are cut at once.
    knotted = _knotted(needs)
    return _static({name: needs[name] for name in needs if name not in knotted}), circular + list(knotted)


def _static(needs: Needs) -> Needs:
    return {name: needs[name] for name in _sorter(needs).static_order()}


def _sorter(needs: Needs) -> TopologicalSorter[str]:
    return TopologicalSorter({name: [other for other in others if other in needs] for name, others in needs.items()})


def _knotted(needs: Needs) -> dict[str, None]:
    """The variables that are on a cycle, or between two of them."""
    behind = _blocked(needs)
    needed_by: dict[str, list[str]] = {name: [] for name in behind}
    for name in behind:
        for other in needs[name]:
            if other in needed_by:
                needed_by[other].append(name)
    return _blocked(needed_by)


def _blocked(needs: Needs) -> dict[str, None]:
    """The variables that are on a cycle, or need one that is."""
    sorter = _sorter(needs)
    with suppress(CycleError):
        sorter.prepare()
    free: set[str] = set()
    while ready := sorter.get_ready():
        free.update(ready)
        sorter.done(*ready)
    return {name: None for name in needs if name not in free}


def _grown(needs: Needs, values: Mapping[str, Text]) -> dict[str, None]:
    """The variables that need too many others, or whose values get too large with those of the others in them."""
    found: dict[str, None] = {}
    reach: dict[str, frozenset[str]] = {}
    sizes: dict[str, int] = {}
    for name, others in needs.items():
        known = [other for other in others if other in reach]
        size = len(values[name].source) if name in values else 0
        size += sum(sizes[other] for other in known)
        inside = frozenset(known).union(*(reach[other] for other in dict.fromkeys(known[: MOST_NEEDED + 1])))
        if len(inside) > MOST_NEEDED or size > LARGEST:
            found[name] = None
        else:
            reach[name], sizes[name] = inside, size
    return found
