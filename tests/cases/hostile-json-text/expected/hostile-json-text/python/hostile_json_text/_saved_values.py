"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import Part, SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Where/Path variable": SavedValues(path={"id": "5"}),
    "Where/Query": SavedValues(
        query=(
            (
                '{"a": "\\u0000\\ud83d", "b": [1e999, NaN]}',
                '{"a": "\\u0000\\ud83d", "b": [1e999, NaN]}',
            ),
        )
    ),
    "Where/Raw": SavedValues(body='{"a": "\\u0000\\ud83d", "b": [1e999, NaN]}'),
    "Where/JSON": SavedValues(
        body='{"{\\"a\\": \\"\\\\u0000\\\\ud83d\\", \\"b\\": [1e999, NaN]}": "{\\"a\\": \\"\\\\u0000\\\\ud83d\\", \\"b\\": [1e999, NaN]}", "nested": {"{\\"a\\": \\"\\\\u0000\\\\ud83d\\", \\"b\\": [1e999, NaN]}": ["{\\"a\\": \\"\\\\u0000\\\\ud83d\\", \\"b\\": [1e999, NaN]}"]}}'
    ),
    "Where/Form": SavedValues(
        body=(
            (
                '{"a": "\\u0000\\ud83d", "b": [1e999, NaN]}',
                '{"a": "\\u0000\\ud83d", "b": [1e999, NaN]}',
            ),
        )
    ),
    "Where/Multipart": SavedValues(
        body=(Part("field", '{"a": "\\u0000\\ud83d", "b": [1e999, NaN]}'),)
    ),
    "Where/GraphQL": SavedValues(
        body='{"text": "{\\"a\\": \\"\\\\u0000\\\\ud83d\\", \\"b\\": [1e999, NaN]}"}'
    ),
    "Where/Variable": SavedValues(query=(("a", "{{value}}"),)),
}
