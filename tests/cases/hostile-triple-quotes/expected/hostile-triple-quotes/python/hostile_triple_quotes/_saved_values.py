"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import Part, SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Where/Path variable": SavedValues(path={"id": "5"}),
    "Where/Query": SavedValues(query=(('a"""b\'\'\'c""""d', 'a"""b\'\'\'c""""d'),)),
    "Where/Raw": SavedValues(body='a"""b\'\'\'c""""d'),
    "Where/JSON": SavedValues(
        body='{"a\\"\\"\\"b\'\'\'c\\"\\"\\"\\"d": "a\\"\\"\\"b\'\'\'c\\"\\"\\"\\"d", "nested": {"a\\"\\"\\"b\'\'\'c\\"\\"\\"\\"d": ["a\\"\\"\\"b\'\'\'c\\"\\"\\"\\"d"]}}'
    ),
    "Where/Form": SavedValues(body=(('a"""b\'\'\'c""""d', 'a"""b\'\'\'c""""d'),)),
    "Where/Multipart": SavedValues(body=(Part("field", 'a"""b\'\'\'c""""d'),)),
    "Where/GraphQL": SavedValues(body='{"text": "a\\"\\"\\"b\'\'\'c\\"\\"\\"\\"d"}'),
    "Where/Variable": SavedValues(query=(("a", "{{value}}"),)),
}
