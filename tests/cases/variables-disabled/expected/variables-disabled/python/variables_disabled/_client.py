"""Variables disabled."""

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

DISABLED: Operation[Any] = Operation(
    name="Disabled",
    method="GET",
    url="{{baseUrl}}/{{a}}",
)


class VariablesDisabled(Client):
    """Variables disabled."""

    _user_agent = "variables-disabled/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        a: str | None = None,
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
                "a": a,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def disabled(
        self, *, a: str | int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Disabled.

        Example:
            >>> api.disabled(a="<a>")
        """
        return self._call(DISABLED, options, variables={"a": a})


class AsyncVariablesDisabled(AsyncClient):
    """Variables disabled."""

    _user_agent = "variables-disabled/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        a: str | None = None,
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
                "a": a,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def disabled(
        self, *, a: str | int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Disabled.

        Example:
            >>> await api.disabled(a="<a>")
        """
        return await self._call(DISABLED, options, variables={"a": a})
