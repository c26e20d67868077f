"""Example errors only."""

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

ERRORS: Operation[Any] = Operation(
    name="Errors",
    method="GET",
    url="{{baseUrl}}/items",
)


class ExampleErrorsOnly(Client):
    """Example errors only."""

    _user_agent = "example-errors-only/0.1.0"

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

    def errors(self, **options: Unpack[Options]) -> Any:
        """Errors.

        Raises:
            BadRequestError: Status 400 with a body of `Error`.

        Example:
            >>> api.errors()
        """
        return self._call(ERRORS, options)


class AsyncExampleErrorsOnly(AsyncClient):
    """Example errors only."""

    _user_agent = "example-errors-only/0.1.0"

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

    async def errors(self, **options: Unpack[Options]) -> Any:
        """Errors.

        Raises:
            BadRequestError: Status 400 with a body of `Error`.

        Example:
            >>> await api.errors()
        """
        return await self._call(ERRORS, options)
