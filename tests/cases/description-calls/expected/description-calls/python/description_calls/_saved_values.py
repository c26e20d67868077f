"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Notes/get note": SavedValues(
        query=(
            ("fields", "id"),
            ("fields", "text"),
            ("history", "true"),
            ("limit", "5"),
        )
    ),
    "Notes/Share note": SavedValues(
        body=(
            "{\n"
            '  "with": "{{reader}}",\n'
            '  "password": "password1",\n'
            '  "message": "This is a text that is longer than anybody would want to read in an example.",\n'
            '  "until": null,\n'
            '  "rights": {"read": true, "deep": {"deeper": {"deepest": [1]}}}\n'
            "}"
        )
    ),
}
