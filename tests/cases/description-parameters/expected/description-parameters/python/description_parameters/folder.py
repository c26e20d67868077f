"""Folder."""

from __future__ import annotations

from typing import Any, Unpack

from ._core import OMIT, AsyncResource, Omit, Operation, Options, Resource

PARAMETERS: Operation[Any] = Operation(
    name="Folder/Parameters",
    method="POST",
    url="{{baseUrl}}/items/:id",
    headers=(("X-Trace", "1"),),
    body="json",
)


class Folder(Resource):
    """Folder.

    Of the folder.
    """

    def parameters(
        self,
        id: int | str,
        *,
        page: int | str | Omit = OMIT,
        long: int | str | Omit = OMIT,
        x_trace: int | str | Omit = OMIT,
        a: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Parameters.

        First line.

        More.

        Args:
            id: Which one.

                Second paragraph.
            page: Page, from 1.
            long: A description that is long enough not to fit on one line of a
                docstring, so that it has to be wrapped somewhere.
            x_trace: For the log.

        Example:
            >>> api.folder.parameters(1, page=1, long=1, a=1)
        """
        return self._call(
            PARAMETERS,
            options,
            path={"id": id},
            query={"page": page, "long": long},
            headers={"X-Trace": x_trace},
            body={"a": a},
        )


class AsyncFolder(AsyncResource):
    """Folder.

    Of the folder.
    """

    async def parameters(
        self,
        id: int | str,
        *,
        page: int | str | Omit = OMIT,
        long: int | str | Omit = OMIT,
        x_trace: int | str | Omit = OMIT,
        a: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Parameters.

        First line.

        More.

        Args:
            id: Which one.

                Second paragraph.
            page: Page, from 1.
            long: A description that is long enough not to fit on one line of a
                docstring, so that it has to be wrapped somewhere.
            x_trace: For the log.

        Example:
            >>> await api.folder.parameters(1, page=1, long=1, a=1)
        """
        return await self._call(
            PARAMETERS,
            options,
            path={"id": id},
            query={"page": page, "long": long},
            headers={"X-Trace": x_trace},
            body={"a": a},
        )
