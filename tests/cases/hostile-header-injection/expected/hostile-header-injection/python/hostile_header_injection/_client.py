"""Hostile header injection."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._core import AsyncClient, AsyncClientOptions, Client, ClientOptions, SavedValues
from ._variables import VARIABLES

if TYPE_CHECKING:
    from .a_x_injected_yes_get_smuggled_http_1_1 import (
        AsyncAXInjectedYesGetSmuggledHttp11,
        AXInjectedYesGetSmuggledHttp11,
    )
    from .where import AsyncWhere, Where


class HostileHeaderInjection(Client):
    """Hostile header injection.

    a X-Injected: yes

    GET /smuggled HTTP/1.1
    """

    _user_agent = "hostile-header-injection/0.1.0"

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
            value: a X-Injected: yes.
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
    def a_x_injected_yes_get_smuggled_http_1_1(self) -> AXInjectedYesGetSmuggledHttp11:
        """A X-Injected: yes GET /smuggled HTTP/1.1."""
        from .a_x_injected_yes_get_smuggled_http_1_1 import (
            AXInjectedYesGetSmuggledHttp11,
        )

        return AXInjectedYesGetSmuggledHttp11(self)

    @cached_property
    def where(self) -> Where:
        """Where."""
        from .where import Where

        return Where(self)


class AsyncHostileHeaderInjection(AsyncClient):
    """Hostile header injection.

    a X-Injected: yes

    GET /smuggled HTTP/1.1
    """

    _user_agent = "hostile-header-injection/0.1.0"

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
            value: a X-Injected: yes.
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
    def a_x_injected_yes_get_smuggled_http_1_1(
        self,
    ) -> AsyncAXInjectedYesGetSmuggledHttp11:
        """A X-Injected: yes GET /smuggled HTTP/1.1."""
        from .a_x_injected_yes_get_smuggled_http_1_1 import (
            AsyncAXInjectedYesGetSmuggledHttp11,
        )

        return AsyncAXInjectedYesGetSmuggledHttp11(self)

    @cached_property
    def where(self) -> AsyncWhere:
        """Where."""
        from .where import AsyncWhere

        return AsyncWhere(self)
