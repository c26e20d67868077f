"""Header variables."""

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

VARIABLES_: Operation[Any] = Operation(
    name="Variables",
    method="GET",
    url="{{baseUrl}}/items",
    headers=(
        ("X-Tenant", "{{tenant}}"),
        ("X-Mixed", "t-{{tenant}}"),
        ("{{header_name}}", "value"),
    ),
)


class HeaderVariables(Client):
    """Header variables."""

    _user_agent = "header-variables/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        tenant: str | None = None,
        header_name: str | None = None,
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
                "tenant": tenant,
                "header_name": header_name,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def variables(
        self,
        *,
        x_tenant: str | Omit = OMIT,
        x_mixed: str | Omit = OMIT,
        header_name: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Variables.

        Example:
            >>> api.variables()
        """
        return self._call(
            VARIABLES_,
            options,
            headers={
                "X-Tenant": x_tenant,
                "X-Mixed": x_mixed,
                "{{header_name}}": header_name,
            },
        )


class AsyncHeaderVariables(AsyncClient):
    """Header variables."""

    _user_agent = "header-variables/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        tenant: str | None = None,
        header_name: str | None = None,
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
                "tenant": tenant,
                "header_name": header_name,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def variables(
        self,
        *,
        x_tenant: str | Omit = OMIT,
        x_mixed: str | Omit = OMIT,
        header_name: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Variables.

        Example:
            >>> await api.variables()
        """
        return await self._call(
            VARIABLES_,
            options,
            headers={
                "X-Tenant": x_tenant,
                "X-Mixed": x_mixed,
                "{{header_name}}": header_name,
            },
        )
