"""Body raw languages."""

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

TEXT: Operation[Any] = Operation(
    name="text",
    method="POST",
    url="{{baseUrl}}/items",
    body="raw",
)

XML: Operation[Any] = Operation(
    name="xml",
    method="POST",
    url="{{baseUrl}}/items",
    body="raw",
    media_type="application/xml",
)

HTML: Operation[Any] = Operation(
    name="html",
    method="POST",
    url="{{baseUrl}}/items",
    body="raw",
    media_type="text/html",
)

JAVASCRIPT: Operation[Any] = Operation(
    name="javascript",
    method="POST",
    url="{{baseUrl}}/items",
    body="raw",
    media_type="application/javascript",
)

JSON: Operation[Any] = Operation(
    name="JSON",
    method="POST",
    url="{{baseUrl}}/items",
    body="raw",
)

NONE: Operation[Any] = Operation(
    name="none",
    method="POST",
    url="{{baseUrl}}/items",
    body="raw",
)


class BodyRawLanguages(Client):
    """Body raw languages."""

    _user_agent = "body-raw-languages"

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

    def text(
        self, *, body: str | bytes | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """text."""
        return self._call(TEXT, options, body=body)

    def xml(
        self, *, body: str | bytes | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """xml."""
        return self._call(XML, options, body=body)

    def html(
        self, *, body: str | bytes | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """html."""
        return self._call(HTML, options, body=body)

    def javascript(
        self, *, body: str | bytes | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """javascript."""
        return self._call(JAVASCRIPT, options, body=body)

    def json(
        self, *, body: str | bytes | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """JSON."""
        return self._call(JSON, options, body=body)

    def none(
        self, *, body: str | bytes | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """none."""
        return self._call(NONE, options, body=body)


class AsyncBodyRawLanguages(AsyncClient):
    """Body raw languages."""

    _user_agent = "body-raw-languages"

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

    async def text(
        self, *, body: str | bytes | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """text."""
        return await self._call(TEXT, options, body=body)

    async def xml(
        self, *, body: str | bytes | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """xml."""
        return await self._call(XML, options, body=body)

    async def html(
        self, *, body: str | bytes | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """html."""
        return await self._call(HTML, options, body=body)

    async def javascript(
        self, *, body: str | bytes | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """javascript."""
        return await self._call(JAVASCRIPT, options, body=body)

    async def json(
        self, *, body: str | bytes | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """JSON."""
        return await self._call(JSON, options, body=body)

    async def none(
        self, *, body: str | bytes | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """none."""
        return await self._call(NONE, options, body=body)
