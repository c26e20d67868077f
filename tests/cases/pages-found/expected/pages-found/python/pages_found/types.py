"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import Any, TypedDict


class Product(TypedDict):
    id: int


class ProductList(TypedDict):
    items: list[Product]
    total_pages: int


class ByANumberWhoseStartNobodyKnowsResult(TypedDict):
    items: list[Product]


class ProductItem(TypedDict):
    rows: list[Product]
    count: int


class ProductResponse(TypedDict):
    result: ProductItem
    nextPageToken: Any


class ByCursorInTheBodyResultMeta(TypedDict):
    cursor: str


class ByCursorInTheBodyResult(TypedDict):
    hits: list[Product]
    meta: ByCursorInTheBodyResultMeta


class Next(TypedDict):
    href: str


class ProductLinks(TypedDict):
    next: Next


class ByLinkResult(TypedDict):
    a: list[int]
    b: list[int]
    _links: ProductLinks


class ByLinkOnTheLastPageResult(TypedDict):
    count: int
    next: Any
    previous: Any
    results: list[Product]


class Session(TypedDict):
    token: str
    next: str
