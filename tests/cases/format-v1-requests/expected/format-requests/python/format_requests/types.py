"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import TypedDict


class MakeAnOrderResult(TypedDict):
    id: int


class Error(TypedDict):
    error: str


class AskInput(TypedDict, total=False):
    a: int
