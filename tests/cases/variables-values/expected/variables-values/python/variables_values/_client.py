"""Variables values."""

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

VALUES: Operation[Any] = Operation(
    name="Values",
    method="GET",
    url="{{baseUrl}}/{{number}}/{{truth}}/{{none}}/{{legacy}}",
)


class VariablesValues(Client):
    """Variables values."""

    _user_agent = "variables-values/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        number: str | None = None,
        truth: str | None = None,
        none: str | None = None,
        legacy: str | None = None,
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
                "number": number,
                "truth": truth,
                "none": none,
                "legacy": legacy,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def values(
        self,
        *,
        number: str | int | Omit = OMIT,
        truth: str | Omit = OMIT,
        none: str | Omit = OMIT,
        legacy: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Values.

        Example:
            >>> api.values(number="5")
        """
        return self._call(
            VALUES,
            options,
            variables={
                "number": number,
                "truth": truth,
                "none": none,
                "legacy": legacy,
            },
        )


class AsyncVariablesValues(AsyncClient):
    """Variables values."""

    _user_agent = "variables-values/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        number: str | None = None,
        truth: str | None = None,
        none: str | None = None,
        legacy: str | None = None,
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
                "number": number,
                "truth": truth,
                "none": none,
                "legacy": legacy,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def values(
        self,
        *,
        number: str | int | Omit = OMIT,
        truth: str | Omit = OMIT,
        none: str | Omit = OMIT,
        legacy: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Values.

        Example:
            >>> await api.values(number="5")
        """
        return await self._call(
            VALUES,
            options,
            variables={
                "number": number,
                "truth": truth,
                "none": none,
                "legacy": legacy,
            },
        )
