"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Names": SavedValues(
        query=(
            ("filter[name]", "a"),
            ("user.id", "1"),
            ("$top", "5"),
            ("from", "x"),
            ("2fa", "1"),
        )
    ),
}
