"""Name case only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ._core import (
    AsyncClient,
    AsyncClientOptions,
    Client,
    ClientOptions,
    Operation,
    Options,
    SavedValues,
)
from ._variables import VARIABLES

GET_IT: Operation[Any] = Operation(
    name="Get it",
    method="GET",
    url="{{baseUrl}}/names/0",
)

GET_IT_1: Operation[Any] = Operation(
    name="get IT",
    method="GET",
    url="{{baseUrl}}/names/1",
)

GET_IT_2: Operation[Any] = Operation(
    name="get_it",
    method="GET",
    url="{{baseUrl}}/names/2",
)

GET_IT_3: Operation[Any] = Operation(
    name="Get-It!",
    method="GET",
    url="{{baseUrl}}/names/3",
)

GET_IT_4: Operation[Any] = Operation(
    name="GetIt",
    method="GET",
    url="{{baseUrl}}/names/4",
)


class NameCaseOnly(Client):
    """Name case only."""

    _user_agent = "name-case-only/0.1.0"

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

    def get_it(self, **options: Unpack[Options]) -> Any:
        """Get it.

        Example:
            >>> api.get_it()
        """
        return self._call(GET_IT, options)

    def get_it_1(self, **options: Unpack[Options]) -> Any:
        """Get IT.

        Example:
            >>> api.get_it_1()
        """
        return self._call(GET_IT_1, options)

    def get_it_2(self, **options: Unpack[Options]) -> Any:
        """get_it.

        Example:
            >>> api.get_it_2()
        """
        return self._call(GET_IT_2, options)

    def get_it_3(self, **options: Unpack[Options]) -> Any:
        """Get-It!

        Example:
            >>> api.get_it_3()
        """
        return self._call(GET_IT_3, options)

    def get_it_4(self, **options: Unpack[Options]) -> Any:
        """GetIt.

        Example:
            >>> api.get_it_4()
        """
        return self._call(GET_IT_4, options)


class AsyncNameCaseOnly(AsyncClient):
    """Name case only."""

    _user_agent = "name-case-only/0.1.0"

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

    async def get_it(self, **options: Unpack[Options]) -> Any:
        """Get it.

        Example:
            >>> await api.get_it()
        """
        return await self._call(GET_IT, options)

    async def get_it_1(self, **options: Unpack[Options]) -> Any:
        """Get IT.

        Example:
            >>> await api.get_it_1()
        """
        return await self._call(GET_IT_1, options)

    async def get_it_2(self, **options: Unpack[Options]) -> Any:
        """get_it.

        Example:
            >>> await api.get_it_2()
        """
        return await self._call(GET_IT_2, options)

    async def get_it_3(self, **options: Unpack[Options]) -> Any:
        """Get-It!

        Example:
            >>> await api.get_it_3()
        """
        return await self._call(GET_IT_3, options)

    async def get_it_4(self, **options: Unpack[Options]) -> Any:
        """GetIt.

        Example:
            >>> await api.get_it_4()
        """
        return await self._call(GET_IT_4, options)
