"""Variables circular."""

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

CIRCLE: Operation[Any] = Operation(
    name="Circle",
    method="GET",
    url="{{baseUrl}}/items",
    query=(("a", "{{a}}"),),
)


class VariablesCircular(Client):
    """Variables circular."""

    _user_agent = "variables-circular/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        a: str | None = None,
        b: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "a": a,
                "b": b,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def circle(self, *, a: str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Circle.

        Example:
            >>> api.circle(a="<a>")
        """
        return self._call(CIRCLE, options, query={"a": a})


class AsyncVariablesCircular(AsyncClient):
    """Variables circular."""

    _user_agent = "variables-circular/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        a: str | None = None,
        b: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "a": a,
                "b": b,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def circle(self, *, a: str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Circle.

        Example:
            >>> await api.circle(a="<a>")
        """
        return await self._call(CIRCLE, options, query={"a": a})
