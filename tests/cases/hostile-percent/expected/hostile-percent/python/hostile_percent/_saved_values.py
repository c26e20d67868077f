"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import Part, SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Where/Path variable": SavedValues(path={"id": "5"}),
    "Where/Query": SavedValues(
        query=(("100% %41 %zz %0d%0a %00", "100% %41 %zz %0d%0a %00"),)
    ),
    "Where/Raw": SavedValues(body="100% %41 %zz %0d%0a %00"),
    "Where/JSON": SavedValues(
        body='{"100% %41 %zz %0d%0a %00": "100% %41 %zz %0d%0a %00", "nested": {"100% %41 %zz %0d%0a %00": ["100% %41 %zz %0d%0a %00"]}}'
    ),
    "Where/Form": SavedValues(
        body=(("100% %41 %zz %0d%0a %00", "100% %41 %zz %0d%0a %00"),)
    ),
    "Where/Multipart": SavedValues(body=(Part("field", "100% %41 %zz %0d%0a %00"),)),
    "Where/GraphQL": SavedValues(body='{"text": "100% %41 %zz %0d%0a %00"}'),
    "Where/Variable": SavedValues(query=(("a", "{{value}}"),)),
}
