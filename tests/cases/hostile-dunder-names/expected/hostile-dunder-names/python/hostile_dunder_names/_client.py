"""Hostile dunder names."""

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._core import AsyncClient, AsyncClientOptions, Client, ClientOptions, SavedValues
from ._variables import VARIABLES

if TYPE_CHECKING:
    from .class_init_globals import AsyncClassInitGlobals, ClassInitGlobals
    from .where import AsyncWhere, Where


class HostileDunderNames(Client):
    """Hostile dunder names.

    class.init.globals
    """

    _user_agent = "hostile-dunder-names"

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
            value: class.init.globals. Default: the environment variable VALUE, then the
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
    def class_init_globals(self) -> "ClassInitGlobals":
        """__class__.__init__.__globals__."""
        from .class_init_globals import ClassInitGlobals

        return ClassInitGlobals(self)

    @cached_property
    def where(self) -> "Where":
        """Where."""
        from .where import Where

        return Where(self)


class AsyncHostileDunderNames(AsyncClient):
    """Hostile dunder names.

    class.init.globals
    """

    _user_agent = "hostile-dunder-names"

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
            value: class.init.globals. Default: the environment variable VALUE, then the
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
    def class_init_globals(self) -> "AsyncClassInitGlobals":
        """__class__.__init__.__globals__."""
        from .class_init_globals import AsyncClassInitGlobals

        return AsyncClassInitGlobals(self)

    @cached_property
    def where(self) -> "AsyncWhere":
        """Where."""
        from .where import AsyncWhere

        return AsyncWhere(self)
