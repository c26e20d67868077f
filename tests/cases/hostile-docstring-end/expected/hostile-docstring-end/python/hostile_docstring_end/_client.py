"""Hostile docstring end."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._core import AsyncClient, AsyncClientOptions, Client, ClientOptions, SavedValues
from ._variables import VARIABLES

if TYPE_CHECKING:
    from .raise_system_exit_1 import AsyncRaiseSystemExit1, RaiseSystemExit1
    from .where import AsyncWhere, Where


class HostileDocstringEnd(Client):
    """Hostile docstring end.

    \"\"\" raise SystemExit(1) \"\"\"
    """

    _user_agent = "hostile-docstring-end/0.1.0"

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
            value: \"\"\" raise SystemExit(1) \"\"\".
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
    def raise_system_exit_1(self) -> RaiseSystemExit1:
        """\"\"\" raise SystemExit(1) \"\"\"."""
        from .raise_system_exit_1 import RaiseSystemExit1

        return RaiseSystemExit1(self)

    @cached_property
    def where(self) -> Where:
        """Where."""
        from .where import Where

        return Where(self)


class AsyncHostileDocstringEnd(AsyncClient):
    """Hostile docstring end.

    \"\"\" raise SystemExit(1) \"\"\"
    """

    _user_agent = "hostile-docstring-end/0.1.0"

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
            value: \"\"\" raise SystemExit(1) \"\"\".
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
    def raise_system_exit_1(self) -> AsyncRaiseSystemExit1:
        """\"\"\" raise SystemExit(1) \"\"\"."""
        from .raise_system_exit_1 import AsyncRaiseSystemExit1

        return AsyncRaiseSystemExit1(self)

    @cached_property
    def where(self) -> AsyncWhere:
        """Where."""
        from .where import AsyncWhere

        return AsyncWhere(self)
