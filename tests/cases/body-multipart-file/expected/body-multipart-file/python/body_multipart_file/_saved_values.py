"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import Part, SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Upload": SavedValues(
        body=(Part("file", sources=("report.pdf",)), Part("title", "Report"))
    ),
}
