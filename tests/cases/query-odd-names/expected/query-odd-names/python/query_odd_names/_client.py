"""Query odd names."""

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

    _user_agent = "query-odd-names"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
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
        """Names."""
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

    _user_agent = "query-odd-names"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
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
        """Names."""
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
