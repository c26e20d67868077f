"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import Part, SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Where/Path variable": SavedValues(path={"id": "5"}),
    "Where/Query": SavedValues(
        query=(("EOF\n'EOF'\n$(true)\nEOF", "EOF\n'EOF'\n$(true)\nEOF"),)
    ),
    "Where/Raw": SavedValues(body="EOF\n'EOF'\n$(true)\nEOF"),
    "Where/JSON": SavedValues(
        body='{"EOF\\n\'EOF\'\\n$(true)\\nEOF": "EOF\\n\'EOF\'\\n$(true)\\nEOF", "nested": {"EOF\\n\'EOF\'\\n$(true)\\nEOF": ["EOF\\n\'EOF\'\\n$(true)\\nEOF"]}}'
    ),
    "Where/Form": SavedValues(
        body=(("EOF\n'EOF'\n$(true)\nEOF", "EOF\n'EOF'\n$(true)\nEOF"),)
    ),
    "Where/Multipart": SavedValues(body=(Part("field", "EOF\n'EOF'\n$(true)\nEOF"),)),
    "Where/GraphQL": SavedValues(body='{"text": "EOF\\n\'EOF\'\\n$(true)\\nEOF"}'),
    "Where/Variable": SavedValues(query=(("a", "{{value}}"),)),
}
