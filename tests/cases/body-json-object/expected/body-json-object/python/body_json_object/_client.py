"""Body json object."""

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

    _user_agent = "body-json-object"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
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
        """Create."""
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

    _user_agent = "body-json-object"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
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
        """Create."""
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
