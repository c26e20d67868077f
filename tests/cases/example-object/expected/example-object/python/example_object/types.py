"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import Any, TypedDict


class Address(TypedDict):
    city: str


class Item(TypedDict):
    id: int
    name: str
    address: Address
    tags: list[str]
    nothing: Any
