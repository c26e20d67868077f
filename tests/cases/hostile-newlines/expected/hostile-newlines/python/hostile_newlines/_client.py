"""Hostile newlines."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._core import AsyncClient, AsyncClientOptions, Client, ClientOptions, SavedValues
from ._variables import VARIABLES

if TYPE_CHECKING:
    from .one_two_three_four import AsyncOneTwoThreeFour, OneTwoThreeFour
    from .where import AsyncWhere, Where


class HostileNewlines(Client):
    """Hostile newlines.

    one two three four
    """

    _user_agent = "hostile-newlines/0.1.0"

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
            value: one two three four.
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
    def one_two_three_four(self) -> OneTwoThreeFour:
        """One two three four."""
        from .one_two_three_four import OneTwoThreeFour

        return OneTwoThreeFour(self)

    @cached_property
    def where(self) -> Where:
        """Where."""
        from .where import Where

        return Where(self)


class AsyncHostileNewlines(AsyncClient):
    """Hostile newlines.

    one two three four
    """

    _user_agent = "hostile-newlines/0.1.0"

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
            value: one two three four.
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
    def one_two_three_four(self) -> AsyncOneTwoThreeFour:
        """One two three four."""
        from .one_two_three_four import AsyncOneTwoThreeFour

        return AsyncOneTwoThreeFour(self)

    @cached_property
    def where(self) -> AsyncWhere:
        """Where."""
        from .where import AsyncWhere

        return AsyncWhere(self)
