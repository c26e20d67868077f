"""Body pruned on get."""

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

PRUNED: Operation[Any] = Operation(
    name="Pruned",
    method="GET",
    url="{{baseUrl}}/items",
)

PRUNED_FORM: Operation[Any] = Operation(
    name="Pruned form",
    method="PURGE",
    url="{{baseUrl}}/items",
)


class BodyPrunedOnGet(Client):
    """Body pruned on get."""

    _user_agent = "body-pruned-on-get"

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

    def pruned(self, **options: Unpack[Options]) -> Any:
        """Pruned."""
        return self._call(PRUNED, options)

    def pruned_form(self, **options: Unpack[Options]) -> Any:
        """Pruned form."""
        return self._call(PRUNED_FORM, options)


class AsyncBodyPrunedOnGet(AsyncClient):
    """Body pruned on get."""

    _user_agent = "body-pruned-on-get"

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

    async def pruned(self, **options: Unpack[Options]) -> Any:
        """Pruned."""
        return await self._call(PRUNED, options)

    async def pruned_form(self, **options: Unpack[Options]) -> Any:
        """Pruned form."""
        return await self._call(PRUNED_FORM, options)
