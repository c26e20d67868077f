"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import Any, NotRequired, TypedDict


class Health(TypedDict):
    status: str
    version: str


class Price(TypedDict):
    amount: str
    currency: str


class Image(TypedDict):
    id: str
    url: str
    alt: str


class Product(TypedDict):
    id: str
    sku: str
    name: str
    description: str
    price: Price
    in_stock: bool
    stock: int
    weight_kg: float
    tags: list[str]
    images: list[Image]
    discontinued_at: Any


class ProductList(TypedDict):
    items: list[Product]
    page: int
    page_size: int
    total: int


class Error(TypedDict):
    type: str
    title: str
    status: int
    detail: str


class PriceInput(TypedDict, total=False):
    amount: str
    currency: str


class OriginInput(TypedDict, total=False):
    country: str
    city: str


class ShippingInput(TypedDict, total=False):
    fragile: bool
    origin: OriginInput


class VariantInput(TypedDict, total=False):
    sku: str
    size: str
    price: PriceInput


class Line(TypedDict):
    product_id: str
    quantity: int
    unit_price: str


class ShippingAddress(TypedDict):
    name: str
    street: str
    postcode: str
    city: str
    country: str


class Order(TypedDict):
    id: str
    number: int
    status: str
    customer_id: str
    lines: list[Line]
    total: Price
    shipping_address: ShippingAddress
    note: Any
    placed_at: str


class OrderList(TypedDict):
    items: list[Order]
    page: int
    page_size: int
    total: int


class LineInput(TypedDict, total=False):
    product_id: str
    quantity: int


class ShippingAddressInput(TypedDict, total=False):
    name: str
    street: str
    postcode: str
    city: str
    country: str


class Event(TypedDict):
    at: str
    type: str
    by: NotRequired[str]


class Refund(TypedDict):
    id: str
    order_id: str
    amount: str
    reason: str
    state: str


class Session(TypedDict):
    access_token: str
    token_type: str
    expires_in: int


class Address(TypedDict):
    street: str
    postcode: str
    city: str
    country: str
    default: bool


class Customer(TypedDict):
    id: str
    name: str
    email: str
    newsletter: bool
    addresses: list[Address]
    orders_count: int


class AddressInput(TypedDict, total=False):
    street: str
    postcode: str
    city: str
    country: str
    default: bool


class ImportCustomersResult(TypedDict):
    accepted: int
    rejected: int
    errors: list[Any]


class Sale(TypedDict):
    day: str
    orders: int
    revenue: str


class Stock(TypedDict):
    sku: str
    stock: int


class FindProductsInput(TypedDict, total=False):
    text: str
    first: int


class SearchNode(TypedDict):
    id: str
    name: str
    price: Price


class PageInfo(TypedDict):
    endCursor: str
    hasNextPage: bool


class Search(TypedDict):
    nodes: list[SearchNode]
    pageInfo: PageInfo


class FindProductsResultData(TypedDict):
    search: Search


class FindProductsResult(TypedDict):
    data: FindProductsResultData


class SuggestInput(TypedDict, total=False):
    prefix: str


class SuggestResultData(TypedDict):
    suggest: list[str]


class SuggestResult(TypedDict):
    data: SuggestResultData
