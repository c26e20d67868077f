"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import Part, SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Where/Path variable": SavedValues(path={"id": "5"}),
    "Where/Query": SavedValues(
        query=(("__class__.__init__.__globals__", "__class__.__init__.__globals__"),)
    ),
    "Where/Raw": SavedValues(body="__class__.__init__.__globals__"),
    "Where/JSON": SavedValues(
        body='{"__class__.__init__.__globals__": "__class__.__init__.__globals__", "nested": {"__class__.__init__.__globals__": ["__class__.__init__.__globals__"]}}'
    ),
    "Where/Form": SavedValues(
        body=(("__class__.__init__.__globals__", "__class__.__init__.__globals__"),)
    ),
    "Where/Multipart": SavedValues(
        body=(Part("field", "__class__.__init__.__globals__"),)
    ),
    "Where/GraphQL": SavedValues(body='{"text": "__class__.__init__.__globals__"}'),
    "Where/Variable": SavedValues(query=(("a", "{{value}}"),)),
}
