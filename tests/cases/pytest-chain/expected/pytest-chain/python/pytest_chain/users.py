"""Users."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from ._core import OMIT, AsyncResource, Omit, Operation, Options, Output, Resource
from .types import GetPostResult, Post, UserResponse

LIST_POSTS: Operation[list[Post]] = Operation(
    name="Users/Posts/List posts",
    method="GET",
    url="{{baseUrl}}/users/:userId/posts",
    query=(("size", "{{size}}"),),
    headers=(("Authorization", "Bearer {{token}}"),),
)

GET_POST: Operation[GetPostResult] = Operation(
    name="Users/Posts/Get post",
    method="GET",
    url="{{baseUrl}}/users/:userId/posts/:id",
)

CREATE_USER: Operation[UserResponse] = Operation(
    name="Users/Create user",
    method="POST",
    url="{{baseUrl}}/users",
    headers=(("Authorization", "Bearer {{token}}"),),
    body="json",
    outputs=(Output("userId", ("data", "id")),),
)

DELETE_USER: Operation[None] = Operation(
    name="Users/Delete user",
    method="DELETE",
    url="{{baseUrl}}/users/:userId",
)


class Posts(Resource):
    """Posts."""

    def list_posts(
        self,
        user_id: str | int,
        *,
        size: str | int | Omit = OMIT,
        sort: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> list[Post]:
        """List posts.

        Returns:
            `list[Post]`, as in the saved response.

        Example:
            >>> api.users.posts.list_posts("<user id>", size="<size>", sort="new")
        """
        return self._call(
            LIST_POSTS,
            options,
            path={"userId": user_id},
            query={"size": size, "sort": sort},
        )

    def get_post(
        self, user_id: str | int, id: str, **options: Unpack[Options]
    ) -> GetPostResult:
        """Get post.

        Returns:
            `GetPostResult`, as in the saved response.

        Example:
            >>> api.users.posts.get_post("<user id>", "<id>")
        """
        return self._call(GET_POST, options, path={"userId": user_id, "id": id})


class Users(Resource):
    """Users."""

    @cached_property
    def posts(self) -> Posts:
        """Posts."""
        return Posts(self)

    def create_user(
        self,
        *,
        name: str | Omit = OMIT,
        tags: list[str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> UserResponse:
        """Create user.

        Sets the variable `userId` from its answer, if the client is made with
        `chain_variables=True`.

        Returns:
            `UserResponse`, as in the saved response.

        Example:
            >>> api.users.create_user(name="<name>", tags=["a"])
        """
        return self._call(CREATE_USER, options, body={"name": name, "tags": tags})

    def delete_user(self, user_id: str | int, **options: Unpack[Options]) -> None:
        """Delete user.

        Example:
            >>> api.users.delete_user("<user id>")
        """
        return self._call(DELETE_USER, options, path={"userId": user_id})


class AsyncPosts(AsyncResource):
    """Posts."""

    async def list_posts(
        self,
        user_id: str | int,
        *,
        size: str | int | Omit = OMIT,
        sort: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> list[Post]:
        """List posts.

        Returns:
            `list[Post]`, as in the saved response.

        Example:
            >>> await api.users.posts.list_posts("<user id>", size="<size>", sort="new")
        """
        return await self._call(
            LIST_POSTS,
            options,
            path={"userId": user_id},
            query={"size": size, "sort": sort},
        )

    async def get_post(
        self, user_id: str | int, id: str, **options: Unpack[Options]
    ) -> GetPostResult:
        """Get post.

        Returns:
            `GetPostResult`, as in the saved response.

        Example:
            >>> await api.users.posts.get_post("<user id>", "<id>")
        """
        return await self._call(GET_POST, options, path={"userId": user_id, "id": id})


class AsyncUsers(AsyncResource):
    """Users."""

    @cached_property
    def posts(self) -> AsyncPosts:
        """Posts."""
        return AsyncPosts(self)

    async def create_user(
        self,
        *,
        name: str | Omit = OMIT,
        tags: list[str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> UserResponse:
        """Create user.

        Sets the variable `userId` from its answer, if the client is made with
        `chain_variables=True`.

        Returns:
            `UserResponse`, as in the saved response.

        Example:
            >>> await api.users.create_user(name="<name>", tags=["a"])
        """
        return await self._call(CREATE_USER, options, body={"name": name, "tags": tags})

    async def delete_user(self, user_id: str | int, **options: Unpack[Options]) -> None:
        """Delete user.

        Example:
            >>> await api.users.delete_user("<user id>")
        """
        return await self._call(DELETE_USER, options, path={"userId": user_id})
