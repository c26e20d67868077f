"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import Part, SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Search": SavedValues(query=(("q", "tea"), ("flag", None), ("empty", ""))),
    "Query in the URL": SavedValues(query=(("q", "tea"), ("page", "2"))),
    "Upload": SavedValues(
        body=(Part("note", "hello"), Part("file", sources=("photo.png",)))
    ),
    "Log in": SavedValues(body=(("user", "{{user}}"),)),
    "Make an order": SavedValues(body='{"item": "tea", "count": 2}'),
    "Send a file": SavedValues(body="photo.png"),
    "Ask": SavedValues(body='{"a": 1}'),
    "Body without a mode": SavedValues(body="guessed"),
}
