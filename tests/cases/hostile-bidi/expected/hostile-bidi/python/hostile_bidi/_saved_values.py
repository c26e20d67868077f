"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import Part, SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Where/Path variable": SavedValues(path={"id": "5"}),
    "Where/Query": SavedValues(
        query=(
            (
                "a\u202eb\u2066c\u200fd\u2069e\u200b\ufefff",
                "a\u202eb\u2066c\u200fd\u2069e\u200b\ufefff",
            ),
        )
    ),
    "Where/Raw": SavedValues(body="a\u202eb\u2066c\u200fd\u2069e\u200b\ufefff"),
    "Where/JSON": SavedValues(
        body='{"a\\u202eb\\u2066c\\u200fd\\u2069e\\u200b\\ufefff": "a\\u202eb\\u2066c\\u200fd\\u2069e\\u200b\\ufefff", "nested": {"a\\u202eb\\u2066c\\u200fd\\u2069e\\u200b\\ufefff": ["a\\u202eb\\u2066c\\u200fd\\u2069e\\u200b\\ufefff"]}}'
    ),
    "Where/Form": SavedValues(
        body=(
            (
                "a\u202eb\u2066c\u200fd\u2069e\u200b\ufefff",
                "a\u202eb\u2066c\u200fd\u2069e\u200b\ufefff",
            ),
        )
    ),
    "Where/Multipart": SavedValues(
        body=(Part("field", "a\u202eb\u2066c\u200fd\u2069e\u200b\ufefff"),)
    ),
    "Where/GraphQL": SavedValues(
        body='{"text": "a\\u202eb\\u2066c\\u200fd\\u2069e\\u200b\\ufefff"}'
    ),
    "Where/Variable": SavedValues(query=(("a", "{{value}}"),)),
}
