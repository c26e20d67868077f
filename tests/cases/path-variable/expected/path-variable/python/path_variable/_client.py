"""Path variable."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ._core import (
    AsyncClient,
    AsyncClientOptions,
    Client,
    ClientOptions,
    Operation,
    Options,
    SavedValues,
)
from ._variables import VARIABLES

GET_POST: Operation[Any] = Operation(
    name="Get post",
    method="GET",
    url="{{baseUrl}}/users/:userId/posts/:id",
)


class PathVariable(Client):
    """Path variable."""

    _user_agent = "path-variable/0.1.0"

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

    def get_post(
        self, user_id: int | str, id: int | str, **options: Unpack[Options]
    ) -> Any:
        """Get post.

        Args:
            user_id: Whose post.

        Example:
            >>> api.get_post(7, 42)
        """
        return self._call(GET_POST, options, path={"userId": user_id, "id": id})


class AsyncPathVariable(AsyncClient):
    """Path variable."""

    _user_agent = "path-variable/0.1.0"

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

    async def get_post(
        self, user_id: int | str, id: int | str, **options: Unpack[Options]
    ) -> Any:
        """Get post.

        Args:
            user_id: Whose post.

        Example:
            >>> await api.get_post(7, 42)
        """
        return await self._call(GET_POST, options, path={"userId": user_id, "id": id})
