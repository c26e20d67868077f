"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import Part, SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Where/Path variable": SavedValues(path={"id": "5"}),
    "Where/Query": SavedValues(query=(("a\ufffdb\ufffdc", "a\ufffdb\ufffdc"),)),
    "Where/Raw": SavedValues(body="a\ufffdb\ufffdc"),
    "Where/JSON": SavedValues(
        body='{"a\\ud800b\\udfffc": "a\\ud800b\\udfffc", "nested": {"a\\ud800b\\udfffc": ["a\\ud800b\\udfffc"]}}'
    ),
    "Where/Form": SavedValues(body=(("a\ufffdb\ufffdc", "a\ufffdb\ufffdc"),)),
    "Where/Multipart": SavedValues(body=(Part("field", "a\ufffdb\ufffdc"),)),
    "Where/GraphQL": SavedValues(body='{"text": "a\\ud800b\\udfffc"}'),
    "Where/Variable": SavedValues(query=(("a", "{{value}}"),)),
}
