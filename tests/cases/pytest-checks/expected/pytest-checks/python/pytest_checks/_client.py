"""Pytest checks."""

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
from ._core.paging import PageNumber
from ._variables import VARIABLES
from .types import Eight, Eleven, EverythingThatHold, Id, Two

EVERYTHING_THAT_HOLDS: Operation[EverythingThatHold] = Operation(
    name="Everything that holds",
    method="GET",
    url="{{baseUrl}}/one",
    pages=PageNumber("page", items=("items",), first=1),
)

NOT_AS_IT_WAS_SAVED: Operation[Two] = Operation(
    name="Not as it was saved",
    method="GET",
    url="{{baseUrl}}/two",
)

AN_ERROR_IS_WANTED: Operation[Id] = Operation(
    name="An error is wanted",
    method="GET",
    url="{{baseUrl}}/three",
)

EITHER_WILL_DO: Operation[None] = Operation(
    name="Either will do",
    method="DELETE",
    url="{{baseUrl}}/four",
)

A_STATUS_THAT_IS_NOT_SAVED: Operation[Id] = Operation(
    name="A status that is not saved",
    method="GET",
    url="{{baseUrl}}/five",
)

ONLY_FAILURES_ARE_SAVED: Operation[Any] = Operation(
    name="Only failures are saved",
    method="GET",
    url="{{baseUrl}}/six",
)

NOTHING_IS_SAVED: Operation[Any] = Operation(
    name="Nothing is saved",
    method="GET",
    url="{{baseUrl}}/seven",
)

SEVERAL_ARE_SAVED: Operation[Eight] = Operation(
    name="Several are saved",
    method="GET",
    url="{{baseUrl}}/eight",
)

A_LIST: Operation[list[Any]] = Operation(
    name="A list",
    method="GET",
    url="{{baseUrl}}/nine",
)

A_TEXT: Operation[str] = Operation(
    name="A text",
    method="GET",
    url="{{baseUrl}}/ten",
)

A_VARIABLE_IN_THE_ANSWER: Operation[Eleven] = Operation(
    name="A variable in the answer",
    method="GET",
    url="{{baseUrl}}/eleven",
)

HEAD: Operation[None] = Operation(
    name="Head",
    method="HEAD",
    url="{{baseUrl}}/twelve",
)


class PytestChecks(Client):
    """Pytest checks."""

    _user_agent = "pytest-checks/0.1.0"

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

    def everything_that_holds(
        self, *, page: int | str | Omit = OMIT, **options: Unpack[Options]
    ) -> EverythingThatHold:
        """Everything that holds.

        `each_page` goes through all its pages.

        Returns:
            `EverythingThatHold`, as in the saved response.

        Example:
            >>> api.everything_that_holds(page=1)
        """
        return self._call(EVERYTHING_THAT_HOLDS, options, query={"page": page})

    def not_as_it_was_saved(self, **options: Unpack[Options]) -> Two:
        """Not as it was saved.

        Returns:
            `Two`, as in the saved response.

        Example:
            >>> api.not_as_it_was_saved()
        """
        return self._call(NOT_AS_IT_WAS_SAVED, options)

    def an_error_is_wanted(self, **options: Unpack[Options]) -> Id:
        """An error is wanted.

        Returns:
            `Id`, as in the saved response "Found".

        Raises:
            NotFoundError: Status 404 ("Missing") with a body of `Error`.

        Example:
            >>> api.an_error_is_wanted()
        """
        return self._call(AN_ERROR_IS_WANTED, options)

    def either_will_do(self, **options: Unpack[Options]) -> None:
        """Either will do.

        Example:
            >>> api.either_will_do()
        """
        return self._call(EITHER_WILL_DO, options)

    def a_status_that_is_not_saved(self, **options: Unpack[Options]) -> Id:
        """A status that is not saved.

        Returns:
            `Id`, as in the saved response.

        Example:
            >>> api.a_status_that_is_not_saved()
        """
        return self._call(A_STATUS_THAT_IS_NOT_SAVED, options)

    def only_failures_are_saved(self, **options: Unpack[Options]) -> Any:
        """Only failures are saved.

        Raises:
            ServerError: Status 500 with a body of `Error`.

        Example:
            >>> api.only_failures_are_saved()
        """
        return self._call(ONLY_FAILURES_ARE_SAVED, options)

    def nothing_is_saved(self, **options: Unpack[Options]) -> Any:
        """Nothing is saved.

        Example:
            >>> api.nothing_is_saved()
        """
        return self._call(NOTHING_IS_SAVED, options)

    def several_are_saved(self, **options: Unpack[Options]) -> Eight:
        """Several are saved.

        Returns:
            `Eight`, as in 2 saved responses.

        Raises:
            BadRequestError: Status 400 with a body of `Error`.

        Example:
            >>> api.several_are_saved()
        """
        return self._call(SEVERAL_ARE_SAVED, options)

    def a_list(self, **options: Unpack[Options]) -> list[Any]:
        """A list.

        Returns:
            `list[Any]`, as in the saved response.

        Example:
            >>> api.a_list()
        """
        return self._call(A_LIST, options)

    def a_text(self, **options: Unpack[Options]) -> str:
        """A text.

        Returns:
            The body as text, as in the saved response.

        Example:
            >>> api.a_text()
        """
        return self._call(A_TEXT, options)

    def a_variable_in_the_answer(self, **options: Unpack[Options]) -> Eleven:
        """A variable in the answer.

        Returns:
            `Eleven`, as in the saved response.

        Example:
            >>> api.a_variable_in_the_answer()
        """
        return self._call(A_VARIABLE_IN_THE_ANSWER, options)

    def head(self, **options: Unpack[Options]) -> None:
        """Head.

        Example:
            >>> api.head()
        """
        return self._call(HEAD, options)


class AsyncPytestChecks(AsyncClient):
    """Pytest checks."""

    _user_agent = "pytest-checks/0.1.0"

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

    async def everything_that_holds(
        self, *, page: int | str | Omit = OMIT, **options: Unpack[Options]
    ) -> EverythingThatHold:
        """Everything that holds.

        `each_page` goes through all its pages.

        Returns:
            `EverythingThatHold`, as in the saved response.

        Example:
            >>> await api.everything_that_holds(page=1)
        """
        return await self._call(EVERYTHING_THAT_HOLDS, options, query={"page": page})

    async def not_as_it_was_saved(self, **options: Unpack[Options]) -> Two:
        """Not as it was saved.

        Returns:
            `Two`, as in the saved response.

        Example:
            >>> await api.not_as_it_was_saved()
        """
        return await self._call(NOT_AS_IT_WAS_SAVED, options)

    async def an_error_is_wanted(self, **options: Unpack[Options]) -> Id:
        """An error is wanted.

        Returns:
            `Id`, as in the saved response "Found".

        Raises:
            NotFoundError: Status 404 ("Missing") with a body of `Error`.

        Example:
            >>> await api.an_error_is_wanted()
        """
        return await self._call(AN_ERROR_IS_WANTED, options)

    async def either_will_do(self, **options: Unpack[Options]) -> None:
        """Either will do.

        Example:
            >>> await api.either_will_do()
        """
        return await self._call(EITHER_WILL_DO, options)

    async def a_status_that_is_not_saved(self, **options: Unpack[Options]) -> Id:
        """A status that is not saved.

        Returns:
            `Id`, as in the saved response.

        Example:
            >>> await api.a_status_that_is_not_saved()
        """
        return await self._call(A_STATUS_THAT_IS_NOT_SAVED, options)

    async def only_failures_are_saved(self, **options: Unpack[Options]) -> Any:
        """Only failures are saved.

        Raises:
            ServerError: Status 500 with a body of `Error`.

        Example:
            >>> await api.only_failures_are_saved()
        """
        return await self._call(ONLY_FAILURES_ARE_SAVED, options)

    async def nothing_is_saved(self, **options: Unpack[Options]) -> Any:
        """Nothing is saved.

        Example:
            >>> await api.nothing_is_saved()
        """
        return await self._call(NOTHING_IS_SAVED, options)

    async def several_are_saved(self, **options: Unpack[Options]) -> Eight:
        """Several are saved.

        Returns:
            `Eight`, as in 2 saved responses.

        Raises:
            BadRequestError: Status 400 with a body of `Error`.

        Example:
            >>> await api.several_are_saved()
        """
        return await self._call(SEVERAL_ARE_SAVED, options)

    async def a_list(self, **options: Unpack[Options]) -> list[Any]:
        """A list.

        Returns:
            `list[Any]`, as in the saved response.

        Example:
            >>> await api.a_list()
        """
        return await self._call(A_LIST, options)

    async def a_text(self, **options: Unpack[Options]) -> str:
        """A text.

        Returns:
            The body as text, as in the saved response.

        Example:
            >>> await api.a_text()
        """
        return await self._call(A_TEXT, options)

    async def a_variable_in_the_answer(self, **options: Unpack[Options]) -> Eleven:
        """A variable in the answer.

        Returns:
            `Eleven`, as in the saved response.

        Example:
            >>> await api.a_variable_in_the_answer()
        """
        return await self._call(A_VARIABLE_IN_THE_ANSWER, options)

    async def head(self, **options: Unpack[Options]) -> None:
        """Head.

        Example:
            >>> await api.head()
        """
        return await self._call(HEAD, options)
