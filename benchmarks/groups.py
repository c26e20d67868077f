"""What the table of `run.py` compares: groups of commands that are run side by side."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import peers
from generating import again, changed, cold, make, one_after_another
from processes import Command


class Measured(NamedTuple):
    """A command, and how much it does: operations, say; None where it is not installed."""

    command: Command | None
    amount: float = 1


class Group(NamedTuple):
    """Commands by their names, the first of which the others are compared with, by the amount that each does.

    `unit` is what the amounts count, where they differ.
    """

    rounds: int
    rows: Mapping[str, Measured]
    unit: str = ""
    title: str = ""


class Sizes(NamedTuple):
    """How much is measured; `large` stands for ten times the tens of thousands, too."""

    rounds: int
    starts: int
    thousand: int
    megabytes: int
    large: bool = False


FULL = Sizes(rounds=5, starts=15, thousand=1_000, megabytes=50)
QUICK = Sizes(rounds=1, starts=1, thousand=20, megabytes=1)
_ONE_BY_ONE = 20
_SHAPES = {
    "one-folder": "all in one folder",
    "deep": "folders in each other, 30 deep",
    "deepest": "folders in each other, 300 deep",
    "equal-names": "one name for all, in one folder",
    "equal-folders": "one name for all requests and folders",
}


def groups(folder: Path, packages: Path, sizes: Sizes, only: str = "") -> Iterator[Group]:
    """Make the collections in a folder, and give the groups with a word in their titles.

    `packages` is where others are installed.
    """
    made: Mapping[str, Callable[[], Group]] = {
        "Nothing to do": lambda: _starts(folder, sizes),
        "One operation changed": lambda: _edits(folder, sizes),
        "Beside others": lambda: _others(folder, packages, sizes),
        "More operations": lambda: _growth(folder, sizes),
        "Other shapes": lambda: _shapes(folder, sizes),
        "Other files": lambda: _forms(folder, sizes),
        "Several collections": lambda: _several(folder, sizes),
    }
    for title, make_group in made.items():
        if only.lower() in title.lower():
            yield make_group()._replace(title=title)


def _starts(folder: Path, sizes: Sizes) -> Group:
    thousand = make(folder, sizes.thousand)
    rows = {
        'python -c "import click"': Measured(Command((sys.executable, "-c", "import click"))),
        f"generate, nothing to do, {sizes.thousand:,} operations": Measured(again(thousand)),
    }
    return Group(sizes.starts, rows)


def _edits(folder: Path, sizes: Sizes) -> Group:
    thousand = make(folder, sizes.thousand)
    rows = {
        f"cold, {sizes.thousand:,} operations": Measured(cold(thousand)),
        "the same with --no-cache": Measured(cold(thousand, options=["--no-cache"])),
        "another description of one": Measured(changed(thousand, "description")),
        "another body of one": Measured(changed(thousand, "body")),
    }
    return Group(sizes.rounds, rows)


def _others(folder: Path, packages: Path, sizes: Sizes) -> Group:
    thousand = make(folder, sizes.thousand)
    one_by_one = peers.snippets_one_by_one(packages, thousand, _ONE_BY_ONE)
    rows = {
        f"Postwright, {sizes.thousand:,} operations: client and curl": Measured(cold(thousand), sizes.thousand),
        "Postwright --no-cache": Measured(cold(thousand, options=["--no-cache"]), sizes.thousand),
        f"{peers.SNIPPETS}: two snippets each": Measured(peers.snippets(packages, thousand), sizes.thousand),
        f"{peers.SNIPPETS}: a process for each": Measured(one_by_one, _ONE_BY_ONE),
        peers.CLIENT: Measured(peers.client(packages, thousand), sizes.thousand),
    }
    return Group(sizes.rounds, rows, "operation")


def _growth(folder: Path, sizes: Sizes) -> Group:
    counts = [sizes.thousand, sizes.thousand * 10, *([sizes.thousand * 100] if sizes.large else [])]
    rows = {f"{count:,} operations": Measured(cold(make(folder, count)), count) for count in counts}
    return Group(1 if sizes.large else _few(sizes), rows, "operation")


def _shapes(folder: Path, sizes: Sizes) -> Group:
    count = sizes.thousand * 10
    rows = {f"folders of 20, {count:,} operations": Measured(cold(make(folder, count)))}
    rows |= {name: Measured(cold(make(folder, count, shape))) for shape, name in _SHAPES.items()}
    return Group(_few(sizes), rows)


def _forms(folder: Path, sizes: Sizes) -> Group:
    count = sizes.thousand * 5 // 4
    plain, tree = make(folder, count), make(folder, count, "tree")
    # An answer is longer in the file, where its quotes are escaped.
    large = make(folder, sizes.thousand, answer=sizes.megabytes * 800_000 // sizes.thousand)
    size = large.stat().st_size
    files = sum(path.is_file() for path in tree.rglob("*"))
    rows = {
        f"one file of {plain.stat().st_size / 1e6:.0f} MB, {count:,} operations": Measured(cold(plain)),
        f"collection v3 in {files:,} files, the same": Measured(cold(tree)),
        f"one file of {size / 1e6:.0f} MB, {sizes.thousand:,} operations": Measured(cold(large)),
    }
    return Group(_few(sizes), rows)


def _several(folder: Path, sizes: Sizes) -> Group:
    each = [make(folder, sizes.thousand + number) for number in range(4)]
    rows = {
        f"four of {sizes.thousand:,} operations, by a command each": Measured(one_after_another(*each)),
        "the same by one command": Measured(cold(*each)),
    }
    return Group(_few(sizes), rows)


def _few(sizes: Sizes) -> int:
    return (sizes.rounds + 1) // 2
