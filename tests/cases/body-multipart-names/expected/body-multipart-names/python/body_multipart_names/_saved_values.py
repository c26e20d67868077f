"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import Part, SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Names": SavedValues(
        body=(
            Part("", "null"),
            Part("unknown", "1", file_name="folder\\a/b.unknown"),
            Part("known", "2", file_name="{{fileName}}"),
        )
    ),
}
