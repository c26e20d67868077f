"""How long generating takes: beside the start of Python, beside other programs, and as collections grow.

    python benchmarks/run.py [--peers FOLDER] [--only WORD] [--large] [--quick]

FOLDER is where `python benchmarks/peers.py FOLDER` has installed the other programs.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from groups import FULL, QUICK, Group, groups
from processes import Run, medians, ratio, rounds

HEAD = "| | ms | ms of processor time | MB | times the first, on the clock | of processor time |"


def lines(group: Group) -> list[str]:
    """Run a group, and give the lines of its table."""
    commands = {name: row.command for name, row in group.rows.items() if row.command}
    runs = rounds(commands, group.rounds)
    first = next(iter(group.rows))
    per = f"; times by {group.unit}" if group.unit else ""
    found = [f"\n{group.title} (rounds: {group.rounds}{per})\n", HEAD, "|" + " --- |" * 6]
    for name, row in group.rows.items():
        if row.command is None:
            found.append(f"| {name} | not installed: python benchmarks/peers.py FOLDER | | | | |")
        else:
            found.append(_row(name, runs[name], runs[first], row.amount / group.rows[first].amount))
    return found


def _row(name: str, runs: Sequence[Run], others: Sequence[Run], amount: float) -> str:
    middle, quotient = medians(runs), ratio(runs, others)
    figures = (f"{middle.wall:.0f}", f"{middle.cpu:.0f}", f"{middle.memory:.0f}")
    times = (f"{quotient.wall / amount:.2f}", f"{quotient.cpu / amount:.2f}")
    return f"| {name} | " + " | ".join((*figures, *times)) + " |"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peers", type=Path, default=Path("peers"), help="the folder of other programs")
    parser.add_argument("--only", default="", help="only groups with this word in their titles")
    parser.add_argument("--large", action="store_true", help="100,000 operations, too (some minutes more)")
    parser.add_argument("--quick", action="store_true", help="small collections, one round: only whether it works")
    options = parser.parse_args()
    sizes = (QUICK if options.quick else FULL)._replace(large=options.large)
    print(f"Python {sys.version.split()[0]}, {os.cpu_count()} cores")
    with TemporaryDirectory() as folder:
        for group in groups(Path(folder), options.peers.resolve(), sizes, options.only):
            print(*lines(group), sep="\n", flush=True)


if __name__ == "__main__":
    main()
