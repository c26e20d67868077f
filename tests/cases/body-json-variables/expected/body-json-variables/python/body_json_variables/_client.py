"""Body json variables."""

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

FILLED_IN: Operation[Any] = Operation(
    name="Filled in",
    method="POST",
    url="{{baseUrl}}/items",
    body="json",
)


class BodyJsonVariables(Client):
    """Body json variables."""

    _user_agent = "body-json-variables/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        user_name: str | None = None,
        count: str | None = None,
        user_id: str | None = None,
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
                "user_name": user_name,
                "count": count,
                "user_id": user_id,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def filled_in(
        self,
        *,
        name: str | Omit = OMIT,
        count: int | Omit = OMIT,
        id: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Filled in.

        Example:
            >>> api.filled_in(name="Ada", count="<count>", id="u-7")
        """
        return self._call(
            FILLED_IN, options, body={"name": name, "count": count, "id": id}
        )


class AsyncBodyJsonVariables(AsyncClient):
    """Body json variables."""

    _user_agent = "body-json-variables/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        user_name: str | None = None,
        count: str | None = None,
        user_id: str | None = None,
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
                "user_name": user_name,
                "count": count,
                "user_id": user_id,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def filled_in(
        self,
        *,
        name: str | Omit = OMIT,
        count: int | Omit = OMIT,
        id: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Filled in.

        Example:
            >>> await api.filled_in(name="Ada", count="<count>", id="u-7")
        """
        return await self._call(
            FILLED_IN, options, body={"name": name, "count": count, "id": id}
        )
