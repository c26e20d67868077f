"""Body raw languages."""

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

    _user_agent = "body-raw-languages/0.1.0"

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

    def text(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Text.

        Example:
            >>> api.text(body="text é")
        """
        return self._call(TEXT, options, body=body)

    def xml(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Xml.

        Example:
            >>> api.xml(body="text é")
        """
        return self._call(XML, options, body=body)

    def html(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Html.

        Example:
            >>> api.html(body="text é")
        """
        return self._call(HTML, options, body=body)

    def javascript(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Javascript.

        Example:
            >>> api.javascript(body="text é")
        """
        return self._call(JAVASCRIPT, options, body=body)

    def json(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """JSON.

        Example:
            >>> api.json(body="text é")
        """
        return self._call(JSON, options, body=body)

    def none(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """None.

        Example:
            >>> api.none(body="text")
        """
        return self._call(NONE, options, body=body)


class AsyncBodyRawLanguages(AsyncClient):
    """Body raw languages."""

    _user_agent = "body-raw-languages/0.1.0"

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

    async def text(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Text.

        Example:
            >>> await api.text(body="text é")
        """
        return await self._call(TEXT, options, body=body)

    async def xml(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Xml.

        Example:
            >>> await api.xml(body="text é")
        """
        return await self._call(XML, options, body=body)

    async def html(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Html.

        Example:
            >>> await api.html(body="text é")
        """
        return await self._call(HTML, options, body=body)

    async def javascript(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Javascript.

        Example:
            >>> await api.javascript(body="text é")
        """
        return await self._call(JAVASCRIPT, options, body=body)

    async def json(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """JSON.

        Example:
            >>> await api.json(body="text é")
        """
        return await self._call(JSON, options, body=body)

    async def none(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """None.

        Example:
            >>> await api.none(body="text")
        """
        return await self._call(NONE, options, body=body)
