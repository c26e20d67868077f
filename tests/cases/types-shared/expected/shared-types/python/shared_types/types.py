"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import NotRequired, TypedDict


class Address(TypedDict):
    street: str
    city: str


class User(TypedDict):
    id: int
    name: str
    email: str | None
    address: Address
    tags: list[str]
    last_login: NotRequired[str]


class UserList(TypedDict):
    users: list[User]
    total: int


class Error(TypedDict):
    code: str
    message: str


class Order(TypedDict):
    id: int
    customer: User
    shipping_address: Address
    billing_address: Address
