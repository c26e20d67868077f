"""Hostile quotes."""

from __future__ import annotations

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

    _user_agent = "hostile-quotes/0.1.0"

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
            value: it's "quoted" back ‘curly’.
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
    def its_quoted_back_curly(self) -> ItsQuotedBackCurly:
        """it's "quoted" `back` ‘curly’."""
        from .its_quoted_back_curly import ItsQuotedBackCurly

        return ItsQuotedBackCurly(self)

    @cached_property
    def where(self) -> Where:
        """Where."""
        from .where import Where

        return Where(self)


class AsyncHostileQuotes(AsyncClient):
    """Hostile quotes.

    it's "quoted" back ‘curly’
    """

    _user_agent = "hostile-quotes/0.1.0"

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
            value: it's "quoted" back ‘curly’.
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
    def its_quoted_back_curly(self) -> AsyncItsQuotedBackCurly:
        """it's "quoted" `back` ‘curly’."""
        from .its_quoted_back_curly import AsyncItsQuotedBackCurly

        return AsyncItsQuotedBackCurly(self)

    @cached_property
    def where(self) -> AsyncWhere:
        """Where."""
        from .where import AsyncWhere

        return AsyncWhere(self)
