"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Typed": SavedValues(
        query=(
            ("limit", "10"),
            ("active", "true"),
            ("ratio", "0.5"),
            ("since", "2024-01-01"),
            ("code", "007"),
        )
    ),
}
