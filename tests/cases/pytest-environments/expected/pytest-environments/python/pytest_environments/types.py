"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import Any, TypedDict


class Order(TypedDict):
    items: list[Any]


class GetOrderResult(TypedDict):
    id: str
