"""Body json nested."""

from collections.abc import Mapping
from typing import Any, TypedDict, Unpack

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


class CreateAddressGeo(TypedDict, total=False):
    lat: float
    lon: float


class CreateAddress(TypedDict, total=False):
    street: str
    geo: CreateAddressGeo


class CreateLinesItem(TypedDict, total=False):
    sku: str
    quantity: int
    note: str


CREATE: Operation[Any] = Operation(
    name="Create",
    method="POST",
    url="{{baseUrl}}/items",
    body="json",
)


class BodyJsonNested(Client):
    """Body json nested."""

    _user_agent = "body-json-nested"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
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
        address: CreateAddress | Omit = OMIT,
        lines: list[CreateLinesItem] | Omit = OMIT,
        tags: list[str] | Omit = OMIT,
        none: list[Any] | Omit = OMIT,
        empty: dict[str, Any] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Create."""
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

    _user_agent = "body-json-nested"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
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
        address: CreateAddress | Omit = OMIT,
        lines: list[CreateLinesItem] | Omit = OMIT,
        tags: list[str] | Omit = OMIT,
        none: list[Any] | Omit = OMIT,
        empty: dict[str, Any] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Create."""
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
