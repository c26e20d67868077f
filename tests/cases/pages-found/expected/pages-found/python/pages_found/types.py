"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import Any, TypedDict


class Id(TypedDict):
    id: int


class ProductList(TypedDict):
    items: list[Id]
    total_pages: int


class ByANumberWhoseStartNobodyKnowsResult(TypedDict):
    items: list[Id]


class ByCursorResult(TypedDict):
    rows: list[Id]
    count: int


class ProductResponse(TypedDict):
    result: ByCursorResult
    nextPageToken: Any


class ByCursorInTheBodyResultMeta(TypedDict):
    cursor: str


class CursorList(TypedDict):
    hits: list[Id]
    meta: ByCursorInTheBodyResultMeta


class Next(TypedDict):
    href: str


class ProductLinks(TypedDict):
    next: Next


class Product(TypedDict):
    a: list[int]
    b: list[int]
    _links: ProductLinks


class ByLinkOnTheLastPageResult(TypedDict):
    count: int
    next: Any
    previous: Any
    results: list[Id]


class Session(TypedDict):
    token: str
    next: str
