"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import TypedDict

Name = TypedDict("Name", {"__class__.__init__.__globals__": str})

NestedInput = TypedDict(
    "NestedInput", {"__class__.__init__.__globals__": list[str]}, total=False
)


class GraphqlInput(TypedDict, total=False):
    text: str
