"""Description markdown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ._core import (
    AsyncClient,
    AsyncClientOptions,
    Client,
    ClientOptions,
    Operation,
    Options,
    SavedValues,
)
from ._variables import VARIABLES

MARKDOWN: Operation[Any] = Operation(
    name="Markdown",
    method="GET",
    url="{{baseUrl}}/items",
)


class DescriptionMarkdown(Client):
    """Description markdown."""

    _user_agent = "description-markdown/0.1.0"

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

    def markdown(self, **options: Unpack[Options]) -> Any:
        """Markdown.

        Title

        * one
        * two, with code

            {"a": 1}

        a | b
        1 | 2

        See the page (https://docs.example.com/a).

        Example:
            >>> api.markdown()
        """
        return self._call(MARKDOWN, options)


class AsyncDescriptionMarkdown(AsyncClient):
    """Description markdown."""

    _user_agent = "description-markdown/0.1.0"

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

    async def markdown(self, **options: Unpack[Options]) -> Any:
        """Markdown.

        Title

        * one
        * two, with code

            {"a": 1}

        a | b
        1 | 2

        See the page (https://docs.example.com/a).

        Example:
            >>> await api.markdown()
        """
        return await self._call(MARKDOWN, options)
