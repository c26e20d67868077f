"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import Part, SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Where/Path variable": SavedValues(path={"id": "5"}),
    "Where/Query": SavedValues(
        query=(("one\ntwo\r\nthree\rfour", "one\ntwo\r\nthree\rfour"),)
    ),
    "Where/Raw": SavedValues(body="one\ntwo\r\nthree\rfour"),
    "Where/JSON": SavedValues(
        body='{"one\\ntwo\\r\\nthree\\rfour": "one\\ntwo\\r\\nthree\\rfour", "nested": {"one\\ntwo\\r\\nthree\\rfour": ["one\\ntwo\\r\\nthree\\rfour"]}}'
    ),
    "Where/Form": SavedValues(
        body=(("one\ntwo\r\nthree\rfour", "one\ntwo\r\nthree\rfour"),)
    ),
    "Where/Multipart": SavedValues(body=(Part("field", "one\ntwo\r\nthree\rfour"),)),
    "Where/GraphQL": SavedValues(body='{"text": "one\\ntwo\\r\\nthree\\rfour"}'),
    "Where/Variable": SavedValues(query=(("a", "{{value}}"),)),
}
