"""Item empty folder."""

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

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

if TYPE_CHECKING:
    from .nothing import AsyncNothing, Nothing

SOMETHING: Operation[Any] = Operation(
    name="Something",
    method="GET",
    url="{{baseUrl}}/items",
)


class ItemEmptyFolder(Client):
    """Item empty folder."""

    _user_agent = "item-empty-folder"

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

    @cached_property
    def nothing(self) -> "Nothing":
        """Nothing."""
        from .nothing import Nothing

        return Nothing(self)

    def something(self, **options: Unpack[Options]) -> Any:
        """Something."""
        return self._call(SOMETHING, options)


class AsyncItemEmptyFolder(AsyncClient):
    """Item empty folder."""

    _user_agent = "item-empty-folder"

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

    @cached_property
    def nothing(self) -> "AsyncNothing":
        """Nothing."""
        from .nothing import AsyncNothing

        return AsyncNothing(self)

    async def something(self, **options: Unpack[Options]) -> Any:
        """Something."""
        return await self._call(SOMETHING, options)
