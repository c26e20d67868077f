"""Hostile jinja block."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._core import AsyncClient, AsyncClientOptions, Client, ClientOptions, SavedValues
from ._variables import VARIABLES

if TYPE_CHECKING:
    from .for_x_in_range_9_x_endfor_raw import (
        AsyncForXInRange9XEndforRaw,
        ForXInRange9XEndforRaw,
    )
    from .where import AsyncWhere, Where


class HostileJinjaBlock(Client):
    """Hostile jinja block.

    {% for x in range(9) %}x{% endfor %}{% raw %}
    """

    _user_agent = "hostile-jinja-block/0.1.0"

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
            value: {% for x in range(9) %}x{% endfor %}{% raw %}.
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
    def for_x_in_range_9_x_endfor_raw(self) -> ForXInRange9XEndforRaw:
        """{% for x in range(9) %}x{% endfor %}{% raw %}."""
        from .for_x_in_range_9_x_endfor_raw import ForXInRange9XEndforRaw

        return ForXInRange9XEndforRaw(self)

    @cached_property
    def where(self) -> Where:
        """Where."""
        from .where import Where

        return Where(self)


class AsyncHostileJinjaBlock(AsyncClient):
    """Hostile jinja block.

    {% for x in range(9) %}x{% endfor %}{% raw %}
    """

    _user_agent = "hostile-jinja-block/0.1.0"

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
            value: {% for x in range(9) %}x{% endfor %}{% raw %}.
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
    def for_x_in_range_9_x_endfor_raw(self) -> AsyncForXInRange9XEndforRaw:
        """{% for x in range(9) %}x{% endfor %}{% raw %}."""
        from .for_x_in_range_9_x_endfor_raw import AsyncForXInRange9XEndforRaw

        return AsyncForXInRange9XEndforRaw(self)

    @cached_property
    def where(self) -> AsyncWhere:
        """Where."""
        from .where import AsyncWhere

        return AsyncWhere(self)
