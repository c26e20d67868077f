"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Numbers": SavedValues(
        body='{"id": 12345678901234567890, "ratio": 1.0, "tiny": 1e-7}'
    ),
}
