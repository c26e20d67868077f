"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import TypedDict

Name = TypedDict("Name", {"😀 𐍈 é ﷺ": str})

NestedInput = TypedDict("NestedInput", {"😀 𐍈 é ﷺ": list[str]}, total=False)


class GraphqlInput(TypedDict, total=False):
    text: str
