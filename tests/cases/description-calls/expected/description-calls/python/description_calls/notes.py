"""Notes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Unpack

from ._core import OMIT, AsyncResource, Omit, Operation, Options, Resource
from .types import Note, RightsInput

GET_NOTE: Operation[Note] = Operation(
    name="Notes/get note",
    method="GET",
    url="{{host}}/notes/{{note_id}}",
)

SHARE_NOTE: Operation[None] = Operation(
    name="Notes/Share note",
    method="POST",
    url="{{host}}/notes/:id/shares",
    headers=(("Content-Type", "application/json"),),
    body="json",
)


class Notes(Resource):
    """Notes."""

    def get_note(
        self,
        *,
        note_id: str | Omit = OMIT,
        fields: str | Sequence[str] | Omit = OMIT,
        history: bool | str | Omit = OMIT,
        limit: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Note:
        """Get note.

        One note, with its history.

        * newest first
        * at most 100

        Args:
            note_id: A note.
            fields: Which fields to give.
            limit: How many changes, at most.

        Returns:
            `Note`, as in the saved response "With history".

        Raises:
            NotFoundError: Status 404 ("No such note") with a body of `Error`.
            ServerError: Status 503 ("Server is tired").

        Example:
            >>> api.notes.get_note(
            ...     note_id="n_17", fields=["id", "text"], history=True, limit=5
            ... )
        """
        return self._call(
            GET_NOTE,
            options,
            variables={"note_id": note_id},
            query={"fields": fields, "history": history, "limit": limit},
        )

    def share_note(
        self,
        id: str,
        *,
        with_: str | Omit = OMIT,
        password: str | Omit = OMIT,
        message: str | Omit = OMIT,
        until: Any = OMIT,
        rights: RightsInput | Omit = OMIT,
        **options: Unpack[Options],
    ) -> None:
        """Share note.

        Example:
            >>> api.notes.share_note(
            ...     "<id>",
            ...     with_="<reader>",
            ...     password="<password>",
            ...     message="This is a text that is longer than anybody would want to...",
            ...     until=None,
            ...     rights={"read": True, "deep": {"deeper": {}}},
            ... )
        """
        return self._call(
            SHARE_NOTE,
            options,
            path={"id": id},
            body={
                "with": with_,
                "password": password,
                "message": message,
                "until": until,
                "rights": rights,
            },
        )


class AsyncNotes(AsyncResource):
    """Notes."""

    async def get_note(
        self,
        *,
        note_id: str | Omit = OMIT,
        fields: str | Sequence[str] | Omit = OMIT,
        history: bool | str | Omit = OMIT,
        limit: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Note:
        """Get note.

        One note, with its history.

        * newest first
        * at most 100

        Args:
            note_id: A note.
            fields: Which fields to give.
            limit: How many changes, at most.

        Returns:
            `Note`, as in the saved response "With history".

        Raises:
            NotFoundError: Status 404 ("No such note") with a body of `Error`.
            ServerError: Status 503 ("Server is tired").

        Example:
            >>> await api.notes.get_note(
            ...     note_id="n_17", fields=["id", "text"], history=True, limit=5
            ... )
        """
        return await self._call(
            GET_NOTE,
            options,
            variables={"note_id": note_id},
            query={"fields": fields, "history": history, "limit": limit},
        )

    async def share_note(
        self,
        id: str,
        *,
        with_: str | Omit = OMIT,
        password: str | Omit = OMIT,
        message: str | Omit = OMIT,
        until: Any = OMIT,
        rights: RightsInput | Omit = OMIT,
        **options: Unpack[Options],
    ) -> None:
        """Share note.

        Example:
            >>> await api.notes.share_note(
            ...     "<id>",
            ...     with_="<reader>",
            ...     password="<password>",
            ...     message="This is a text that is longer than anybody would want to...",
            ...     until=None,
            ...     rights={"read": True, "deep": {"deeper": {}}},
            ... )
        """
        return await self._call(
            SHARE_NOTE,
            options,
            path={"id": id},
            body={
                "with": with_,
                "password": password,
                "message": message,
                "until": until,
                "rights": rights,
            },
        )
