"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import Part, SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Where/Path variable": SavedValues(path={"id": "5"}),
    "Where/Query": SavedValues(
        query=(
            (
                "one\u2028two\u2029three\x85four\x1cfive\x1dsix",
                "one\u2028two\u2029three\x85four\x1cfive\x1dsix",
            ),
        )
    ),
    "Where/Raw": SavedValues(body="one\u2028two\u2029three\x85four\x1cfive\x1dsix"),
    "Where/JSON": SavedValues(
        body='{"one\\u2028two\\u2029three\\u0085four\\u001cfive\\u001dsix": "one\\u2028two\\u2029three\\u0085four\\u001cfive\\u001dsix", "nested": {"one\\u2028two\\u2029three\\u0085four\\u001cfive\\u001dsix": ["one\\u2028two\\u2029three\\u0085four\\u001cfive\\u001dsix"]}}'
    ),
    "Where/Form": SavedValues(
        body=(
            (
                "one\u2028two\u2029three\x85four\x1cfive\x1dsix",
                "one\u2028two\u2029three\x85four\x1cfive\x1dsix",
            ),
        )
    ),
    "Where/Multipart": SavedValues(
        body=(Part("field", "one\u2028two\u2029three\x85four\x1cfive\x1dsix"),)
    ),
    "Where/GraphQL": SavedValues(
        body='{"text": "one\\u2028two\\u2029three\\u0085four\\u001cfive\\u001dsix"}'
    ),
    "Where/Variable": SavedValues(query=(("a", "{{value}}"),)),
}
