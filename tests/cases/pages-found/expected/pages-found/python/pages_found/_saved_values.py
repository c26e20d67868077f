"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "By number": SavedValues(query=(("page", "1"), ("per_page", "20"))),
    "By a number whose start nobody knows": SavedValues(query=(("page", "7"),)),
    "By offset": SavedValues(query=(("offset", ""), ("limit", "20"))),
    "By cursor": SavedValues(query=(("page_token", "x"),)),
    "By cursor in the body": SavedValues(body='{"q": "tea", "cursor": null}'),
    "A token that is none of pages": SavedValues(query=(("token", "x"),)),
}
