"""Variables secret."""

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

SECRET: Operation[Any] = Operation(
    name="Secret",
    method="GET",
    url="{{baseUrl}}/items",
    headers=(("X-Key", "{{api_key}}"),),
)


class VariablesSecret(Client):
    """Variables secret."""

    _user_agent = "variables-secret/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        api_key: str | None = None,
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
                "api_key": api_key,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def secret(
        self, *, x_key: str | int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Secret.

        Example:
            >>> api.secret()
        """
        return self._call(SECRET, options, headers={"X-Key": x_key})


class AsyncVariablesSecret(AsyncClient):
    """Variables secret."""

    _user_agent = "variables-secret/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        api_key: str | None = None,
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
                "api_key": api_key,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def secret(
        self, *, x_key: str | int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Secret.

        Example:
            >>> await api.secret()
        """
        return await self._call(SECRET, options, headers={"X-Key": x_key})
