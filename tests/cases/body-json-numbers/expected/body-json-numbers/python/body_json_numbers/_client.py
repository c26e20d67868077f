"""Body json numbers."""

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

NUMBERS: Operation[Any] = Operation(
    name="Numbers",
    method="POST",
    url="{{baseUrl}}/items",
    body="json",
)


class BodyJsonNumbers(Client):
    """Body json numbers."""

    _user_agent = "body-json-numbers/0.1.0"

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

    def numbers(
        self,
        *,
        id: int | Omit = OMIT,
        ratio: float | Omit = OMIT,
        tiny: float | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Numbers.

        Example:
            >>> api.numbers(id=12345678901234567890, ratio=1.0, tiny=1e-07)
        """
        return self._call(
            NUMBERS, options, body={"id": id, "ratio": ratio, "tiny": tiny}
        )


class AsyncBodyJsonNumbers(AsyncClient):
    """Body json numbers."""

    _user_agent = "body-json-numbers/0.1.0"

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

    async def numbers(
        self,
        *,
        id: int | Omit = OMIT,
        ratio: float | Omit = OMIT,
        tiny: float | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Numbers.

        Example:
            >>> await api.numbers(id=12345678901234567890, ratio=1.0, tiny=1e-07)
        """
        return await self._call(
            NUMBERS, options, body={"id": id, "ratio": ratio, "tiny": tiny}
        )
