"""Path variable not one."""

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

NOT_VARIABLES: Operation[Any] = Operation(
    name="Not variables",
    method="GET",
    url="{{baseUrl}}/x:id/Foo(:id)/:/a:b",
)


class PathVariableNotOne(Client):
    """Path variable not one."""

    _user_agent = "path-variable-not-one/0.1.0"

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

    def not_variables(self, **options: Unpack[Options]) -> Any:
        """Not variables.

        Example:
            >>> api.not_variables()
        """
        return self._call(NOT_VARIABLES, options)


class AsyncPathVariableNotOne(AsyncClient):
    """Path variable not one."""

    _user_agent = "path-variable-not-one/0.1.0"

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

    async def not_variables(self, **options: Unpack[Options]) -> Any:
        """Not variables.

        Example:
            >>> await api.not_variables()
        """
        return await self._call(NOT_VARIABLES, options)
