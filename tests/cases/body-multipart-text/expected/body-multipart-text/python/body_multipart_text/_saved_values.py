"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import Part, SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Parts": SavedValues(
        body=(
            Part("a", "1"),
            Part("meta", '{"x": 1}', content_type="application/json"),
            Part("untyped", "2"),
            Part("empty", ""),
        )
    ),
}
