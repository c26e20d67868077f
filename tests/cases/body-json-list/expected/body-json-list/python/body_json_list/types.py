"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import TypedDict


class ItemInput(TypedDict, total=False):
    name: str
