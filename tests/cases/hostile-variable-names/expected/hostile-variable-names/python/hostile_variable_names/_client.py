"""Hostile variable names."""

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

    _user_agent = "hostile-variable-names"

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

        Args:
            base_url: Default: the environment variable BASE_URL.
            touch_pwned: Default: the environment variable TOUCH_PWNED, then the
                collection's value.
            a_b: Default: the environment variable A_B, then the collection's value.
            drop: Default: the environment variable DROP, then the collection's value.
            variable: Default: the environment variable VARIABLE, then the collection's
                value.
            class_: Default: the environment variable CLASS_, then the collection's
                value.
            variable_2: Default: the environment variable VARIABLE_2.
            e: Default: the environment variable E, then the collection's value.
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
        """Names."""
        return self._call(
            NAMES,
            options,
            query={"a": a, "b": b, "c": c, "d": d, "e": e, "f": f, "g": g},
        )


class AsyncHostileVariableNames(AsyncClient):
    """Hostile variable names."""

    _user_agent = "hostile-variable-names"

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

        Args:
            base_url: Default: the environment variable BASE_URL.
            touch_pwned: Default: the environment variable TOUCH_PWNED, then the
                collection's value.
            a_b: Default: the environment variable A_B, then the collection's value.
            drop: Default: the environment variable DROP, then the collection's value.
            variable: Default: the environment variable VARIABLE, then the collection's
                value.
            class_: Default: the environment variable CLASS_, then the collection's
                value.
            variable_2: Default: the environment variable VARIABLE_2.
            e: Default: the environment variable E, then the collection's value.
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
        """Names."""
        return await self._call(
            NAMES,
            options,
            query={"a": a, "b": b, "c": c, "d": d, "e": e, "f": f, "g": g},
        )
