"""Body json with path and query."""

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

EVERYTHING: Operation[Any] = Operation(
    name="Everything",
    method="PUT",
    url="{{baseUrl}}/users/:id",
    headers=(("Name", "b"),),
    body="json",
)


class BodyJsonWithPathAndQuery(Client):
    """Body json with path and query."""

    _user_agent = "body-json-with-path-and-query/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def everything(
        self,
        id: int | str,
        *,
        id_query: int | str | Omit = OMIT,
        name: str | Omit = OMIT,
        name_header: str | Omit = OMIT,
        id_body: str | Omit = OMIT,
        name_body: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Everything.

        Example:
            >>> api.everything(
            ...     5, id_query=1, name="a", id_body="x", name_body="y"
            ... )
        """
        return self._call(
            EVERYTHING,
            options,
            path={"id": id},
            query={"id": id_query, "name": name},
            headers={"Name": name_header},
            body={"id": id_body, "name": name_body},
        )


class AsyncBodyJsonWithPathAndQuery(AsyncClient):
    """Body json with path and query."""

    _user_agent = "body-json-with-path-and-query/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def everything(
        self,
        id: int | str,
        *,
        id_query: int | str | Omit = OMIT,
        name: str | Omit = OMIT,
        name_header: str | Omit = OMIT,
        id_body: str | Omit = OMIT,
        name_body: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Everything.

        Example:
            >>> await api.everything(
            ...     5, id_query=1, name="a", id_body="x", name_body="y"
            ... )
        """
        return await self._call(
            EVERYTHING,
            options,
            path={"id": id},
            query={"id": id_query, "name": name},
            headers={"Name": name_header},
            body={"id": id_body, "name": name_body},
        )
