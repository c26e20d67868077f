"""Header content type disabled."""

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

DISABLED_TYPE: Operation[Any] = Operation(
    name="Disabled type",
    method="POST",
    url="{{baseUrl}}/items",
    body="json",
)


class HeaderContentTypeDisabled(Client):
    """Header content type disabled."""

    _user_agent = "header-content-type-disabled/0.1.0"

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

    def disabled_type(self, *, a: int | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Disabled type.

        Example:
            >>> api.disabled_type(a=1)
        """
        return self._call(DISABLED_TYPE, options, body={"a": a})


class AsyncHeaderContentTypeDisabled(AsyncClient):
    """Header content type disabled."""

    _user_agent = "header-content-type-disabled/0.1.0"

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

    async def disabled_type(
        self, *, a: int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Disabled type.

        Example:
            >>> await api.disabled_type(a=1)
        """
        return await self._call(DISABLED_TYPE, options, body={"a": a})
