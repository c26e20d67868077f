"""Counts the lines that one operation costs, in our clients and in those of others, by one rule.

python benchmarks/lines.py postwright:FOLDER stainless:FOLDER fern:FOLDER ...
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from statistics import median, quantiles
from typing import NamedTuple

from counting import Piece
from operations import ADAPTERS, Package

HEAD = "client | operations | code: median | 90th percentile | types: median | mean | both: median | 90th percentile"


class Cost(NamedTuple):
    """The lines of one operation: its code in both twins, and its share of the types."""

    name: str
    code: int
    types: float


def costs(package: Package) -> list[Cost]:
    """Count the operations of a client.

    A type that several operations reach, by names and over other types, costs each of them its part.
    """
    reached = {
        name: _reached({used for piece in pieces for used in piece.names}, package.types)
        for name, pieces in package.operations.items()
    }
    users = Counter(name for found in reached.values() for name in found)
    return [
        Cost(
            name,
            sum(piece.lines for piece in pieces),
            sum(_lines(package.types[found]) / users[found] for found in reached[name]),
        )
        for name, pieces in package.operations.items()
    ]


def _reached(start: Iterable[str], types: Mapping[str, Sequence[Piece]]) -> set[str]:
    found: set[str] = set()
    waiting = [name for name in start if name in types]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += [used for piece in types[name] for used in piece.names if used in types]
    return found


def _lines(pieces: Iterable[Piece]) -> int:
    return sum(piece.lines for piece in pieces)


def row(label: str, counted: Sequence[Cost]) -> str:
    """Write a row of the table."""
    code = [cost.code for cost in counted]
    types = [cost.types for cost in counted]
    both = [cost.code + cost.types for cost in counted]
    figures = (median(code), _ninth(code), median(types), sum(types) / len(types), median(both), _ninth(both))
    return f"| {label} | {len(counted)} | " + " | ".join(f"{figure:.0f}" for figure in figures) + " |"


def _ninth(values: Sequence[float]) -> float:
    return quantiles(values, n=10, method="inclusive")[-1] if len(values) > 1 else values[0]


def packages(kind: str, folder: Path) -> list[Path]:
    """Give the clients below a folder: many for ours, else the folder itself."""
    if kind != "postwright":
        return [folder]
    return sorted(core.parent for core in folder.rglob("_core") if core.is_dir())


def main(arguments: Sequence[str]) -> None:
    """Print the table, and the longest operations of ours with `--longest`."""
    longest = "--longest" in arguments
    print(f"| {HEAD} |", "|" + " --- |" * 8, sep="\n")
    for argument in arguments:
        kind, _, path = argument.partition(":")
        if not path:
            continue
        counted = [cost for package in packages(kind, Path(path)) for cost in costs(ADAPTERS[kind](package))]
        print(row(f"{kind} ({Path(path).name})", counted), flush=True)
        for cost in sorted(counted, key=lambda cost: -cost.code)[: 40 if longest else 0]:
            print(cost.code, round(cost.types), cost.name, sep="\t")


if __name__ == "__main__":
    main(sys.argv[1:])
