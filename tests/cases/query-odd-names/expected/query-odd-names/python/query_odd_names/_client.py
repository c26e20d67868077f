"""Query odd names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ._core import (
    OMIT,
    AsyncClient,
    AsyncClientOptions,
    Client,
    ClientOptions,
    Omit,
    Operation,
    Options,
    SavedValues,
)
from ._variables import VARIABLES

NAMES: Operation[Any] = Operation(
    name="Names",
    method="GET",
    url="{{baseUrl}}/items",
)


class QueryOddNames(Client):
    """Query odd names."""

    _user_agent = "query-odd-names/0.1.0"

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

    def names(
        self,
        *,
        filter_name: str | Omit = OMIT,
        user_id: int | str | Omit = OMIT,
        top: int | str | Omit = OMIT,
        from_: str | Omit = OMIT,
        parameter_2fa: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Names.

        Example:
            >>> api.names(
            ...     filter_name="a", user_id=1, top=5, from_="x", parameter_2fa=1
            ... )
        """
        return self._call(
            NAMES,
            options,
            query={
                "filter[name]": filter_name,
                "user.id": user_id,
                "$top": top,
                "from": from_,
                "2fa": parameter_2fa,
            },
        )


class AsyncQueryOddNames(AsyncClient):
    """Query odd names."""

    _user_agent = "query-odd-names/0.1.0"

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

    async def names(
        self,
        *,
        filter_name: str | Omit = OMIT,
        user_id: int | str | Omit = OMIT,
        top: int | str | Omit = OMIT,
        from_: str | Omit = OMIT,
        parameter_2fa: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Names.

        Example:
            >>> await api.names(
            ...     filter_name="a", user_id=1, top=5, from_="x", parameter_2fa=1
            ... )
        """
        return await self._call(
            NAMES,
            options,
            query={
                "filter[name]": filter_name,
                "user.id": user_id,
                "$top": top,
                "from": from_,
                "2fa": parameter_2fa,
            },
        )
