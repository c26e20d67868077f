"""Variables values."""

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

    _user_agent = "variables-values"

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

        Args:
            base_url: Default: the environment variable BASE_URL.
            number: Default: the environment variable NUMBER, then the collection's
                value.
            truth: Default: the environment variable TRUTH, then the collection's value.
            none: Default: the environment variable NONE, then the collection's value.
            legacy: Default: the environment variable LEGACY, then the collection's
                value.
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
        truth: str | int | Omit = OMIT,
        none: str | int | Omit = OMIT,
        legacy: str | int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Values."""
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

    _user_agent = "variables-values"

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

        Args:
            base_url: Default: the environment variable BASE_URL.
            number: Default: the environment variable NUMBER, then the collection's
                value.
            truth: Default: the environment variable TRUTH, then the collection's value.
            none: Default: the environment variable NONE, then the collection's value.
            legacy: Default: the environment variable LEGACY, then the collection's
                value.
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
        truth: str | int | Omit = OMIT,
        none: str | int | Omit = OMIT,
        legacy: str | int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Values."""
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
