"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import Part, SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Where/Path variable": SavedValues(path={"id": "5"}),
    "Where/Query": SavedValues(
        query=(("{x} {{ {0} }} }}{{ {!r}", "{x} {{ {0} }} }}{{ {!r}"),)
    ),
    "Where/Raw": SavedValues(body="{x} {{ {0} }} }}{{ {!r}"),
    "Where/JSON": SavedValues(
        body='{"{x} {{ {0} }} }}{{ {!r}": "{x} {{ {0} }} }}{{ {!r}", "nested": {"{x} {{ {0} }} }}{{ {!r}": ["{x} {{ {0} }} }}{{ {!r}"]}}'
    ),
    "Where/Form": SavedValues(
        body=(("{x} {{ {0} }} }}{{ {!r}", "{x} {{ {0} }} }}{{ {!r}"),)
    ),
    "Where/Multipart": SavedValues(body=(Part("field", "{x} {{ {0} }} }}{{ {!r}"),)),
    "Where/GraphQL": SavedValues(body='{"text": "{x} {{ {0} }} }}{{ {!r}"}'),
    "Where/Variable": SavedValues(query=(("a", "{{value}}"),)),
}
