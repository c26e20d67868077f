"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Create": SavedValues(
        body='{"name": "Ada", "age": 36, "score": 9.5, "active": true, "nothing": null}'
    ),
}
