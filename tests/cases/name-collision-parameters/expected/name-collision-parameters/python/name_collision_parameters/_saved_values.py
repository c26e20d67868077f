"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Collide": SavedValues(
        path={"id": "p"},
        query=(
            ("id", "1"),
            ("ID", "2"),
            ("timeout", "3"),
            ("extra_headers", "4"),
            ("options", "5"),
        ),
        body='{"id": 7, "self": 8, "body": 9}',
    ),
}
