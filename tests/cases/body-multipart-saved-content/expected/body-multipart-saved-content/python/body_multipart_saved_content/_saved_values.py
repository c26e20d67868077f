"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import Part, SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Saved content": SavedValues(
        body=(Part("file", sources=(), content="aGVsbG8="), Part("a", "1"))
    ),
}
