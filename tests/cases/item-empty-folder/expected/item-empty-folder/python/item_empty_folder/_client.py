"""Item empty folder."""

from __future__ import annotations

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

    _user_agent = "item-empty-folder/0.1.0"

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

    @cached_property
    def nothing(self) -> Nothing:
        """Nothing."""
        from .nothing import Nothing

        return Nothing(self)

    def something(self, **options: Unpack[Options]) -> Any:
        """Something.

        Example:
            >>> api.something()
        """
        return self._call(SOMETHING, options)


class AsyncItemEmptyFolder(AsyncClient):
    """Item empty folder."""

    _user_agent = "item-empty-folder/0.1.0"

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

    @cached_property
    def nothing(self) -> AsyncNothing:
        """Nothing."""
        from .nothing import AsyncNothing

        return AsyncNothing(self)

    async def something(self, **options: Unpack[Options]) -> Any:
        """Something.

        Example:
            >>> await api.something()
        """
        return await self._call(SOMETHING, options)
