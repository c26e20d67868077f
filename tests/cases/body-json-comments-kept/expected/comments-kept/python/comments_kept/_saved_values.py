"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "No language and no type": SavedValues(body='{"a": 1} // kept'),
    "Another type": SavedValues(body='{"a": /* kept */ 1}'),
    "Not quite JSON": SavedValues(body='{"a": 1,} '),
}
