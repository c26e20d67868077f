"""Hostile percent."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._core import AsyncClient, AsyncClientOptions, Client, ClientOptions, SavedValues
from ._variables import VARIABLES

if TYPE_CHECKING:
    from .folder_100_41_zz_0d_0a_00 import AsyncFolder10041Zz0d0a00, Folder10041Zz0d0a00
    from .where import AsyncWhere, Where


class HostilePercent(Client):
    """Hostile percent.

    100% %41 %zz %0d%0a %00
    """

    _user_agent = "hostile-percent/0.1.0"

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
            value: 100% %41 %zz %0d%0a %00.
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
    def folder_100_41_zz_0d_0a_00(self) -> Folder10041Zz0d0a00:
        """100% %41 %zz %0d%0a %00."""
        from .folder_100_41_zz_0d_0a_00 import Folder10041Zz0d0a00

        return Folder10041Zz0d0a00(self)

    @cached_property
    def where(self) -> Where:
        """Where."""
        from .where import Where

        return Where(self)


class AsyncHostilePercent(AsyncClient):
    """Hostile percent.

    100% %41 %zz %0d%0a %00
    """

    _user_agent = "hostile-percent/0.1.0"

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
            value: 100% %41 %zz %0d%0a %00.
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
    def folder_100_41_zz_0d_0a_00(self) -> AsyncFolder10041Zz0d0a00:
        """100% %41 %zz %0d%0a %00."""
        from .folder_100_41_zz_0d_0a_00 import AsyncFolder10041Zz0d0a00

        return AsyncFolder10041Zz0d0a00(self)

    @cached_property
    def where(self) -> AsyncWhere:
        """Where."""
        from .where import AsyncWhere

        return AsyncWhere(self)
