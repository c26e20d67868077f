"""Body raw own media type."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ._core import (
    OMIT,
    AsyncClient,
    AsyncClientOptions,
    Client,
    ClientOptions,
    FileSource,
    Omit,
    Operation,
    Options,
    SavedValues,
)
from ._variables import VARIABLES

CSV: Operation[Any] = Operation(
    name="CSV",
    method="POST",
    url="{{baseUrl}}/items",
    headers=(("Content-Type", "text/csv; charset=utf-8"),),
    body="raw",
)

VENDOR_JSON: Operation[Any] = Operation(
    name="Vendor JSON",
    method="POST",
    url="{{baseUrl}}/items",
    headers=(("content-type", "application/vnd.api+json"),),
    body="json",
)


class BodyRawOwnMediaType(Client):
    """Body raw own media type."""

    _user_agent = "body-raw-own-media-type/0.1.0"

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

    def csv(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """CSV.

        Example:
            >>> api.csv(body="a,b\\n1,2\\n")
        """
        return self._call(CSV, options, body=body)

    def vendor_json(self, *, a: int | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Vendor JSON.

        Example:
            >>> api.vendor_json(a=1)
        """
        return self._call(VENDOR_JSON, options, body={"a": a})


class AsyncBodyRawOwnMediaType(AsyncClient):
    """Body raw own media type."""

    _user_agent = "body-raw-own-media-type/0.1.0"

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

    async def csv(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """CSV.

        Example:
            >>> await api.csv(body="a,b\\n1,2\\n")
        """
        return await self._call(CSV, options, body=body)

    async def vendor_json(
        self, *, a: int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Vendor JSON.

        Example:
            >>> await api.vendor_json(a=1)
        """
        return await self._call(VENDOR_JSON, options, body={"a": a})
