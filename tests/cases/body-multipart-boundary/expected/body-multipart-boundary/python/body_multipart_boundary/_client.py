"""Body multipart boundary."""

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

KEPT: Operation[Any] = Operation(
    name="Kept",
    method="POST",
    url="{{baseUrl}}/parts",
    headers=(("content-type", "multipart/form-data; boundary=own"),),
    body="multipart",
)

REPLACED: Operation[Any] = Operation(
    name="Replaced",
    method="POST",
    url="{{baseUrl}}/parts",
    headers=(("Content-Type", "multipart/form-data"),),
    body="multipart",
)


class BodyMultipartBoundary(Client):
    """Body multipart boundary."""

    _user_agent = "body-multipart-boundary/0.1.0"

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

    def kept(self, *, a: int | str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Kept.

        Example:
            >>> api.kept(a=1)
        """
        return self._call(KEPT, options, body={"a": a})

    def replaced(
        self, *, a: int | str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Replaced.

        Example:
            >>> api.replaced(a=1)
        """
        return self._call(REPLACED, options, body={"a": a})


class AsyncBodyMultipartBoundary(AsyncClient):
    """Body multipart boundary."""

    _user_agent = "body-multipart-boundary/0.1.0"

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

    async def kept(
        self, *, a: int | str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Kept.

        Example:
            >>> await api.kept(a=1)
        """
        return await self._call(KEPT, options, body={"a": a})

    async def replaced(
        self, *, a: int | str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Replaced.

        Example:
            >>> await api.replaced(a=1)
        """
        return await self._call(REPLACED, options, body={"a": a})
