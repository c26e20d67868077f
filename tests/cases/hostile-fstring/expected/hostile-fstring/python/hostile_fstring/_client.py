"""Hostile fstring."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._core import AsyncClient, AsyncClientOptions, Client, ClientOptions, SavedValues
from ._variables import VARIABLES

if TYPE_CHECKING:
    from .import_os_abort_s_x_s_0_r_1_x_x_x import (
        AsyncImportOsAbortSXS0R1XXX,
        ImportOsAbortSXS0R1XXX,
    )
    from .where import AsyncWhere, Where


class HostileFstring(Client):
    """Hostile fstring.

    {import('os').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}
    """

    _user_agent = "hostile-fstring/0.1.0"

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
            value: {import('os').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}.
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
    def import_os_abort_s_x_s_0_r_1_x_x_x(self) -> ImportOsAbortSXS0R1XXX:
        """{__import__('os').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}."""
        from .import_os_abort_s_x_s_0_r_1_x_x_x import ImportOsAbortSXS0R1XXX

        return ImportOsAbortSXS0R1XXX(self)

    @cached_property
    def where(self) -> Where:
        """Where."""
        from .where import Where

        return Where(self)


class AsyncHostileFstring(AsyncClient):
    """Hostile fstring.

    {import('os').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}
    """

    _user_agent = "hostile-fstring/0.1.0"

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
            value: {import('os').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}.
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
    def import_os_abort_s_x_s_0_r_1_x_x_x(self) -> AsyncImportOsAbortSXS0R1XXX:
        """{__import__('os').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}."""
        from .import_os_abort_s_x_s_0_r_1_x_x_x import AsyncImportOsAbortSXS0R1XXX

        return AsyncImportOsAbortSXS0R1XXX(self)

    @cached_property
    def where(self) -> AsyncWhere:
        """Where."""
        from .where import AsyncWhere

        return AsyncWhere(self)
