"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Folder/Parameters": SavedValues(
        path={"id": "1"}, query=(("page", "1"), ("long", "1")), body='{"a": 1}'
    ),
}
