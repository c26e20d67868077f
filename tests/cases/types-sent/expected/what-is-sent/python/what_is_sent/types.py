"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import TypedDict


class LineInput(TypedDict, total=False):
    sku: str
    quantity: int
    gift: bool


class PlaceAnOrderResult(TypedDict):
    id: int
