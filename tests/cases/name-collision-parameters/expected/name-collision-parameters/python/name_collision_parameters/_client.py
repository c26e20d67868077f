"""Name collision parameters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ._core import (
    OMIT,
    AsyncClient,
    AsyncClientOptions,
    Client,
    ClientOptions,
    Omit,
    Operation,
    Options,
    SavedValues,
)
from ._variables import VARIABLES

COLLIDE: Operation[Any] = Operation(
    name="Collide",
    method="POST",
    url="{{baseUrl}}/:id/{{id}}",
    headers=(("Id", "6"),),
    body="json",
)


class NameCollisionParameters(Client):
    """Name collision parameters."""

    _user_agent = "name-collision-parameters/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        id: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "id": id,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def collide(
        self,
        id: str,
        *,
        id_segment: str | Omit = OMIT,
        id_query: int | str | Omit = OMIT,
        id_2: int | str | Omit = OMIT,
        timeout_: int | str | Omit = OMIT,
        extra_headers_: int | str | Omit = OMIT,
        options_: int | str | Omit = OMIT,
        id_header: int | str | Omit = OMIT,
        id_body: int | Omit = OMIT,
        self_: int | Omit = OMIT,
        body: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Collide.

        Example:
            >>> api.collide(
            ...     "p",
            ...     id_segment="v",
            ...     id_query=1,
            ...     id_2=2,
            ...     timeout_=3,
            ...     extra_headers_=4,
            ...     options_=5,
            ...     id_body=7,
            ...     self_=8,
            ...     body=9,
            ... )
        """
        return self._call(
            COLLIDE,
            options,
            path={"id": id},
            variables={"id": id_segment},
            query={
                "id": id_query,
                "ID": id_2,
                "timeout": timeout_,
                "extra_headers": extra_headers_,
                "options": options_,
            },
            headers={"Id": id_header},
            body={"id": id_body, "self": self_, "body": body},
        )


class AsyncNameCollisionParameters(AsyncClient):
    """Name collision parameters."""

    _user_agent = "name-collision-parameters/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        id: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "id": id,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def collide(
        self,
        id: str,
        *,
        id_segment: str | Omit = OMIT,
        id_query: int | str | Omit = OMIT,
        id_2: int | str | Omit = OMIT,
        timeout_: int | str | Omit = OMIT,
        extra_headers_: int | str | Omit = OMIT,
        options_: int | str | Omit = OMIT,
        id_header: int | str | Omit = OMIT,
        id_body: int | Omit = OMIT,
        self_: int | Omit = OMIT,
        body: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Collide.

        Example:
            >>> await api.collide(
            ...     "p",
            ...     id_segment="v",
            ...     id_query=1,
            ...     id_2=2,
            ...     timeout_=3,
            ...     extra_headers_=4,
            ...     options_=5,
            ...     id_body=7,
            ...     self_=8,
            ...     body=9,
            ... )
        """
        return await self._call(
            COLLIDE,
            options,
            path={"id": id},
            variables={"id": id_segment},
            query={
                "id": id_query,
                "ID": id_2,
                "timeout": timeout_,
                "extra_headers": extra_headers_,
                "options": options_,
            },
            headers={"Id": id_header},
            body={"id": id_body, "self": self_, "body": body},
        )
