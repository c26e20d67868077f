"""Pytest environments."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Self, Unpack

from ._core import AsyncClient, AsyncClientOptions, Client, ClientOptions, SavedValues
from ._variables import VARIABLES

if TYPE_CHECKING:
    from .orders import AsyncOrders, Orders


class PytestEnvironments(Client):
    """Pytest environments."""

    _user_agent = "pytest-environments/0.1.0"

    def __init__(
        self,
        *,
        host: str | None = None,
        key: str | None = None,
        order: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.

        Args:
            host: Read from the environment variable HOST_.
        """
        super().__init__(
            VARIABLES,
            {
                "host": host,
                "key": key,
                "order": order,
            },
            options,
        )

    @classmethod
    def from_environment(
        cls,
        environment: Literal["production", "staging"],
        /,
        *,
        host: str | None = None,
        key: str | None = None,
        order: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """Make a client with the values of an environment, in place of the collection's.

        What is given by keyword or by an environment variable counts more. Secret
        values have to be given. Raises ValueError for another name.
        """
        from ._environments import ENVIRONMENTS

        return cls(
            host=host,
            key=key,
            order=order,
            **options,
        )._in_environment(ENVIRONMENTS, environment)

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    @cached_property
    def orders(self) -> Orders:
        """Orders."""
        from .orders import Orders

        return Orders(self)


class AsyncPytestEnvironments(AsyncClient):
    """Pytest environments."""

    _user_agent = "pytest-environments/0.1.0"

    def __init__(
        self,
        *,
        host: str | None = None,
        key: str | None = None,
        order: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.

        Args:
            host: Read from the environment variable HOST_.
        """
        super().__init__(
            VARIABLES,
            {
                "host": host,
                "key": key,
                "order": order,
            },
            options,
        )

    @classmethod
    def from_environment(
        cls,
        environment: Literal["production", "staging"],
        /,
        *,
        host: str | None = None,
        key: str | None = None,
        order: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> Self:
        """Make a client with the values of an environment, in place of the collection's.

        What is given by keyword or by an environment variable counts more. Secret
        values have to be given. Raises ValueError for another name.
        """
        from ._environments import ENVIRONMENTS

        return cls(
            host=host,
            key=key,
            order=order,
            **options,
        )._in_environment(ENVIRONMENTS, environment)

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    @cached_property
    def orders(self) -> AsyncOrders:
        """Orders."""
        from .orders import AsyncOrders

        return AsyncOrders(self)
