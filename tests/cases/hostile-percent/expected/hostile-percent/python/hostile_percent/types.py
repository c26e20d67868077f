"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import TypedDict

Name = TypedDict("Name", {"100% %41 %zz %0d%0a %00": str})

NestedInput = TypedDict(
    "NestedInput", {"100% %41 %zz %0d%0a %00": list[str]}, total=False
)


class GraphqlInput(TypedDict, total=False):
    text: str
