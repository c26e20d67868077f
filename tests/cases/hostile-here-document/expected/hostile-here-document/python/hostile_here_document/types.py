"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import TypedDict

Name = TypedDict("Name", {"EOF\n'EOF'\n$(true)\nEOF": str})

NestedInput = TypedDict(
    "NestedInput", {"EOF\n'EOF'\n$(true)\nEOF": list[str]}, total=False
)


class GraphqlInput(TypedDict, total=False):
    text: str
