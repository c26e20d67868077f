"""Variables similar names."""

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

SIMILAR: Operation[Any] = Operation(
    name="Similar",
    method="GET",
    url="{{baseUrl}}/items",
    query=(
        ("a", "{{user.name}}"),
        ("b", "{{user-name}}"),
        ("c", "{{user_name}}"),
        ("d", "{{userName}}"),
    ),
)


class VariablesSimilarNames(Client):
    """Variables similar names."""

    _user_agent = "variables-similar-names/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        user_name: str | None = None,
        user_name_2: str | None = None,
        user_name_3: str | None = None,
        user_name_4: str | None = None,
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
                "user.name": user_name,
                "user-name": user_name_2,
                "user_name": user_name_3,
                "userName": user_name_4,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def similar(
        self,
        *,
        a: str | int | Omit = OMIT,
        b: str | int | Omit = OMIT,
        c: str | int | Omit = OMIT,
        d: str | int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Similar.

        Example:
            >>> api.similar(a="1", b="2", c="3", d="4")
        """
        return self._call(SIMILAR, options, query={"a": a, "b": b, "c": c, "d": d})


class AsyncVariablesSimilarNames(AsyncClient):
    """Variables similar names."""

    _user_agent = "variables-similar-names/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        user_name: str | None = None,
        user_name_2: str | None = None,
        user_name_3: str | None = None,
        user_name_4: str | None = None,
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
                "user.name": user_name,
                "user-name": user_name_2,
                "user_name": user_name_3,
                "userName": user_name_4,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def similar(
        self,
        *,
        a: str | int | Omit = OMIT,
        b: str | int | Omit = OMIT,
        c: str | int | Omit = OMIT,
        d: str | int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Similar.

        Example:
            >>> await api.similar(a="1", b="2", c="3", d="4")
        """
        return await self._call(
            SIMILAR, options, query={"a": a, "b": b, "c": c, "d": d}
        )
