"""Test users."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._core import AsyncClient, AsyncClientOptions, Client, ClientOptions, SavedValues
from ._variables import VARIABLES

if TYPE_CHECKING:
    from .users import AsyncUsers, Users
    from .users_2 import AsyncUsers as Users2AsyncUsers, Users as Users2Users
    from .conftest import AsyncConftest, Conftest
    from .pytest import AsyncPytest, Pytest


class TestUsers(Client):
    """Test users."""

    _user_agent = "test-users/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        v: str | None = None,
        w: str | None = None,
        n: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "v": v,
                "w": w,
                "n": n,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    @cached_property
    def users(self) -> Users:
        """Users."""
        from .users import Users

        return Users(self)

    @cached_property
    def users_2(self) -> Users2Users:
        """Users."""
        from .users_2 import Users as Users2Users

        return Users2Users(self)

    @cached_property
    def conftest(self) -> Conftest:
        """Conftest."""
        from .conftest import Conftest

        return Conftest(self)

    @cached_property
    def pytest(self) -> Pytest:
        """Pytest."""
        from .pytest import Pytest

        return Pytest(self)


class AsyncTestUsers(AsyncClient):
    """Test users."""

    _user_agent = "test-users/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        v: str | None = None,
        w: str | None = None,
        n: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "v": v,
                "w": w,
                "n": n,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    @cached_property
    def users(self) -> AsyncUsers:
        """Users."""
        from .users import AsyncUsers

        return AsyncUsers(self)

    @cached_property
    def users_2(self) -> Users2AsyncUsers:
        """Users."""
        from .users_2 import AsyncUsers as Users2AsyncUsers

        return Users2AsyncUsers(self)

    @cached_property
    def conftest(self) -> AsyncConftest:
        """Conftest."""
        from .conftest import AsyncConftest

        return AsyncConftest(self)

    @cached_property
    def pytest(self) -> AsyncPytest:
        """Pytest."""
        from .pytest import AsyncPytest

        return AsyncPytest(self)
