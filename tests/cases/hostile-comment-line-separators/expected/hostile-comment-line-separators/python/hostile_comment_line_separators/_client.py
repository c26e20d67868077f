"""Hostile comment line separators."""

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

    _user_agent = "hostile-comment-line-separators"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        value: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            value: one two three four five six. Default: the environment variable VALUE,
                then the collection's value.
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
    def one_two_threefour_five_six(self) -> "OneTwoThreefourFiveSix":
        """one two three four five six."""
        from .one_two_threefour_five_six import OneTwoThreefourFiveSix

        return OneTwoThreefourFiveSix(self)

    @cached_property
    def where(self) -> "Where":
        """Where."""
        from .where import Where

        return Where(self)


class AsyncHostileCommentLineSeparators(AsyncClient):
    """Hostile comment line separators.

    one two three four five six
    """

    _user_agent = "hostile-comment-line-separators"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        value: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            value: one two three four five six. Default: the environment variable VALUE,
                then the collection's value.
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
    def one_two_threefour_five_six(self) -> "AsyncOneTwoThreefourFiveSix":
        """one two three four five six."""
        from .one_two_threefour_five_six import AsyncOneTwoThreefourFiveSix

        return AsyncOneTwoThreefourFiveSix(self)

    @cached_property
    def where(self) -> "AsyncWhere":
        """Where."""
        from .where import AsyncWhere

        return AsyncWhere(self)
