"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import Part, SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Where/Path variable": SavedValues(path={"id": "5"}),
    "Where/Query": SavedValues(
        query=(('"""\nraise SystemExit(1)\n"""', '"""\nraise SystemExit(1)\n"""'),)
    ),
    "Where/Raw": SavedValues(body='"""\nraise SystemExit(1)\n"""'),
    "Where/JSON": SavedValues(
        body='{"\\"\\"\\"\\nraise SystemExit(1)\\n\\"\\"\\"": "\\"\\"\\"\\nraise SystemExit(1)\\n\\"\\"\\"", "nested": {"\\"\\"\\"\\nraise SystemExit(1)\\n\\"\\"\\"": ["\\"\\"\\"\\nraise SystemExit(1)\\n\\"\\"\\""]}}'
    ),
    "Where/Form": SavedValues(
        body=(('"""\nraise SystemExit(1)\n"""', '"""\nraise SystemExit(1)\n"""'),)
    ),
    "Where/Multipart": SavedValues(
        body=(Part("field", '"""\nraise SystemExit(1)\n"""'),)
    ),
    "Where/GraphQL": SavedValues(
        body='{"text": "\\"\\"\\"\\nraise SystemExit(1)\\n\\"\\"\\""}'
    ),
    "Where/Variable": SavedValues(query=(("a", "{{value}}"),)),
}
