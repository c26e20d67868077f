"""Body json object."""

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

CREATE: Operation[Any] = Operation(
    name="Create",
    method="POST",
    url="{{baseUrl}}/items",
    body="json",
)


class BodyJsonObject(Client):
    """Body json object."""

    _user_agent = "body-json-object/0.1.0"

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

    def create(
        self,
        *,
        name: str | Omit = OMIT,
        age: int | Omit = OMIT,
        score: float | Omit = OMIT,
        active: bool | Omit = OMIT,
        nothing: Any = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Create.

        Example:
            >>> api.create(
            ...     name="Ada", age=36, score=9.5, active=True, nothing=None
            ... )
        """
        return self._call(
            CREATE,
            options,
            body={
                "name": name,
                "age": age,
                "score": score,
                "active": active,
                "nothing": nothing,
            },
        )


class AsyncBodyJsonObject(AsyncClient):
    """Body json object."""

    _user_agent = "body-json-object/0.1.0"

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

    async def create(
        self,
        *,
        name: str | Omit = OMIT,
        age: int | Omit = OMIT,
        score: float | Omit = OMIT,
        active: bool | Omit = OMIT,
        nothing: Any = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Create.

        Example:
            >>> await api.create(
            ...     name="Ada", age=36, score=9.5, active=True, nothing=None
            ... )
        """
        return await self._call(
            CREATE,
            options,
            body={
                "name": name,
                "age": age,
                "score": score,
                "active": active,
                "nothing": nothing,
            },
        )
