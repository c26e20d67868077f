"""Counts what the requests of collections have, to see whether a made collection is like real ones.

python benchmarks/likeness.py FILE...
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from postwright import CollectionError, load
from postwright.model import Operation, RawBody

_POINTS = (0.25, 0.5, 0.75, 0.9)
HEAD = "| of each | counted | have any, % | of those: 25th | median | 75th | 90th percentile |"


def counts(operation: Operation) -> Iterator[tuple[str, int]]:
    """Count what an operation has."""
    yield "query parameters", len(operation.query)
    yield "path variables", len(operation.url.path_variables)
    yield "headers", len(operation.headers)
    yield "characters of its description", len(operation.description)
    yield "characters of its raw body", len(operation.body.text.source) if isinstance(operation.body, RawBody) else 0
    yield "saved answers", len(operation.examples)
    yield "folders around it", len(operation.folders)
    for example in operation.examples:
        yield "characters of a saved answer", len(example.content or "")


def row(name: str, values: Sequence[int]) -> str:
    """Write a row of the table."""
    present = sorted(value for value in values if value) or [0]
    quantiles = (present[int(len(present) * point)] for point in _POINTS)
    share = 100 * len(list(filter(None, values))) / len(values)
    return f"| {name} | {len(values)} | {share:.0f} | " + " | ".join(map(str, quantiles)) + " |"


def main(files: Sequence[str]) -> None:
    """Print the table; what is no collection is left out."""
    found: dict[str, list[int]] = defaultdict(list)
    for file in files:
        try:
            collection = load(Path(file))
        except CollectionError:
            continue
        for operation in collection.operations():
            for name, value in counts(operation):
                found[name].append(value)
    print(HEAD, "|" + " --- |" * 7, sep="\n")
    for name, values in found.items():
        print(row(name, values))


if __name__ == "__main__":
    main(sys.argv[1:])
