"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import TypedDict


class ListInput(TypedDict, total=False):
    n: int


class SearchInput(TypedDict, total=False):
    text: str
    all: list[str | bool]
