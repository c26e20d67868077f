"""Hostile shell metacharacters."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._core import AsyncClient, AsyncClientOptions, Client, ClientOptions, SavedValues
from ._variables import VARIABLES

if TYPE_CHECKING:
    from .touch_pwned_touch_pwned_home_home_touch_pwned_pwned import (
        AsyncTouchPwnedTouchPwnedHomeHomeTouchPwnedPwned,
        TouchPwnedTouchPwnedHomeHomeTouchPwnedPwned,
    )
    from .where import AsyncWhere, Where


class HostileShellMetacharacters(Client):
    """Hostile shell metacharacters.

    $(touch pwned) touch pwned ${HOME} $HOME; touch pwned & | > pwned < * ? ~ ! !! # \\
    '"'
    """

    _user_agent = "hostile-shell-metacharacters/0.1.0"

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
            value: $(touch pwned) touch pwned ${HOME} $HOME; touch pwned & | > pwned < *
                ? ~ ! !! # \\ '"'.
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
    def touch_pwned_touch_pwned_home_home_touch_pwned_pwned(
        self,
    ) -> TouchPwnedTouchPwnedHomeHomeTouchPwnedPwned:
        """$(touch pwned) `touch pwned` ${HOME} $HOME; touch pwned & | > pwned < * ? ~ ! !!
        # \\ '"'.
        """
        from .touch_pwned_touch_pwned_home_home_touch_pwned_pwned import (
            TouchPwnedTouchPwnedHomeHomeTouchPwnedPwned,
        )

        return TouchPwnedTouchPwnedHomeHomeTouchPwnedPwned(self)

    @cached_property
    def where(self) -> Where:
        """Where."""
        from .where import Where

        return Where(self)


class AsyncHostileShellMetacharacters(AsyncClient):
    """Hostile shell metacharacters.

    $(touch pwned) touch pwned ${HOME} $HOME; touch pwned & | > pwned < * ? ~ ! !! # \\
    '"'
    """

    _user_agent = "hostile-shell-metacharacters/0.1.0"

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
            value: $(touch pwned) touch pwned ${HOME} $HOME; touch pwned & | > pwned < *
                ? ~ ! !! # \\ '"'.
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
    def touch_pwned_touch_pwned_home_home_touch_pwned_pwned(
        self,
    ) -> AsyncTouchPwnedTouchPwnedHomeHomeTouchPwnedPwned:
        """$(touch pwned) `touch pwned` ${HOME} $HOME; touch pwned & | > pwned < * ? ~ ! !!
        # \\ '"'.
        """
        from .touch_pwned_touch_pwned_home_home_touch_pwned_pwned import (
            AsyncTouchPwnedTouchPwnedHomeHomeTouchPwnedPwned,
        )

        return AsyncTouchPwnedTouchPwnedHomeHomeTouchPwnedPwned(self)

    @cached_property
    def where(self) -> AsyncWhere:
        """Where."""
        from .where import AsyncWhere

        return AsyncWhere(self)
