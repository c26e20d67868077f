"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Change a user": SavedValues(path={"user": "ada"}, body='{\n  "name": "Ada"\t\n}'),
    "Search": SavedValues(body='{"name": "ada"}'),
    "Users/List users": SavedValues(query=(("since", "2026-01-01"), ("page", "1"))),
    "Users/Keys/Tokens/Add a key": SavedValues(
        path={"user": "ada"}, body=(("name", "on"), ("until", "12:30:45"))
    ),
}
