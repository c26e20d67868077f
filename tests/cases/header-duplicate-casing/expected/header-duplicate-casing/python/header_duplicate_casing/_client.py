"""Header duplicate casing."""

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

CASING: Operation[Any] = Operation(
    name="Casing",
    method="GET",
    url="{{baseUrl}}/items",
    headers=(("x-case", "2"),),
)


class HeaderDuplicateCasing(Client):
    """Header duplicate casing."""

    _user_agent = "header-duplicate-casing/0.1.0"

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

    def casing(
        self, *, x_case: int | str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Casing.

        Example:
            >>> api.casing()
        """
        return self._call(CASING, options, headers={"X-Case": x_case})


class AsyncHeaderDuplicateCasing(AsyncClient):
    """Header duplicate casing."""

    _user_agent = "header-duplicate-casing/0.1.0"

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

    async def casing(
        self, *, x_case: int | str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Casing.

        Example:
            >>> await api.casing()
        """
        return await self._call(CASING, options, headers={"X-Case": x_case})
