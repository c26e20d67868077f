"""Comments kept."""

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

NO_LANGUAGE_AND_NO_TYPE: Operation[Any] = Operation(
    name="No language and no type",
    method="POST",
    url="{{baseUrl}}/plain",
    body="raw",
)

ANOTHER_TYPE: Operation[Any] = Operation(
    name="Another type",
    method="POST",
    url="{{baseUrl}}/text-json",
    headers=(("Content-Type", "text/json"),),
    body="raw",
)

NOT_QUITE_JSON: Operation[Any] = Operation(
    name="Not quite JSON",
    method="POST",
    url="{{baseUrl}}/json",
    headers=(("Content-Type", "application/vnd.api+json"),),
    body="raw",
)


class CommentsKept(Client):
    """Comments kept.

    Postman strips comments only of what its editor, or else the Content-Type, calls
    JSON.
    """

    _user_agent = "comments-kept/0.1.0"

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

    def no_language_and_no_type(
        self,
        *,
        body: str | bytes | dict[str, Any] | list[Any] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """No language and no type.

        Example:
            >>> api.no_language_and_no_type(body={"a": 1})
        """
        return self._call(NO_LANGUAGE_AND_NO_TYPE, options, body=body)

    def another_type(
        self,
        *,
        body: str | bytes | dict[str, Any] | list[Any] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Another type.

        Example:
            >>> api.another_type(body={"a": 1})
        """
        return self._call(ANOTHER_TYPE, options, body=body)

    def not_quite_json(
        self,
        *,
        body: str | bytes | dict[str, Any] | list[Any] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Not quite JSON.

        Example:
            >>> api.not_quite_json(body='{"a": 1,} // stripped')
        """
        return self._call(NOT_QUITE_JSON, options, body=body)


class AsyncCommentsKept(AsyncClient):
    """Comments kept.

    Postman strips comments only of what its editor, or else the Content-Type, calls
    JSON.
    """

    _user_agent = "comments-kept/0.1.0"

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

    async def no_language_and_no_type(
        self,
        *,
        body: str | bytes | dict[str, Any] | list[Any] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """No language and no type.

        Example:
            >>> await api.no_language_and_no_type(body={"a": 1})
        """
        return await self._call(NO_LANGUAGE_AND_NO_TYPE, options, body=body)

    async def another_type(
        self,
        *,
        body: str | bytes | dict[str, Any] | list[Any] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Another type.

        Example:
            >>> await api.another_type(body={"a": 1})
        """
        return await self._call(ANOTHER_TYPE, options, body=body)

    async def not_quite_json(
        self,
        *,
        body: str | bytes | dict[str, Any] | list[Any] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Not quite JSON.

        Example:
            >>> await api.not_quite_json(body='{"a": 1,} // stripped')
        """
        return await self._call(NOT_QUITE_JSON, options, body=body)
