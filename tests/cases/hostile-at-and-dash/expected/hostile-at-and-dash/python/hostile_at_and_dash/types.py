"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import TypedDict

Name = TypedDict("Name", {"@/etc/passwd": str})

NestedInput = TypedDict("NestedInput", {"@/etc/passwd": list[str]}, total=False)


class GraphqlInput(TypedDict, total=False):
    text: str
