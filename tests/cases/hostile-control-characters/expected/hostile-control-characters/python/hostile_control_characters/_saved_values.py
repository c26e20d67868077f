"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import Part, SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Where/Path variable": SavedValues(path={"id": "5"}),
    "Where/Query": SavedValues(
        query=(
            (
                "a\tb\x01c\x07d\x1be\x7ff\x0bg\x0ch",
                "a\tb\x01c\x07d\x1be\x7ff\x0bg\x0ch",
            ),
        )
    ),
    "Where/Raw": SavedValues(body="a\tb\x01c\x07d\x1be\x7ff\x0bg\x0ch"),
    "Where/JSON": SavedValues(
        body='{"a\\tb\\u0001c\\u0007d\\u001be\\u007ff\\u000bg\\fh": "a\\tb\\u0001c\\u0007d\\u001be\\u007ff\\u000bg\\fh", "nested": {"a\\tb\\u0001c\\u0007d\\u001be\\u007ff\\u000bg\\fh": ["a\\tb\\u0001c\\u0007d\\u001be\\u007ff\\u000bg\\fh"]}}'
    ),
    "Where/Form": SavedValues(
        body=(
            (
                "a\tb\x01c\x07d\x1be\x7ff\x0bg\x0ch",
                "a\tb\x01c\x07d\x1be\x7ff\x0bg\x0ch",
            ),
        )
    ),
    "Where/Multipart": SavedValues(
        body=(Part("field", "a\tb\x01c\x07d\x1be\x7ff\x0bg\x0ch"),)
    ),
    "Where/GraphQL": SavedValues(
        body='{"text": "a\\tb\\u0001c\\u0007d\\u001be\\u007ff\\u000bg\\fh"}'
    ),
    "Where/Variable": SavedValues(query=(("a", "{{value}}"),)),
}
