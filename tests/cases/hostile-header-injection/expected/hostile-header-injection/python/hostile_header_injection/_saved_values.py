"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import Part, SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Where/Path variable": SavedValues(path={"id": "5"}),
    "Where/Query": SavedValues(
        query=(
            (
                "a\r\nX-Injected: yes\r\n\r\nGET /smuggled HTTP/1.1",
                "a\r\nX-Injected: yes\r\n\r\nGET /smuggled HTTP/1.1",
            ),
        )
    ),
    "Where/Raw": SavedValues(body="a\r\nX-Injected: yes\r\n\r\nGET /smuggled HTTP/1.1"),
    "Where/JSON": SavedValues(
        body='{"a\\r\\nX-Injected: yes\\r\\n\\r\\nGET /smuggled HTTP/1.1": "a\\r\\nX-Injected: yes\\r\\n\\r\\nGET /smuggled HTTP/1.1", "nested": {"a\\r\\nX-Injected: yes\\r\\n\\r\\nGET /smuggled HTTP/1.1": ["a\\r\\nX-Injected: yes\\r\\n\\r\\nGET /smuggled HTTP/1.1"]}}'
    ),
    "Where/Form": SavedValues(
        body=(
            (
                "a\r\nX-Injected: yes\r\n\r\nGET /smuggled HTTP/1.1",
                "a\r\nX-Injected: yes\r\n\r\nGET /smuggled HTTP/1.1",
            ),
        )
    ),
    "Where/Multipart": SavedValues(
        body=(Part("field", "a\r\nX-Injected: yes\r\n\r\nGET /smuggled HTTP/1.1"),)
    ),
    "Where/GraphQL": SavedValues(
        body='{"text": "a\\r\\nX-Injected: yes\\r\\n\\r\\nGET /smuggled HTTP/1.1"}'
    ),
    "Where/Variable": SavedValues(query=(("a", "{{value}}"),)),
}
