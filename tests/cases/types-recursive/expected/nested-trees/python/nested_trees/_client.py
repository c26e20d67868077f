"""Nested trees."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack

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
from .types import Category, CategoryInput, Comment

GET_THE_TREE: Operation[list[Category]] = Operation(
    name="Get the tree",
    method="GET",
    url="{{server}}/categories",
)

LIST_COMMENTS: Operation[list[Comment]] = Operation(
    name="List comments",
    method="GET",
    url="{{server}}/comments",
)

SAVE_THE_TREE: Operation[None] = Operation(
    name="Save the tree",
    method="PUT",
    url="{{server}}/categories/:id",
    body="json",
)


class NestedTrees(Client):
    """Nested trees."""

    _user_agent = "nested-trees/0.1.0"

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

    def get_the_tree(self, **options: Unpack[Options]) -> list[Category]:
        """Get the tree.

        Returns:
            `list[Category]`, as in the saved response.

        Example:
            >>> api.get_the_tree()
        """
        return self._call(GET_THE_TREE, options)

    def list_comments(self, **options: Unpack[Options]) -> list[Comment]:
        """List comments.

        Returns:
            `list[Comment]`, as in the saved response.

        Example:
            >>> api.list_comments()
        """
        return self._call(LIST_COMMENTS, options)

    def save_the_tree(
        self,
        id: int | str,
        *,
        id_body: int | Omit = OMIT,
        name: str | Omit = OMIT,
        children: list[CategoryInput] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> None:
        """Save the tree.

        Example:
            >>> api.save_the_tree(
            ...     5,
            ...     id_body=1,
            ...     name="All",
            ...     children=[{"id": 2, "name": "Books", "children": []}],
            ... )
        """
        return self._call(
            SAVE_THE_TREE,
            options,
            path={"id": id},
            body={"id": id_body, "name": name, "children": children},
        )


class AsyncNestedTrees(AsyncClient):
    """Nested trees."""

    _user_agent = "nested-trees/0.1.0"

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

    async def get_the_tree(self, **options: Unpack[Options]) -> list[Category]:
        """Get the tree.

        Returns:
            `list[Category]`, as in the saved response.

        Example:
            >>> await api.get_the_tree()
        """
        return await self._call(GET_THE_TREE, options)

    async def list_comments(self, **options: Unpack[Options]) -> list[Comment]:
        """List comments.

        Returns:
            `list[Comment]`, as in the saved response.

        Example:
            >>> await api.list_comments()
        """
        return await self._call(LIST_COMMENTS, options)

    async def save_the_tree(
        self,
        id: int | str,
        *,
        id_body: int | Omit = OMIT,
        name: str | Omit = OMIT,
        children: list[CategoryInput] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> None:
        """Save the tree.

        Example:
            >>> await api.save_the_tree(
            ...     5,
            ...     id_body=1,
            ...     name="All",
            ...     children=[{"id": 2, "name": "Books", "children": []}],
            ... )
        """
        return await self._call(
            SAVE_THE_TREE,
            options,
            path={"id": id},
            body={"id": id_body, "name": name, "children": children},
        )
