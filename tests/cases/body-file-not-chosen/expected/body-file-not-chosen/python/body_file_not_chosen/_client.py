"""Body file not chosen."""

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

NOTHING: Operation[Any] = Operation(
    name="Nothing",
    method="POST",
    url="{{baseUrl}}/items",
)


class BodyFileNotChosen(Client):
    """Body file not chosen."""

    _user_agent = "body-file-not-chosen/0.1.0"

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

    def nothing(self, **options: Unpack[Options]) -> Any:
        """Nothing.

        Example:
            >>> api.nothing()
        """
        return self._call(NOTHING, options)


class AsyncBodyFileNotChosen(AsyncClient):
    """Body file not chosen."""

    _user_agent = "body-file-not-chosen/0.1.0"

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

    async def nothing(self, **options: Unpack[Options]) -> Any:
        """Nothing.

        Example:
            >>> await api.nothing()
        """
        return await self._call(NOTHING, options)
