"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "text": SavedValues(body="text é"),
    "xml": SavedValues(body="text é"),
    "html": SavedValues(body="text é"),
    "javascript": SavedValues(body="text é"),
    "JSON": SavedValues(body="text é"),
    "none": SavedValues(body="text"),
}
