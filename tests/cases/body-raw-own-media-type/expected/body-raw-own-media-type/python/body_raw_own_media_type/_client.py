"""Body raw own media type."""

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

    _user_agent = "body-raw-own-media-type"

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

    def csv(
        self, *, body: str | bytes | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """CSV."""
        return self._call(CSV, options, body=body)

    def vendor_json(self, *, a: int | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Vendor JSON."""
        return self._call(VENDOR_JSON, options, body={"a": a})


class AsyncBodyRawOwnMediaType(AsyncClient):
    """Body raw own media type."""

    _user_agent = "body-raw-own-media-type"

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

    async def csv(
        self, *, body: str | bytes | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """CSV."""
        return await self._call(CSV, options, body=body)

    async def vendor_json(
        self, *, a: int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Vendor JSON."""
        return await self._call(VENDOR_JSON, options, body={"a": a})
