"""Path segment variable."""

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

SEGMENT: Operation[Any] = Operation(
    name="Segment",
    method="GET",
    url="{{baseUrl}}/{{tenant}}/users/{{userId}}",
)

SAME_AGAIN: Operation[Any] = Operation(
    name="Same again",
    method="GET",
    url="{{baseUrl}}/{{tenant}}",
)


class PathSegmentVariable(Client):
    """Path segment variable."""

    _user_agent = "path-segment-variable"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        tenant: str | None = None,
        user_id: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            tenant: Default: the environment variable TENANT, then the collection's
                value.
            user_id: Default: the environment variable USER_ID.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "tenant": tenant,
                "userId": user_id,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def segment(
        self,
        *,
        tenant: str | int | Omit = OMIT,
        user_id: str | int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Segment."""
        return self._call(
            SEGMENT, options, variables={"tenant": tenant, "userId": user_id}
        )

    def same_again(
        self, *, tenant: str | int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Same again."""
        return self._call(SAME_AGAIN, options, variables={"tenant": tenant})


class AsyncPathSegmentVariable(AsyncClient):
    """Path segment variable."""

    _user_agent = "path-segment-variable"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        tenant: str | None = None,
        user_id: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            tenant: Default: the environment variable TENANT, then the collection's
                value.
            user_id: Default: the environment variable USER_ID.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "tenant": tenant,
                "userId": user_id,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def segment(
        self,
        *,
        tenant: str | int | Omit = OMIT,
        user_id: str | int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Segment."""
        return await self._call(
            SEGMENT, options, variables={"tenant": tenant, "userId": user_id}
        )

    async def same_again(
        self, *, tenant: str | int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Same again."""
        return await self._call(SAME_AGAIN, options, variables={"tenant": tenant})
