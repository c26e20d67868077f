"""Body pruned on get."""

from __future__ import annotations

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

    _user_agent = "body-pruned-on-get/0.1.0"

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

    def pruned(self, **options: Unpack[Options]) -> Any:
        """Pruned.

        Example:
            >>> api.pruned()
        """
        return self._call(PRUNED, options)

    def pruned_form(self, **options: Unpack[Options]) -> Any:
        """Pruned form.

        Example:
            >>> api.pruned_form()
        """
        return self._call(PRUNED_FORM, options)


class AsyncBodyPrunedOnGet(AsyncClient):
    """Body pruned on get."""

    _user_agent = "body-pruned-on-get/0.1.0"

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

    async def pruned(self, **options: Unpack[Options]) -> Any:
        """Pruned.

        Example:
            >>> await api.pruned()
        """
        return await self._call(PRUNED, options)

    async def pruned_form(self, **options: Unpack[Options]) -> Any:
        """Pruned form.

        Example:
            >>> await api.pruned_form()
        """
        return await self._call(PRUNED_FORM, options)
