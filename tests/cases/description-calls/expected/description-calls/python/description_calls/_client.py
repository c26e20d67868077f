"""Description calls."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._core import AsyncClient, AsyncClientOptions, Client, ClientOptions, SavedValues
from ._variables import VARIABLES

if TYPE_CHECKING:
    from .notes import AsyncNotes, Notes


class DescriptionCalls(Client):
    """Description calls.

    Notes, and who may read them.
    """

    _user_agent = "description-calls/1.2.0"

    def __init__(
        self,
        *,
        host: str | None = None,
        note_id: str | None = None,
        reader: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.

        Args:
            host: Where the notes are. Read from the environment variable HOST_.
            note_id: A note.
        """
        super().__init__(
            VARIABLES,
            {
                "host": host,
                "note_id": note_id,
                "reader": reader,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    @cached_property
    def notes(self) -> Notes:
        """Notes."""
        from .notes import Notes

        return Notes(self)


class AsyncDescriptionCalls(AsyncClient):
    """Description calls.

    Notes, and who may read them.
    """

    _user_agent = "description-calls/1.2.0"

    def __init__(
        self,
        *,
        host: str | None = None,
        note_id: str | None = None,
        reader: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.

        Args:
            host: Where the notes are. Read from the environment variable HOST_.
            note_id: A note.
        """
        super().__init__(
            VARIABLES,
            {
                "host": host,
                "note_id": note_id,
                "reader": reader,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    @cached_property
    def notes(self) -> AsyncNotes:
        """Notes."""
        from .notes import AsyncNotes

        return AsyncNotes(self)
