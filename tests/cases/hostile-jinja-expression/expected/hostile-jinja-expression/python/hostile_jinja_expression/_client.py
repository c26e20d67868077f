"""Hostile jinja expression."""

from __future__ import annotations

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

    _user_agent = "hostile-jinja-expression/0.1.0"

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

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.

        Args:
            value: {{ 7 * 7 }}{{ self.init }}{# gone #}.
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
    def folder_7_7_self_init_gone(self) -> Folder77SelfInitGone:
        """{{ 7 * 7 }}{{ self.__init__ }}{# gone #}."""
        from .folder_7_7_self_init_gone import Folder77SelfInitGone

        return Folder77SelfInitGone(self)

    @cached_property
    def where(self) -> Where:
        """Where."""
        from .where import Where

        return Where(self)


class AsyncHostileJinjaExpression(AsyncClient):
    """Hostile jinja expression.

    {{ 7 * 7 }}{{ self.init }}{# gone #}
    """

    _user_agent = "hostile-jinja-expression/0.1.0"

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

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.

        Args:
            value: {{ 7 * 7 }}{{ self.init }}{# gone #}.
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
    def folder_7_7_self_init_gone(self) -> AsyncFolder77SelfInitGone:
        """{{ 7 * 7 }}{{ self.__init__ }}{# gone #}."""
        from .folder_7_7_self_init_gone import AsyncFolder77SelfInitGone

        return AsyncFolder77SelfInitGone(self)

    @cached_property
    def where(self) -> AsyncWhere:
        """Where."""
        from .where import AsyncWhere

        return AsyncWhere(self)
