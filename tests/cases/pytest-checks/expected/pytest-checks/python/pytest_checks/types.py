"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import Any, NotRequired, TypedDict


class EverythingThatHoldItem(TypedDict):
    name: str


class EverythingThatHold(TypedDict):
    id: int
    ok: bool
    none: Any
    kind: str
    items: list[EverythingThatHoldItem]


class Two(TypedDict):
    id: int
    name: str


class Id(TypedDict):
    id: int


class Error(TypedDict):
    error: str


class Eight(TypedDict):
    id: int
    a: NotRequired[int]
    b: NotRequired[int]


class Eleven(TypedDict):
    id: Any
    name: str
