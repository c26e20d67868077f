"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import TypedDict

Name = TypedDict("Name", {"one\u2028two\u2029three\x85four\x1cfive\x1dsix": str})

NestedInput = TypedDict(
    "NestedInput",
    {"one\u2028two\u2029three\x85four\x1cfive\x1dsix": list[str]},
    total=False,
)


class GraphqlInput(TypedDict, total=False):
    text: str
