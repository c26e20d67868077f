"""Description html."""

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

HTML: Operation[Any] = Operation(
    name="HTML",
    method="GET",
    url="{{baseUrl}}/items",
)


class DescriptionHtml(Client):
    """Description html."""

    _user_agent = "description-html/0.1.0"

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

    def html(self, **options: Unpack[Options]) -> Any:
        """HTML.

        One & two
        three

        * a
        * b

            x = 1
              y = 2

        Example:
            >>> api.html()
        """
        return self._call(HTML, options)


class AsyncDescriptionHtml(AsyncClient):
    """Description html."""

    _user_agent = "description-html/0.1.0"

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

    async def html(self, **options: Unpack[Options]) -> Any:
        """HTML.

        One & two
        three

        * a
        * b

            x = 1
              y = 2

        Example:
            >>> await api.html()
        """
        return await self._call(HTML, options)
