"""Hostile json text."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._core import AsyncClient, AsyncClientOptions, Client, ClientOptions, SavedValues
from ._variables import VARIABLES

if TYPE_CHECKING:
    from .a_u0000_ud83_d_b_1e_999_na_n import (
        AsyncAU0000Ud83DB1e999NaN,
        AU0000Ud83DB1e999NaN,
    )
    from .where import AsyncWhere, Where


class HostileJsonText(Client):
    """Hostile json text.

    {"a": "\\u0000\\ud83d", "b": [1e999, NaN]}
    """

    _user_agent = "hostile-json-text/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        value: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.

        Args:
            value: {"a": "\\u0000\\ud83d", "b": [1e999, NaN]}.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "value": value,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    @cached_property
    def a_u0000_ud83_d_b_1e_999_na_n(self) -> AU0000Ud83DB1e999NaN:
        """{"a": "\\u0000\\ud83d", "b": [1e999, NaN]}."""
        from .a_u0000_ud83_d_b_1e_999_na_n import AU0000Ud83DB1e999NaN

        return AU0000Ud83DB1e999NaN(self)

    @cached_property
    def where(self) -> Where:
        """Where."""
        from .where import Where

        return Where(self)


class AsyncHostileJsonText(AsyncClient):
    """Hostile json text.

    {"a": "\\u0000\\ud83d", "b": [1e999, NaN]}
    """

    _user_agent = "hostile-json-text/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        value: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.

        Args:
            value: {"a": "\\u0000\\ud83d", "b": [1e999, NaN]}.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "value": value,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    @cached_property
    def a_u0000_ud83_d_b_1e_999_na_n(self) -> AsyncAU0000Ud83DB1e999NaN:
        """{"a": "\\u0000\\ud83d", "b": [1e999, NaN]}."""
        from .a_u0000_ud83_d_b_1e_999_na_n import AsyncAU0000Ud83DB1e999NaN

        return AsyncAU0000Ud83DB1e999NaN(self)

    @cached_property
    def where(self) -> AsyncWhere:
        """Where."""
        from .where import AsyncWhere

        return AsyncWhere(self)
