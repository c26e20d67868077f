"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Names": SavedValues(
        path={"user-id": "0", "user_id": "1", "userId": "2", "class": "3", "self": "4"}
    ),
}
