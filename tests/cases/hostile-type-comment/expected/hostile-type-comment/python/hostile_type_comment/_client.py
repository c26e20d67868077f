"""Hostile type comment."""

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._core import AsyncClient, AsyncClientOptions, Client, ClientOptions, SavedValues
from ._variables import VARIABLES

if TYPE_CHECKING:
    from .type_ignore_all_noqa_fmt_off import (
        AsyncTypeIgnoreAllNoqaFmtOff,
        TypeIgnoreAllNoqaFmtOff,
    )
    from .where import AsyncWhere, Where


class HostileTypeComment(Client):
    """Hostile type comment.

    type: ignore[all] # noqa # fmt: off
    """

    _user_agent = "hostile-type-comment"

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
            value: type: ignore[all] # noqa # fmt: off. Default: the environment
                variable VALUE, then the collection's value.
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
    def type_ignore_all_noqa_fmt_off(self) -> "TypeIgnoreAllNoqaFmtOff":
        """# type: ignore[all] # noqa # fmt: off."""
        from .type_ignore_all_noqa_fmt_off import TypeIgnoreAllNoqaFmtOff

        return TypeIgnoreAllNoqaFmtOff(self)

    @cached_property
    def where(self) -> "Where":
        """Where."""
        from .where import Where

        return Where(self)


class AsyncHostileTypeComment(AsyncClient):
    """Hostile type comment.

    type: ignore[all] # noqa # fmt: off
    """

    _user_agent = "hostile-type-comment"

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
            value: type: ignore[all] # noqa # fmt: off. Default: the environment
                variable VALUE, then the collection's value.
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
    def type_ignore_all_noqa_fmt_off(self) -> "AsyncTypeIgnoreAllNoqaFmtOff":
        """# type: ignore[all] # noqa # fmt: off."""
        from .type_ignore_all_noqa_fmt_off import AsyncTypeIgnoreAllNoqaFmtOff

        return AsyncTypeIgnoreAllNoqaFmtOff(self)

    @cached_property
    def where(self) -> "AsyncWhere":
        """Where."""
        from .where import AsyncWhere

        return AsyncWhere(self)
