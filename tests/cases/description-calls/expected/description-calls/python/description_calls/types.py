"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import TypedDict


class Note(TypedDict):
    id: str
    text: str


class Error(TypedDict):
    message: str


class DeeperInput(TypedDict, total=False):
    deepest: list[int]


class DeepInput(TypedDict, total=False):
    deeper: DeeperInput


class RightsInput(TypedDict, total=False):
    read: bool
    deep: DeepInput
