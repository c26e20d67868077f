"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Get names": SavedValues(path={"id": "5"}),
    "Check a form": SavedValues(body='{"scores": {"1": 5, "2": 7}}'),
}
