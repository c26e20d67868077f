"""Body on delete."""

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

DELETE_MANY: Operation[Any] = Operation(
    name="Delete many",
    method="DELETE",
    url="{{baseUrl}}/items",
    body="json",
)


class BodyOnDelete(Client):
    """Body on delete."""

    _user_agent = "body-on-delete/0.1.0"

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

    def delete_many(
        self, *, ids: list[int] | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Delete many.

        Example:
            >>> api.delete_many(ids=[1, 2])
        """
        return self._call(DELETE_MANY, options, body={"ids": ids})


class AsyncBodyOnDelete(AsyncClient):
    """Body on delete."""

    _user_agent = "body-on-delete/0.1.0"

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

    async def delete_many(
        self, *, ids: list[int] | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Delete many.

        Example:
            >>> await api.delete_many(ids=[1, 2])
        """
        return await self._call(DELETE_MANY, options, body={"ids": ids})
