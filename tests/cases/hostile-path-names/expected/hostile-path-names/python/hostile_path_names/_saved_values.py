"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import Part, SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Where/Path variable": SavedValues(path={"id": "5"}),
    "Where/Query": SavedValues(query=(("../../etc/passwd", "../../etc/passwd"),)),
    "Where/Raw": SavedValues(body="../../etc/passwd"),
    "Where/JSON": SavedValues(
        body='{"../../etc/passwd": "../../etc/passwd", "nested": {"../../etc/passwd": ["../../etc/passwd"]}}'
    ),
    "Where/Form": SavedValues(body=(("../../etc/passwd", "../../etc/passwd"),)),
    "Where/Multipart": SavedValues(body=(Part("field", "../../etc/passwd"),)),
    "Where/GraphQL": SavedValues(body='{"text": "../../etc/passwd"}'),
    "Where/Variable": SavedValues(query=(("a", "{{value}}"),)),
}
