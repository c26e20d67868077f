"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import TypedDict


class Day(TypedDict):
    USD: float
    GBP: int


class Rate(TypedDict):
    base: str
    days: dict[str, Day]


class Price(TypedDict):
    amount: str


class Href(TypedDict):
    href: str


class NameLinks(TypedDict):
    self: Href
    next: Href


class Name(TypedDict):
    names: dict[str, str]
    prices: dict[str, Price]
    links: NameLinks


class ErrorResponse(TypedDict):
    errors: dict[str, list[str]]
