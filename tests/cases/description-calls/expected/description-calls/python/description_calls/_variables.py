"""The variables of the collection, and where their values come from."""

from __future__ import annotations

from ._core import Variable

VARIABLES: tuple[Variable, ...] = (
    Variable(
        "host", keyword="host", environment="HOST_", value="https://notes.example.com"
    ),
    Variable("note_id", keyword="note_id", environment="NOTE_ID", value="n_17"),
    Variable("reader", keyword="reader", environment="READER"),
)
