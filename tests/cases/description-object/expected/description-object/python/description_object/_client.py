"""Description object."""

from collections.abc import Mapping
from typing import Any, Unpack

from ._core import (
    AsyncClient,
    AsyncClientOptions,
    Client,
    ClientOptions,
    Operation,
    Options,
    SavedValues,
)
from ._variables import VARIABLES

OBJECT: Operation[Any] = Operation(
    name="Object",
    method="GET",
    url="{{baseUrl}}/items",
)


class DescriptionObject(Client):
    """Description object.

    Of the collection.
    """

    _user_agent = "description-object"

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

    def object_(self, **options: Unpack[Options]) -> Any:
        """Object.

        As an object. Over two lines.
        """
        return self._call(OBJECT, options)


class AsyncDescriptionObject(AsyncClient):
    """Description object.

    Of the collection.
    """

    _user_agent = "description-object"

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

    async def object_(self, **options: Unpack[Options]) -> Any:
        """Object.

        As an object. Over two lines.
        """
        return await self._call(OBJECT, options)
