"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Keys": SavedValues(
        body='{"class": 1, "user-id": 2, "user_id": 3, "2fa": 4, "self": 5, "timeout": 6, "": 7, "été": 8}'
    ),
}
