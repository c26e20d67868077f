"""Hostile variable names."""

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

NAMES: Operation[Any] = Operation(
    name="Names",
    method="GET",
    url="{{baseUrl}}/items",
    query=(
        ("a", "{{$(touch pwned)}}"),
        ("b", "{{a;b}}"),
        ("c", "{{'; DROP}}"),
        ("d", "{{\n}}"),
        ("e", "{{__class__}}"),
        ("f", "{{}}"),
        ("g", "{{é}}"),
    ),
)


class HostileVariableNames(Client):
    """Hostile variable names."""

    _user_agent = "hostile-variable-names/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        touch_pwned: str | None = None,
        a_b: str | None = None,
        drop: str | None = None,
        variable: str | None = None,
        class_: str | None = None,
        variable_2: str | None = None,
        e: str | None = None,
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
                "$(touch pwned)": touch_pwned,
                "a;b": a_b,
                "'; DROP": drop,
                "\n": variable,
                "__class__": class_,
                "": variable_2,
                "é": e,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def names(
        self,
        *,
        a: str | int | Omit = OMIT,
        b: str | int | Omit = OMIT,
        c: str | int | Omit = OMIT,
        d: str | int | Omit = OMIT,
        e: str | int | Omit = OMIT,
        f: str | int | Omit = OMIT,
        g: str | int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Names.

        Example:
            >>> api.names(f="<...>")
        """
        return self._call(
            NAMES,
            options,
            query={"a": a, "b": b, "c": c, "d": d, "e": e, "f": f, "g": g},
        )


class AsyncHostileVariableNames(AsyncClient):
    """Hostile variable names."""

    _user_agent = "hostile-variable-names/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        touch_pwned: str | None = None,
        a_b: str | None = None,
        drop: str | None = None,
        variable: str | None = None,
        class_: str | None = None,
        variable_2: str | None = None,
        e: str | None = None,
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
                "$(touch pwned)": touch_pwned,
                "a;b": a_b,
                "'; DROP": drop,
                "\n": variable,
                "__class__": class_,
                "": variable_2,
                "é": e,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def names(
        self,
        *,
        a: str | int | Omit = OMIT,
        b: str | int | Omit = OMIT,
        c: str | int | Omit = OMIT,
        d: str | int | Omit = OMIT,
        e: str | int | Omit = OMIT,
        f: str | int | Omit = OMIT,
        g: str | int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Names.

        Example:
            >>> await api.names(f="<...>")
        """
        return await self._call(
            NAMES,
            options,
            query={"a": a, "b": b, "c": c, "d": d, "e": e, "f": f, "g": g},
        )
