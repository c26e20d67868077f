"""Path variable."""

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

    _user_agent = "path-variable"

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

    def get_post(
        self, user_id: int | str, id: int | str, **options: Unpack[Options]
    ) -> Any:
        """Get post.

        Args:
            user_id: Whose post.
        """
        return self._call(GET_POST, options, path={"userId": user_id, "id": id})


class AsyncPathVariable(AsyncClient):
    """Path variable."""

    _user_agent = "path-variable"

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

    async def get_post(
        self, user_id: int | str, id: int | str, **options: Unpack[Options]
    ) -> Any:
        """Get post.

        Args:
            user_id: Whose post.
        """
        return await self._call(GET_POST, options, path={"userId": user_id, "id": id})
