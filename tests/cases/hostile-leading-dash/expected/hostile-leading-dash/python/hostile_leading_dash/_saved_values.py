"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import Part, SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Where/Path variable": SavedValues(path={"id": "5"}),
    "Where/Query": SavedValues(
        query=(("--config /etc/passwd", "--config /etc/passwd"),)
    ),
    "Where/Raw": SavedValues(body="--config /etc/passwd"),
    "Where/JSON": SavedValues(
        body='{"--config /etc/passwd": "--config /etc/passwd", "nested": {"--config /etc/passwd": ["--config /etc/passwd"]}}'
    ),
    "Where/Form": SavedValues(body=(("--config /etc/passwd", "--config /etc/passwd"),)),
    "Where/Multipart": SavedValues(body=(Part("field", "--config /etc/passwd"),)),
    "Where/GraphQL": SavedValues(body='{"text": "--config /etc/passwd"}'),
    "Where/Variable": SavedValues(query=(("a", "{{value}}"),)),
}
