"""Item only folders."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._core import AsyncClient, AsyncClientOptions, Client, ClientOptions, SavedValues
from ._variables import VARIABLES

if TYPE_CHECKING:
    from .a import AsyncA, A


class ItemOnlyFolders(Client):
    """Item only folders."""

    _user_agent = "item-only-folders/0.1.0"

    def __init__(
        self,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        The options are those of `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {},
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    @cached_property
    def a(self) -> A:
        """A."""
        from .a import A

        return A(self)


class AsyncItemOnlyFolders(AsyncClient):
    """Item only folders."""

    _user_agent = "item-only-folders/0.1.0"

    def __init__(
        self,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        The options are those of `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {},
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    @cached_property
    def a(self) -> AsyncA:
        """A."""
        from .a import AsyncA

        return AsyncA(self)
