"""Name folder of package."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._core import AsyncClient, AsyncClientOptions, Client, ClientOptions, SavedValues
from ._variables import VARIABLES

if TYPE_CHECKING:
    from .client import AsyncClient_, Client_
    from .core import AsyncCore, Core
    from .types_ import AsyncTypes, Types
    from .auth import AsyncAuth, Auth
    from .init import AsyncInit, Init
    from .saved_values import AsyncSavedValues, SavedValues_


class NameFolderOfPackage(Client):
    """Name folder of package."""

    _user_agent = "name-folder-of-package/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
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
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    @cached_property
    def client(self) -> Client_:
        """Client."""
        from .client import Client_

        return Client_(self)

    @cached_property
    def core(self) -> Core:
        """Core."""
        from .core import Core

        return Core(self)

    @cached_property
    def types(self) -> Types:
        """Types."""
        from .types_ import Types

        return Types(self)

    @cached_property
    def auth(self) -> Auth:
        """Auth."""
        from .auth import Auth

        return Auth(self)

    @cached_property
    def init(self) -> Init:
        """Init."""
        from .init import Init

        return Init(self)

    @cached_property
    def saved_values(self) -> SavedValues_:
        """Saved values."""
        from .saved_values import SavedValues_

        return SavedValues_(self)


class AsyncNameFolderOfPackage(AsyncClient):
    """Name folder of package."""

    _user_agent = "name-folder-of-package/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
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
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    @cached_property
    def client(self) -> AsyncClient_:
        """Client."""
        from .client import AsyncClient_

        return AsyncClient_(self)

    @cached_property
    def core(self) -> AsyncCore:
        """Core."""
        from .core import AsyncCore

        return AsyncCore(self)

    @cached_property
    def types(self) -> AsyncTypes:
        """Types."""
        from .types_ import AsyncTypes

        return AsyncTypes(self)

    @cached_property
    def auth(self) -> AsyncAuth:
        """Auth."""
        from .auth import AsyncAuth

        return AsyncAuth(self)

    @cached_property
    def init(self) -> AsyncInit:
        """Init."""
        from .init import AsyncInit

        return AsyncInit(self)

    @cached_property
    def saved_values(self) -> AsyncSavedValues:
        """Saved values."""
        from .saved_values import AsyncSavedValues

        return AsyncSavedValues(self)
