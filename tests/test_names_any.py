"""Edits that rename nothing leave the names of all that is still there, whatever the collection looks like."""

from dataclasses import dataclass, field
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from packages import Item, folder, request
from regenerating import Run, run

# Few names, so that there are many twins. Numbers are no part of a method's name, unless they tell twins apart.
NAMES = st.sampled_from(["List", "Get", "list", "GET", "class", "?"])
TARGETS = ("names", "curl")
FOLDERS = st.sampled_from(["Users", "users", "Get"])


@dataclass
class Shop:
    """Operations by their numbers, each with an address of its own, in folders of which the first is the top."""

    has_ids: bool
    names: dict[int, str] = field(default_factory=dict[int, str])
    folders: list[tuple[int, str, list[int]]] = field(default_factory=lambda: [(-1, "", [])])

    def items(self) -> list[Item]:
        """The collection."""
        top, *others = ([self._operation(number) for number in inside] for _, _, inside in self.folders)
        named = zip(self.folders[1:], others, strict=True)
        return [*(self._known(folder(name, *inside), number) for (number, name, _), inside in named), *top]

    def _operation(self, number: int) -> Item:
        return self._known(request(self.names[number], f"https://a.test/{number}"), number)

    def _known(self, item: Item, number: int) -> Item:
        return {**item, "id": str(number)} if self.has_ids else item

    def add(self, data: st.DataObject, *, most: int) -> None:
        """Add a folder or some operations anywhere."""
        place = data.draw(st.integers(0, len(self.folders)))
        if place == len(self.folders):
            self.folders.insert(data.draw(st.integers(1, place)), (1000 + place, data.draw(FOLDERS), []))
        for _ in range(data.draw(st.integers(1, most))):
            number = len(self.names)
            self.names[number] = data.draw(NAMES)
            inside = self.folders[min(place, len(self.folders) - 1)][2]
            inside.insert(data.draw(st.integers(0, len(inside))), number)

    def edit(self, data: st.DataObject) -> None:
        """Add, remove, reorder, or move: without ids no operation leaves its folder, so that that is known by it."""
        kinds = ["add", "remove", "reorder", "reorder folders", *(["move"] if self.has_ids else [])]
        kind = data.draw(st.sampled_from(kinds))
        _, _, inside = data.draw(st.sampled_from(self.folders))
        if kind == "add":
            self.add(data, most=2)
        elif kind == "reorder folders":
            self.folders[1:] = data.draw(st.permutations(self.folders[1:]))
        elif kind == "reorder":
            inside[:] = data.draw(st.permutations(inside))
        elif len(inside) > 1:
            number = inside.pop(data.draw(st.integers(0, len(inside) - 1)))
            if kind == "move":
                data.draw(st.sampled_from(self.folders))[2].append(number)

    def places(self, made: Run) -> dict[tuple[int, int], Any]:
        """The paths of methods, by the folder and the operation."""
        order = [(number, each) for number, _, inside in (*self.folders[1:], self.folders[0]) for each in inside]
        return dict(zip(order, zip(made.paths(), made.paths("curl"), strict=True), strict=True))


@given(has_ids=st.booleans(), data=st.data())
@settings(max_examples=60, deadline=None)
def test_no_edit_renames_what_stays(has_ids: bool, data: st.DataObject) -> None:
    shop = Shop(has_ids)
    for _ in range(data.draw(st.integers(1, 4))):
        shop.add(data, most=3)
    first = run(*shop.items(), targets=TARGETS)
    before = shop.places(first)
    for _ in range(data.draw(st.integers(1, 5))):
        shop.edit(data)
    second = run(*shop.items(), last=first, targets=TARGETS, keep_old_names=True)
    after = shop.places(second)
    assert {place: after[place] for place in before.keys() & after.keys()} == {
        place: before[place] for place in before.keys() & after.keys()
    }
    assert run(*shop.items(), last=second, targets=TARGETS, keep_old_names=True).made.files == second.made.files
