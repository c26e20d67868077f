"""Hostile jinja expression."""

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._core import AsyncClient, AsyncClientOptions, Client, ClientOptions, SavedValues
from ._variables import VARIABLES

if TYPE_CHECKING:
    from .folder_7_7_self_init_gone import (
        AsyncFolder77SelfInitGone,
        Folder77SelfInitGone,
    )
    from .where import AsyncWhere, Where


class HostileJinjaExpression(Client):
    """Hostile jinja expression.

    {{ 7 * 7 }}{{ self.init }}{# gone #}
    """

    _user_agent = "hostile-jinja-expression"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        variable_7_7: str | None = None,
        self_init: str | None = None,
        value: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            variable_7_7: Default: the environment variable VARIABLE_7_7.
            self_init: Default: the environment variable SELF_INIT.
            value: {{ 7 * 7 }}{{ self.init }}{# gone #}. Default: the environment
                variable VALUE, then the collection's value.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "7 * 7": variable_7_7,
                "self.__init__": self_init,
                "value": value,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    @cached_property
    def folder_7_7_self_init_gone(self) -> "Folder77SelfInitGone":
        """{{ 7 * 7 }}{{ self.__init__ }}{# gone #}."""
        from .folder_7_7_self_init_gone import Folder77SelfInitGone

        return Folder77SelfInitGone(self)

    @cached_property
    def where(self) -> "Where":
        """Where."""
        from .where import Where

        return Where(self)


class AsyncHostileJinjaExpression(AsyncClient):
    """Hostile jinja expression.

    {{ 7 * 7 }}{{ self.init }}{# gone #}
    """

    _user_agent = "hostile-jinja-expression"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        variable_7_7: str | None = None,
        self_init: str | None = None,
        value: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            variable_7_7: Default: the environment variable VARIABLE_7_7.
            self_init: Default: the environment variable SELF_INIT.
            value: {{ 7 * 7 }}{{ self.init }}{# gone #}. Default: the environment
                variable VALUE, then the collection's value.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "7 * 7": variable_7_7,
                "self.__init__": self_init,
                "value": value,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    @cached_property
    def folder_7_7_self_init_gone(self) -> "AsyncFolder77SelfInitGone":
        """{{ 7 * 7 }}{{ self.__init__ }}{# gone #}."""
        from .folder_7_7_self_init_gone import AsyncFolder77SelfInitGone

        return AsyncFolder77SelfInitGone(self)

    @cached_property
    def where(self) -> "AsyncWhere":
        """Where."""
        from .where import AsyncWhere

        return AsyncWhere(self)
