"""Hostile quotes."""

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._core import AsyncClient, AsyncClientOptions, Client, ClientOptions, SavedValues
from ._variables import VARIABLES

if TYPE_CHECKING:
    from .its_quoted_back_curly import AsyncItsQuotedBackCurly, ItsQuotedBackCurly
    from .where import AsyncWhere, Where


class HostileQuotes(Client):
    """Hostile quotes.

    it's "quoted" back ‘curly’
    """

    _user_agent = "hostile-quotes"

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
            value: it's "quoted" back ‘curly’. Default: the environment variable VALUE,
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
    def its_quoted_back_curly(self) -> "ItsQuotedBackCurly":
        """it's "quoted" `back` ‘curly’."""
        from .its_quoted_back_curly import ItsQuotedBackCurly

        return ItsQuotedBackCurly(self)

    @cached_property
    def where(self) -> "Where":
        """Where."""
        from .where import Where

        return Where(self)


class AsyncHostileQuotes(AsyncClient):
    """Hostile quotes.

    it's "quoted" back ‘curly’
    """

    _user_agent = "hostile-quotes"

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
            value: it's "quoted" back ‘curly’. Default: the environment variable VALUE,
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
    def its_quoted_back_curly(self) -> "AsyncItsQuotedBackCurly":
        """it's "quoted" `back` ‘curly’."""
        from .its_quoted_back_curly import AsyncItsQuotedBackCurly

        return AsyncItsQuotedBackCurly(self)

    @cached_property
    def where(self) -> "AsyncWhere":
        """Where."""
        from .where import AsyncWhere

        return AsyncWhere(self)
