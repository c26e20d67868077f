"""Body multipart text."""

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
    PartOptions,
    SavedValues,
)
from ._variables import VARIABLES

PARTS: Operation[Any] = Operation(
    name="Parts",
    method="POST",
    url="{{baseUrl}}/items",
    body="multipart",
    parts={"meta": PartOptions(content_type="application/json")},
)


class BodyMultipartText(Client):
    """Body multipart text."""

    _user_agent = "body-multipart-text/0.1.0"

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

    def parts(
        self,
        *,
        a: int | str | Omit = OMIT,
        meta: str | Omit = OMIT,
        untyped: int | str | Omit = OMIT,
        off: int | str | Omit = OMIT,
        empty: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Parts.

        Example:
            >>> api.parts(a=1, meta='{"x": 1}', untyped=2)
        """
        return self._call(
            PARTS,
            options,
            body={"a": a, "meta": meta, "untyped": untyped, "off": off, "empty": empty},
        )


class AsyncBodyMultipartText(AsyncClient):
    """Body multipart text."""

    _user_agent = "body-multipart-text/0.1.0"

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

    async def parts(
        self,
        *,
        a: int | str | Omit = OMIT,
        meta: str | Omit = OMIT,
        untyped: int | str | Omit = OMIT,
        off: int | str | Omit = OMIT,
        empty: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Parts.

        Example:
            >>> await api.parts(a=1, meta='{"x": 1}', untyped=2)
        """
        return await self._call(
            PARTS,
            options,
            body={"a": a, "meta": meta, "untyped": untyped, "off": off, "empty": empty},
        )
