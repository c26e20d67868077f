"""Keys that are data."""

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
from .types import Name, Rate

GET_RATES: Operation[Rate] = Operation(
    name="Get rates",
    method="GET",
    url="{{server}}/rates",
)

GET_NAMES: Operation[Name] = Operation(
    name="Get names",
    method="GET",
    url="{{server}}/names/:id",
)

CHECK_A_FORM: Operation[Any] = Operation(
    name="Check a form",
    method="POST",
    url="{{server}}/forms",
    body="json",
)


class KeysThatAreData(Client):
    """Keys that are data."""

    _user_agent = "keys-that-are-data/0.1.0"

    def __init__(
        self,
        *,
        server: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {
                "server": server,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def get_rates(self, **options: Unpack[Options]) -> Rate:
        """Get rates.

        Returns:
            `Rate`, as in the saved response.

        Example:
            >>> api.get_rates()
        """
        return self._call(GET_RATES, options)

    def get_names(self, id: int | str, **options: Unpack[Options]) -> Name:
        """Get names.

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> api.get_names(5)
        """
        return self._call(GET_NAMES, options, path={"id": id})

    def check_a_form(
        self, *, scores: dict[str, int] | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Check a form.

        Raises:
            UnprocessableEntityError: Status 422 ("Name", "Mail") with a body of
                `ErrorResponse`.

        Example:
            >>> api.check_a_form(scores={"1": 5, "2": 7})
        """
        return self._call(CHECK_A_FORM, options, body={"scores": scores})


class AsyncKeysThatAreData(AsyncClient):
    """Keys that are data."""

    _user_agent = "keys-that-are-data/0.1.0"

    def __init__(
        self,
        *,
        server: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {
                "server": server,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def get_rates(self, **options: Unpack[Options]) -> Rate:
        """Get rates.

        Returns:
            `Rate`, as in the saved response.

        Example:
            >>> await api.get_rates()
        """
        return await self._call(GET_RATES, options)

    async def get_names(self, id: int | str, **options: Unpack[Options]) -> Name:
        """Get names.

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> await api.get_names(5)
        """
        return await self._call(GET_NAMES, options, path={"id": id})

    async def check_a_form(
        self, *, scores: dict[str, int] | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Check a form.

        Raises:
            UnprocessableEntityError: Status 422 ("Name", "Mail") with a body of
                `ErrorResponse`.

        Example:
            >>> await api.check_a_form(scores={"1": 5, "2": 7})
        """
        return await self._call(CHECK_A_FORM, options, body={"scores": scores})
