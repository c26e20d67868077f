"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import TypedDict


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
