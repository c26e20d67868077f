"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import Any, NotRequired, TypedDict


class Item(TypedDict):
    a: int
    b: NotRequired[Any]


class Error(TypedDict):
    message: str
