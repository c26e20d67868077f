"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import Part, SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Where/Path variable": SavedValues(path={"id": "5"}),
    "Where/Query": SavedValues(
        query=(('it\'s "quoted" `back` ‘curly’', 'it\'s "quoted" `back` ‘curly’'),)
    ),
    "Where/Raw": SavedValues(body='it\'s "quoted" `back` ‘curly’'),
    "Where/JSON": SavedValues(
        body='{"it\'s \\"quoted\\" `back` \\u2018curly\\u2019": "it\'s \\"quoted\\" `back` \\u2018curly\\u2019", "nested": {"it\'s \\"quoted\\" `back` \\u2018curly\\u2019": ["it\'s \\"quoted\\" `back` \\u2018curly\\u2019"]}}'
    ),
    "Where/Form": SavedValues(
        body=(('it\'s "quoted" `back` ‘curly’', 'it\'s "quoted" `back` ‘curly’'),)
    ),
    "Where/Multipart": SavedValues(
        body=(Part("field", 'it\'s "quoted" `back` ‘curly’'),)
    ),
    "Where/GraphQL": SavedValues(
        body='{"text": "it\'s \\"quoted\\" `back` \\u2018curly\\u2019"}'
    ),
    "Where/Variable": SavedValues(query=(("a", "{{value}}"),)),
}
