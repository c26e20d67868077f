"""Hostile nul."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._core import AsyncClient, AsyncClientOptions, Client, ClientOptions, SavedValues
from ._variables import VARIABLES

if TYPE_CHECKING:
    from .a_b import AsyncAB, AB
    from .where import AsyncWhere, Where


class HostileNul(Client):
    """Hostile nul.

    a\ufffdb
    """

    _user_agent = "hostile-nul/0.1.0"

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
            value: a\ufffdb.
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
    def a_b(self) -> AB:
        """a\x00b."""
        from .a_b import AB

        return AB(self)

    @cached_property
    def where(self) -> Where:
        """Where."""
        from .where import Where

        return Where(self)


class AsyncHostileNul(AsyncClient):
    """Hostile nul.

    a\ufffdb
    """

    _user_agent = "hostile-nul/0.1.0"

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
            value: a\ufffdb.
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
    def a_b(self) -> AsyncAB:
        """a\x00b."""
        from .a_b import AsyncAB

        return AsyncAB(self)

    @cached_property
    def where(self) -> AsyncWhere:
        """Where."""
        from .where import AsyncWhere

        return AsyncWhere(self)
