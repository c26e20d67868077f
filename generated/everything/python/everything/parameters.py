"""Parameters."""

from __future__ import annotations

from typing import Any, Unpack

from ._core import OMIT, AsyncResource, Omit, Operation, Options, Resource

COLLISIONS: Operation[Any] = Operation(
    name="Parameters/Collisions",
    method="POST",
    url="{{baseUrl}}/collide/:id/{{id}}/:self",
    headers=(("ID", "8"), ("X-Request-Id", "9")),
    body="json",
)


class Parameters(Resource):
    """Parameters.

    Parameters whose names collide.
    """

    def collisions(
        self,
        id: int | str,
        self_: int | str,
        *,
        id_segment: str | int | Omit = OMIT,
        id_query: int | str | Omit = OMIT,
        user_id: int | str | Omit = OMIT,
        user_id_query: int | str | Omit = OMIT,
        user_id_2: int | str | Omit = OMIT,
        timeout_: int | str | Omit = OMIT,
        extra_headers_: int | str | Omit = OMIT,
        class_: int | str | Omit = OMIT,
        id_header: int | str | Omit = OMIT,
        x_request_id: int | str | Omit = OMIT,
        body: dict[str, Any] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Collisions.

        Example:
            >>> api.parameters.collisions(
            ...     1,
            ...     2,
            ...     id_segment="<id>",
            ...     id_query=1,
            ...     user_id=2,
            ...     user_id_query=3,
            ...     user_id_2=4,
            ... )
        """
        return self._call(
            COLLISIONS,
            options,
            path={"id": id, "self": self_},
            variables={"id": id_segment},
            query={
                "id": id_query,
                "user-id": user_id,
                "user_id": user_id_query,
                "userId": user_id_2,
                "timeout": timeout_,
                "extra_headers": extra_headers_,
                "class": class_,
            },
            headers={"ID": id_header, "X-Request-Id": x_request_id},
            body=body,
        )


class AsyncParameters(AsyncResource):
    """Parameters.

    Parameters whose names collide.
    """

    async def collisions(
        self,
        id: int | str,
        self_: int | str,
        *,
        id_segment: str | int | Omit = OMIT,
        id_query: int | str | Omit = OMIT,
        user_id: int | str | Omit = OMIT,
        user_id_query: int | str | Omit = OMIT,
        user_id_2: int | str | Omit = OMIT,
        timeout_: int | str | Omit = OMIT,
        extra_headers_: int | str | Omit = OMIT,
        class_: int | str | Omit = OMIT,
        id_header: int | str | Omit = OMIT,
        x_request_id: int | str | Omit = OMIT,
        body: dict[str, Any] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Collisions.

        Example:
            >>> await api.parameters.collisions(
            ...     1,
            ...     2,
            ...     id_segment="<id>",
            ...     id_query=1,
            ...     user_id=2,
            ...     user_id_query=3,
            ...     user_id_2=4,
            ... )
        """
        return await self._call(
            COLLISIONS,
            options,
            path={"id": id, "self": self_},
            variables={"id": id_segment},
            query={
                "id": id_query,
                "user-id": user_id,
                "user_id": user_id_query,
                "userId": user_id_2,
                "timeout": timeout_,
                "extra_headers": extra_headers_,
                "class": class_,
            },
            headers={"ID": id_header, "X-Request-Id": x_request_id},
            body=body,
        )
