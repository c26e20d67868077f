"""python -m wire (from tests/): sends what a recording holds by curl script and by Python client, and compares.

Without arguments it takes the project's own cases.
"""

import argparse
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from wire.cases import NAMES, own_outcomes
from wire.recording import load
from wire.sending import WAYS, Outcome, outcomes, read_output
from wire.values import saved_values, secret_values, values_of

_TITLES = {"curl": "curl", "python": "client", "async": "async client"}


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m wire", description=__doc__)
    parser.add_argument("--lock", type=Path, help="the postwright.lock.json of generated output")
    parser.add_argument("--recording", type=Path, help="what Postman sends, as made by record/record.js")
    parser.add_argument("--environment", type=Path, help="an environment file, whose values are set")
    parser.add_argument("--collection", type=Path, help="the collection, for the values of its secret variables")
    parser.add_argument("--files", type=Path, default=Path(), help="where paths in the collection start")
    parser.add_argument("--skip", action="append", default=[], help="leave out rows with this flag")
    parser.add_argument("--way", action="append", choices=WAYS, help="only so (repeatable)")
    parser.add_argument("--table", action="store_true", help="print a table instead of the differences")
    return parser.parse_args()


def _given(arguments: argparse.Namespace) -> Iterator[Outcome]:
    saved = saved_values(arguments.collection) if arguments.collection else {}
    values = secret_values(arguments.collection) if arguments.collection else {}
    values |= values_of(arguments.environment) if arguments.environment else {}
    output = read_output(arguments.lock, saved, values, arguments.files.resolve())
    rows = [row for row in load(arguments.recording) if not set(arguments.skip) & set(row.flags)]
    yield from outcomes(output, rows, tuple(arguments.way or WAYS))


def _show(found: Outcome) -> None:
    if found.differences:
        print(f"{found.way} {found.row.path} {found.row.name}", f"  {found.error}" if found.error else "", sep="\n")
        for one in found.differences:
            print(f"  {one.kind}\n    Postman {one.wanted!r}\n    ours    {one.got!r}")


def _line(title: str, found: list[Outcome]) -> str:
    counts = Counter(one.way for one in found)
    same = Counter(one.way for one in found if not one.differences)
    cells = [f"{same[way]} of {counts[way]}" if counts[way] else "-" for way in WAYS]
    return f"| {' | '.join((title, *cells))} |"


def main() -> int:
    """Compare; 1 if anything differs."""
    arguments = _arguments()
    by_title: dict[str, list[Outcome]] = {}
    # What is set for people at work must not be taken for values of a collection.
    for name in os.environ.keys() - {"PATH", "HOME"}:
        del os.environ[name]
    if arguments.lock:
        by_title[arguments.lock.parent.name] = list(_given(arguments))
    else:
        with tempfile.TemporaryDirectory() as folder:
            for name in NAMES:
                by_title[name] = list(own_outcomes(name, Path(folder, name), tuple(arguments.way or WAYS)))
    everything = [one for found in by_title.values() for one in found]
    if arguments.table:
        print(f"| collection | {' | '.join(_TITLES.values())} |", "| --- | --- | --- | --- |", sep="\n")
        print(*(_line(title, found) for title, found in by_title.items()), _line("all", everything), sep="\n")
    else:
        for found in everything:
            _show(found)
        print(_line("all", everything))
    return int(any(one.differences for one in everything))


if __name__ == "__main__":
    sys.exit(main())
