"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import Part, SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "Named": SavedValues(
        body=(
            Part(
                "file",
                sources=("report.pdf",),
                content_type="text/x-summary",
                file_name="summary.txt",
            ),
        )
    ),
}
