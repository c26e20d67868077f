"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import TypedDict

Name = TypedDict("Name", {"a\r\nX-Injected: yes\r\n\r\nGET /smuggled HTTP/1.1": str})

NestedInput = TypedDict(
    "NestedInput",
    {"a\r\nX-Injected: yes\r\n\r\nGET /smuggled HTTP/1.1": list[str]},
    total=False,
)


class GraphqlInput(TypedDict, total=False):
    text: str
