"""Scripts of folders."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

from ._core import (
    AsyncClient,
    AsyncClientOptions,
    Client,
    ClientOptions,
    Operation,
    Options,
    Output,
    SavedValues,
)
from ._variables import VARIABLES

if TYPE_CHECKING:
    from .pages import AsyncPages, Pages

CHECK: Operation[Any] = Operation(
    name="Check",
    method="GET",
    url="{{baseUrl}}/check",
    outputs=(Output("request_id", header="X-Request-Id"),),
)


class ScriptsOfFolders(Client):
    """Scripts of folders."""

    _user_agent = "scripts-of-folders/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        cursor: str | None = None,
        request_id: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "cursor": cursor,
                "request_id": request_id,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    @cached_property
    def pages(self) -> Pages:
        """Pages."""
        from .pages import Pages

        return Pages(self)

    def check(self, **options: Unpack[Options]) -> Any:
        """Check.

        Sets the variable `request_id` from its answer, if the client is made with
        `chain_variables=True`.

        Example:
            >>> api.check()
        """
        return self._call(CHECK, options)


class AsyncScriptsOfFolders(AsyncClient):
    """Scripts of folders."""

    _user_agent = "scripts-of-folders/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        cursor: str | None = None,
        request_id: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "cursor": cursor,
                "request_id": request_id,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    @cached_property
    def pages(self) -> AsyncPages:
        """Pages."""
        from .pages import AsyncPages

        return AsyncPages(self)

    async def check(self, **options: Unpack[Options]) -> Any:
        """Check.

        Sets the variable `request_id` from its answer, if the client is made with
        `chain_variables=True`.

        Example:
            >>> await api.check()
        """
        return await self._call(CHECK, options)
