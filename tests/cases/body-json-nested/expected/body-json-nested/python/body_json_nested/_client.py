"""Body json nested."""

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
from .types import AddressInput, LineInput

CREATE: Operation[Any] = Operation(
    name="Create",
    method="POST",
    url="{{baseUrl}}/items",
    body="json",
)


class BodyJsonNested(Client):
    """Body json nested."""

    _user_agent = "body-json-nested/0.1.0"

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

    def create(
        self,
        *,
        name: str | Omit = OMIT,
        address: AddressInput | Omit = OMIT,
        lines: list[LineInput] | Omit = OMIT,
        tags: list[str] | Omit = OMIT,
        none: list[Any] | Omit = OMIT,
        empty: dict[str, Any] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Create.

        Example:
            >>> api.create(
            ...     name="Ada",
            ...     address={
            ...         "street": "1 Long Lane",
            ...         "geo": {"lat": 51.5, "lon": -0.1},
            ...     },
            ...     lines=[
            ...         {"sku": "x", "quantity": 1},
            ...         {"sku": "y", "quantity": 2, "note": "wrap"},
            ...     ],
            ...     tags=["a", "b"],
            ...     none=[],
            ...     empty={},
            ... )
        """
        return self._call(
            CREATE,
            options,
            body={
                "name": name,
                "address": address,
                "lines": lines,
                "tags": tags,
                "none": none,
                "empty": empty,
            },
        )


class AsyncBodyJsonNested(AsyncClient):
    """Body json nested."""

    _user_agent = "body-json-nested/0.1.0"

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

    async def create(
        self,
        *,
        name: str | Omit = OMIT,
        address: AddressInput | Omit = OMIT,
        lines: list[LineInput] | Omit = OMIT,
        tags: list[str] | Omit = OMIT,
        none: list[Any] | Omit = OMIT,
        empty: dict[str, Any] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Create.

        Example:
            >>> await api.create(
            ...     name="Ada",
            ...     address={
            ...         "street": "1 Long Lane",
            ...         "geo": {"lat": 51.5, "lon": -0.1},
            ...     },
            ...     lines=[
            ...         {"sku": "x", "quantity": 1},
            ...         {"sku": "y", "quantity": 2, "note": "wrap"},
            ...     ],
            ...     tags=["a", "b"],
            ...     none=[],
            ...     empty={},
            ... )
        """
        return await self._call(
            CREATE,
            options,
            body={
                "name": name,
                "address": address,
                "lines": lines,
                "tags": tags,
                "none": none,
                "empty": empty,
            },
        )
