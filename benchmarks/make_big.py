"""Makes a large collection, which is the same on every machine.

    python benchmarks/make_big.py OPERATIONS PATH [--shape SHAPE] [--answer LENGTH]

Shapes: `folders` of 20 requests, five in one above; `one-folder`; `deep` and `deepest`, folders in each other, 30 or
300 of them; `equal-names`, all of one name in one folder; `equal-folders`, folders of 20, all names equal; `tree`, the
folder of a collection v3 with files for `folders`. LENGTH is that of the saved answers, which each request then has.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import tree_v3
from making import operation, whole

Item = dict[str, Any]
DEEP, DEEPEST = 30, 300
SIZE = 20
NOUNS = (
    "order invoice payment refund product device ticket project message report session user team role policy token "
    "webhook file comment label coupon shipment account contract meeting room sensor alert backup cluster domain "
    "address vehicle route course lesson exam grade album track playlist recipe booking"
).split()
_SERVICES = (
    "Billing Shipping Catalog Support Identity Storage Reporting Messaging Search Planning Booking Learning Fleet "
    "Media Alerts Backups Domains Contracts Payments Partners"
).split()
_REGIONS = "Central Northern Southern Eastern Western Inner Outer Upper Lower Coastal".split()


def folders(count: int, answer: int) -> list[Item]:
    """Folders of 20 requests, five in each of those above."""
    numbers = range((count + SIZE - 1) // SIZE)
    inner = [_folder(number, min(SIZE, count - number * SIZE), answer) for number in numbers]
    return [{"name": _service(number // 5), "item": inner[number : number + 5]} for number in numbers[::5]]


def _service(number: int) -> str:
    rest, first = divmod(number, len(_SERVICES))
    rest, second = divmod(rest, len(_REGIONS))
    return " ".join(filter(None, (_REGIONS[second - 1] if second else "", _SERVICES[first], str(rest or ""))))


def _folder(number: int, size: int, answer: int) -> Item:
    noun = NOUNS[number % len(NOUNS)]
    items = [operation(number * SIZE + place, noun, place, answer=answer) for place in range(size)]
    return {"name": f"{noun.capitalize()}s", "description": f"All about {noun}s.", "item": items}


def one_folder(count: int, answer: int) -> list[Item]:
    """One folder with all requests."""
    items = [operation(number, NOUNS[number // SIZE % len(NOUNS)], number, answer=answer) for number in range(count)]
    return [{"name": "All", "item": items}]


def deep(count: int, answer: int, deepest: int = DEEP) -> list[Item]:
    """Folders in each other, with as many requests in each as go evenly."""
    inside: list[Item] = []
    for depth in reversed(range(deepest)):
        numbers = range(count * depth // deepest, count * (depth + 1) // deepest)
        noun = NOUNS[depth % len(NOUNS)]
        items = [operation(number, noun, number - numbers[0], answer=answer) for number in numbers]
        inside = [{"name": f"{noun.capitalize()}s", "item": [*items, *inside]}]
    return inside


def equal_names(count: int, answer: int) -> list[Item]:
    """One folder with requests of one name."""
    nouns = [NOUNS[number // SIZE % len(NOUNS)] for number in range(count)]
    items = [operation(each, noun, 0, name="New request", answer=answer) for each, noun in enumerate(nouns)]
    return [{"name": "All", "item": items}]


def equal_folders(count: int, answer: int) -> list[Item]:
    """Folders of 20 requests, all of one name, in a list."""
    items: list[Item] = equal_names(count, answer)[0]["item"]
    return [{"name": "New folder", "item": items[start : start + SIZE]} for start in range(0, count, SIZE)]


SHAPES: Mapping[str, Callable[[int, int], list[Item]]] = {
    "folders": folders,
    "one-folder": one_folder,
    "deep": deep,
    "deepest": partial(deep, deepest=DEEPEST),
    "equal-names": equal_names,
    "equal-folders": equal_folders,
    "tree": folders,
}


def main() -> None:
    """Write the collection."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("operations", type=int)
    parser.add_argument("path", type=Path)
    parser.add_argument("--shape", choices=SHAPES, default="folders")
    parser.add_argument("--answer", type=int, default=0)
    options = parser.parse_args()
    collection = whole(options.path.stem.capitalize(), SHAPES[options.shape](options.operations, options.answer))
    if options.shape == "tree":
        tree_v3.write(collection, options.path)
    else:
        # Some 600 tabs before each line would make nesting a matter of bytes.
        indent = None if options.shape.startswith("deep") else "\t"
        options.path.write_text(json.dumps(collection, indent=indent), encoding="utf-8")


if __name__ == "__main__":
    main()
