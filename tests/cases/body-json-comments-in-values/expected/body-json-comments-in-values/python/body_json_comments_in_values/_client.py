"""Body json comments in values."""

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

    _user_agent = "body-json-comments-in-values"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        commented: str | None = None,
        address: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            commented: Default: the environment variable COMMENTED, then the
                collection's value.
            address: Default: the environment variable ADDRESS, then the collection's
                value.
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
        """Comment that ends behind its value."""
        return self._call(COMMENT_THAT_ENDS_BEHIND_ITS_VALUE, options, body=body)

    def no_comment_in_a_string(
        self, *, url: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """No comment in a string."""
        return self._call(NO_COMMENT_IN_A_STRING, options, body={"url": url})


class AsyncBodyJsonCommentsInValues(AsyncClient):
    """Body json comments in values."""

    _user_agent = "body-json-comments-in-values"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        commented: str | None = None,
        address: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            commented: Default: the environment variable COMMENTED, then the
                collection's value.
            address: Default: the environment variable ADDRESS, then the collection's
                value.
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
        """Comment that ends behind its value."""
        return await self._call(COMMENT_THAT_ENDS_BEHIND_ITS_VALUE, options, body=body)

    async def no_comment_in_a_string(
        self, *, url: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """No comment in a string."""
        return await self._call(NO_COMMENT_IN_A_STRING, options, body={"url": url})
