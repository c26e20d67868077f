"""Body json comments in values."""

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

COMMENT_THAT_ENDS_BEHIND_ITS_VALUE: Operation[Any] = Operation(
    name="Comment that ends behind its value",
    method="POST",
    url="{{baseUrl}}/items",
    body="json",
)

NO_COMMENT_IN_A_STRING: Operation[Any] = Operation(
    name="No comment in a string",
    method="POST",
    url="{{baseUrl}}/items",
    body="json",
)


class BodyJsonCommentsInValues(Client):
    """Body json comments in values."""

    _user_agent = "body-json-comments-in-values/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        commented: str | None = None,
        address: str | None = None,
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
                "commented": commented,
                "address": address,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def comment_that_ends_behind_its_value(
        self, *, body: list[Any] | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Comment that ends behind its value.

        Example:
            >>> api.comment_that_ends_behind_its_value(body=["<body>", 2])
        """
        return self._call(COMMENT_THAT_ENDS_BEHIND_ITS_VALUE, options, body=body)

    def no_comment_in_a_string(
        self, *, url: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """No comment in a string.

        Example:
            >>> api.no_comment_in_a_string(url="https://a.example.com/x")
        """
        return self._call(NO_COMMENT_IN_A_STRING, options, body={"url": url})


class AsyncBodyJsonCommentsInValues(AsyncClient):
    """Body json comments in values."""

    _user_agent = "body-json-comments-in-values/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        commented: str | None = None,
        address: str | None = None,
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
                "commented": commented,
                "address": address,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def comment_that_ends_behind_its_value(
        self, *, body: list[Any] | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Comment that ends behind its value.

        Example:
            >>> await api.comment_that_ends_behind_its_value(body=["<body>", 2])
        """
        return await self._call(COMMENT_THAT_ENDS_BEHIND_ITS_VALUE, options, body=body)

    async def no_comment_in_a_string(
        self, *, url: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """No comment in a string.

        Example:
            >>> await api.no_comment_in_a_string(url="https://a.example.com/x")
        """
        return await self._call(NO_COMMENT_IN_A_STRING, options, body={"url": url})
