"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import Part, SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Kept": SavedValues(body=(Part("a", "1"),)),
    "Replaced": SavedValues(body=(Part("a", "1"),)),
}
