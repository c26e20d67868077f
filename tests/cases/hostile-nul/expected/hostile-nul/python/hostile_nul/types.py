"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import TypedDict

Name = TypedDict("Name", {"a\x00b": str})

NestedInput = TypedDict("NestedInput", {"a\x00b": list[str]}, total=False)


class GraphqlInput(TypedDict, total=False):
    text: str
