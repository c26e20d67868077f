"""Hostile here document."""

from __future__ import annotations

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

    _user_agent = "hostile-here-document/0.1.0"

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
            value: EOF 'EOF' $(true) EOF.
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
    def eof_eof_true_eof(self) -> EofEofTrueEof:
        """EOF 'EOF' $(true) EOF."""
        from .eof_eof_true_eof import EofEofTrueEof

        return EofEofTrueEof(self)

    @cached_property
    def where(self) -> Where:
        """Where."""
        from .where import Where

        return Where(self)


class AsyncHostileHereDocument(AsyncClient):
    """Hostile here document.

    EOF 'EOF' $(true) EOF
    """

    _user_agent = "hostile-here-document/0.1.0"

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
            value: EOF 'EOF' $(true) EOF.
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
    def eof_eof_true_eof(self) -> AsyncEofEofTrueEof:
        """EOF 'EOF' $(true) EOF."""
        from .eof_eof_true_eof import AsyncEofEofTrueEof

        return AsyncEofEofTrueEof(self)

    @cached_property
    def where(self) -> AsyncWhere:
        """Where."""
        from .where import AsyncWhere

        return AsyncWhere(self)
