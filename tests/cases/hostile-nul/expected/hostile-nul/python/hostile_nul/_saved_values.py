"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import Part, SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Where/Path variable": SavedValues(path={"id": "5"}),
    "Where/Query": SavedValues(query=(("a\x00b", "a\x00b"),)),
    "Where/Raw": SavedValues(body="a\x00b"),
    "Where/JSON": SavedValues(
        body='{"a\\u0000b": "a\\u0000b", "nested": {"a\\u0000b": ["a\\u0000b"]}}'
    ),
    "Where/Form": SavedValues(body=(("a\x00b", "a\x00b"),)),
    "Where/Multipart": SavedValues(body=(Part("field", "a\x00b"),)),
    "Where/GraphQL": SavedValues(body='{"text": "a\\u0000b"}'),
    "Where/Variable": SavedValues(query=(("a", "{{value}}"),)),
}
