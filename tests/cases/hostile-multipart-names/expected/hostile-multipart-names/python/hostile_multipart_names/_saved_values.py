"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import Part, SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Names": SavedValues(
        body=(Part("<file", "<x"), Part("@x", "@x"), Part("type", "x;type=text/html"))
    ),
}
