"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import TypedDict

Name = TypedDict("Name", {"one\ntwo\r\nthree\rfour": str})

NestedInput = TypedDict(
    "NestedInput", {"one\ntwo\r\nthree\rfour": list[str]}, total=False
)


class GraphqlInput(TypedDict, total=False):
    text: str
