"""Path segment variable."""

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

    _user_agent = "path-segment-variable/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        tenant: str | None = None,
        user_id: str | None = None,
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
        tenant: str | Omit = OMIT,
        user_id: str | int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Segment.

        Example:
            >>> api.segment(user_id="<user id>")
        """
        return self._call(
            SEGMENT, options, variables={"tenant": tenant, "userId": user_id}
        )

    def same_again(
        self, *, tenant: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Same again.

        Example:
            >>> api.same_again()
        """
        return self._call(SAME_AGAIN, options, variables={"tenant": tenant})


class AsyncPathSegmentVariable(AsyncClient):
    """Path segment variable."""

    _user_agent = "path-segment-variable/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        tenant: str | None = None,
        user_id: str | None = None,
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
        tenant: str | Omit = OMIT,
        user_id: str | int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Segment.

        Example:
            >>> await api.segment(user_id="<user id>")
        """
        return await self._call(
            SEGMENT, options, variables={"tenant": tenant, "userId": user_id}
        )

    async def same_again(
        self, *, tenant: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Same again.

        Example:
            >>> await api.same_again()
        """
        return await self._call(SAME_AGAIN, options, variables={"tenant": tenant})
