"""Hostile leading dash."""

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._core import AsyncClient, AsyncClientOptions, Client, ClientOptions, SavedValues
from ._variables import VARIABLES

if TYPE_CHECKING:
    from .config_etc_passwd import AsyncConfigEtcPasswd, ConfigEtcPasswd
    from .where import AsyncWhere, Where


class HostileLeadingDash(Client):
    """Hostile leading dash.

    --config /etc/passwd
    """

    _user_agent = "hostile-leading-dash"

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
            value: --config /etc/passwd. Default: the environment variable VALUE, then
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
    def config_etc_passwd(self) -> "ConfigEtcPasswd":
        """--config /etc/passwd."""
        from .config_etc_passwd import ConfigEtcPasswd

        return ConfigEtcPasswd(self)

    @cached_property
    def where(self) -> "Where":
        """Where."""
        from .where import Where

        return Where(self)


class AsyncHostileLeadingDash(AsyncClient):
    """Hostile leading dash.

    --config /etc/passwd
    """

    _user_agent = "hostile-leading-dash"

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
            value: --config /etc/passwd. Default: the environment variable VALUE, then
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
    def config_etc_passwd(self) -> "AsyncConfigEtcPasswd":
        """--config /etc/passwd."""
        from .config_etc_passwd import AsyncConfigEtcPasswd

        return AsyncConfigEtcPasswd(self)

    @cached_property
    def where(self) -> "AsyncWhere":
        """Where."""
        from .where import AsyncWhere

        return AsyncWhere(self)
