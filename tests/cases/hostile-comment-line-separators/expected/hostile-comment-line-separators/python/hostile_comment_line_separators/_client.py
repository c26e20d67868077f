"""Hostile comment line separators."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._core import AsyncClient, AsyncClientOptions, Client, ClientOptions, SavedValues
from ._variables import VARIABLES

if TYPE_CHECKING:
    from .one_two_threefour_five_six import (
        AsyncOneTwoThreefourFiveSix,
        OneTwoThreefourFiveSix,
    )
    from .where import AsyncWhere, Where


class HostileCommentLineSeparators(Client):
    """Hostile comment line separators.

    one two three four five six
    """

    _user_agent = "hostile-comment-line-separators/0.1.0"

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
            value: one two three four five six.
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
    def one_two_threefour_five_six(self) -> OneTwoThreefourFiveSix:
        """One two three four five six."""
        from .one_two_threefour_five_six import OneTwoThreefourFiveSix

        return OneTwoThreefourFiveSix(self)

    @cached_property
    def where(self) -> Where:
        """Where."""
        from .where import Where

        return Where(self)


class AsyncHostileCommentLineSeparators(AsyncClient):
    """Hostile comment line separators.

    one two three four five six
    """

    _user_agent = "hostile-comment-line-separators/0.1.0"

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
            value: one two three four five six.
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
    def one_two_threefour_five_six(self) -> AsyncOneTwoThreefourFiveSix:
        """One two three four five six."""
        from .one_two_threefour_five_six import AsyncOneTwoThreefourFiveSix

        return AsyncOneTwoThreefourFiveSix(self)

    @cached_property
    def where(self) -> AsyncWhere:
        """Where."""
        from .where import AsyncWhere

        return AsyncWhere(self)
