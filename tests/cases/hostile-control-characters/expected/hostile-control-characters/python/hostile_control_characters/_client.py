"""Hostile control characters."""

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._core import AsyncClient, AsyncClientOptions, Client, ClientOptions, SavedValues
from ._variables import VARIABLES

if TYPE_CHECKING:
    from .a_b_c_d_e_f_g_h import AsyncABCDEFGH, ABCDEFGH
    from .where import AsyncWhere, Where


class HostileControlCharacters(Client):
    """Hostile control characters.

    a b\x01c\x07d\x1be\x7ff g h
    """

    _user_agent = "hostile-control-characters"

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
            value: a b\x01c\x07d\x1be\x7ff g h. Default: the environment variable VALUE, then the
                collection's value.
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
    def a_b_c_d_e_f_g_h(self) -> "ABCDEFGH":
        """a b\x01c\x07d\x1be\x7ff g h."""
        from .a_b_c_d_e_f_g_h import ABCDEFGH

        return ABCDEFGH(self)

    @cached_property
    def where(self) -> "Where":
        """Where."""
        from .where import Where

        return Where(self)


class AsyncHostileControlCharacters(AsyncClient):
    """Hostile control characters.

    a b\x01c\x07d\x1be\x7ff g h
    """

    _user_agent = "hostile-control-characters"

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
            value: a b\x01c\x07d\x1be\x7ff g h. Default: the environment variable VALUE, then the
                collection's value.
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
    def a_b_c_d_e_f_g_h(self) -> "AsyncABCDEFGH":
        """a b\x01c\x07d\x1be\x7ff g h."""
        from .a_b_c_d_e_f_g_h import AsyncABCDEFGH

        return AsyncABCDEFGH(self)

    @cached_property
    def where(self) -> "AsyncWhere":
        """Where."""
        from .where import AsyncWhere

        return AsyncWhere(self)
