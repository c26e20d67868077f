"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import NotRequired, TypedDict


class Item(TypedDict):
    id: int
    name: NotRequired[str]
