"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import TypedDict

Name = TypedDict("Name", {"a\tb\x01c\x07d\x1be\x7ff\x0bg\x0ch": str})

NestedInput = TypedDict(
    "NestedInput", {"a\tb\x01c\x07d\x1be\x7ff\x0bg\x0ch": list[str]}, total=False
)


class GraphqlInput(TypedDict, total=False):
    text: str
