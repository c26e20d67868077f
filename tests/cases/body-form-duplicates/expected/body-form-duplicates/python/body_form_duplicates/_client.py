"""Body form duplicates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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

TWICE: Operation[Any] = Operation(
    name="Twice",
    method="POST",
    url="{{baseUrl}}/items",
    body="form",
)


class BodyFormDuplicates(Client):
    """Body form duplicates."""

    _user_agent = "body-form-duplicates/0.1.0"

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

    def twice(
        self,
        *,
        a: int | str | Sequence[int | str] | Omit = OMIT,
        b: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Twice.

        Example:
            >>> api.twice(a=[1, 3], b=2)
        """
        return self._call(TWICE, options, body={"a": a, "b": b})


class AsyncBodyFormDuplicates(AsyncClient):
    """Body form duplicates."""

    _user_agent = "body-form-duplicates/0.1.0"

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

    async def twice(
        self,
        *,
        a: int | str | Sequence[int | str] | Omit = OMIT,
        b: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Twice.

        Example:
            >>> await api.twice(a=[1, 3], b=2)
        """
        return await self._call(TWICE, options, body={"a": a, "b": b})
