"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import Any, NotRequired, TypedDict


class QueryWithVariablesInput(TypedDict, total=False):
    id: str


class VariablesAsAnObjectInput(TypedDict, total=False):
    n: int


class GeoInput(TypedDict, total=False):
    lat: float
    lon: float


class AddressInput(TypedDict, total=False):
    street: str
    geo: GeoInput


class LineInput(TypedDict, total=False):
    sku: str
    quantity: int
    note: str


class Nested(TypedDict):
    a: list[float]


Object = TypedDict(
    "Object",
    {
        "id": int,
        "name": str,
        "nested": Nested,
        "nothing": Any,
        "mixed": list[str | int | None],
        "class": str,
        "a-b": int,
    },
)


class ListResult(TypedDict):
    id: int
    name: NotRequired[str]


class Placeholder(TypedDict):
    id: int
    name: str
    at: str


class Error(TypedDict):
    message: str


class SeveralResult(TypedDict):
    a: int
    b: NotRequired[Any]


class SeveralResult2(TypedDict):
    id: str
