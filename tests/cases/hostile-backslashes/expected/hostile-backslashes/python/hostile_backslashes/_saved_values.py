"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import Part, SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Where/Path variable": SavedValues(path={"id": "5"}),
    "Where/Query": SavedValues(
        query=(
            (
                "a\\b\\\\c\\n\\x41\\u0041\\N{DASH}\\",
                "a\\b\\\\c\\n\\x41\\u0041\\N{DASH}\\",
            ),
        )
    ),
    "Where/Raw": SavedValues(body="a\\b\\\\c\\n\\x41\\u0041\\N{DASH}\\"),
    "Where/JSON": SavedValues(
        body='{"a\\\\b\\\\\\\\c\\\\n\\\\x41\\\\u0041\\\\N{DASH}\\\\": "a\\\\b\\\\\\\\c\\\\n\\\\x41\\\\u0041\\\\N{DASH}\\\\", "nested": {"a\\\\b\\\\\\\\c\\\\n\\\\x41\\\\u0041\\\\N{DASH}\\\\": ["a\\\\b\\\\\\\\c\\\\n\\\\x41\\\\u0041\\\\N{DASH}\\\\"]}}'
    ),
    "Where/Form": SavedValues(
        body=(
            (
                "a\\b\\\\c\\n\\x41\\u0041\\N{DASH}\\",
                "a\\b\\\\c\\n\\x41\\u0041\\N{DASH}\\",
            ),
        )
    ),
    "Where/Multipart": SavedValues(
        body=(Part("field", "a\\b\\\\c\\n\\x41\\u0041\\N{DASH}\\"),)
    ),
    "Where/GraphQL": SavedValues(
        body='{"text": "a\\\\b\\\\\\\\c\\\\n\\\\x41\\\\u0041\\\\N{DASH}\\\\"}'
    ),
    "Where/Variable": SavedValues(query=(("a", "{{value}}"),)),
}
