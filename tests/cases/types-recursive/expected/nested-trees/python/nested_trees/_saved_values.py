"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Save the tree": SavedValues(
        path={"id": "5"},
        body='{"id": 1, "name": "All", "children": [{"id": 2, "name": "Books", "children": []}]}',
    ),
}
