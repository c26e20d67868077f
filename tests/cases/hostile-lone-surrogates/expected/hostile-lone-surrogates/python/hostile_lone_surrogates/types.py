"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import TypedDict

Name = TypedDict("Name", {"a\ud800b\udfffc": str})

NestedInput = TypedDict("NestedInput", {"a\ud800b\udfffc": list[str]}, total=False)


class GraphqlInput(TypedDict, total=False):
    text: str
