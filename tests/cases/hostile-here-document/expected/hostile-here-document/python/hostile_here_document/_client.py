"""Hostile here document."""

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._core import AsyncClient, AsyncClientOptions, Client, ClientOptions, SavedValues
from ._variables import VARIABLES

if TYPE_CHECKING:
    from .eof_eof_true_eof import AsyncEofEofTrueEof, EofEofTrueEof
    from .where import AsyncWhere, Where


class HostileHereDocument(Client):
    """Hostile here document.

    EOF 'EOF' $(true) EOF
    """

    _user_agent = "hostile-here-document"

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
            value: EOF 'EOF' $(true) EOF. Default: the environment variable VALUE, then
                the collection's value.
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
    def eof_eof_true_eof(self) -> "EofEofTrueEof":
        """EOF 'EOF' $(true) EOF."""
        from .eof_eof_true_eof import EofEofTrueEof

        return EofEofTrueEof(self)

    @cached_property
    def where(self) -> "Where":
        """Where."""
        from .where import Where

        return Where(self)


class AsyncHostileHereDocument(AsyncClient):
    """Hostile here document.

    EOF 'EOF' $(true) EOF
    """

    _user_agent = "hostile-here-document"

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
            value: EOF 'EOF' $(true) EOF. Default: the environment variable VALUE, then
                the collection's value.
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
    def eof_eof_true_eof(self) -> "AsyncEofEofTrueEof":
        """EOF 'EOF' $(true) EOF."""
        from .eof_eof_true_eof import AsyncEofEofTrueEof

        return AsyncEofEofTrueEof(self)

    @cached_property
    def where(self) -> "AsyncWhere":
        """Where."""
        from .where import AsyncWhere

        return AsyncWhere(self)
