"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import TypedDict

Name = TypedDict("Name", {"a\\b\\\\c\\n\\x41\\u0041\\N{DASH}\\": str})

NestedInput = TypedDict(
    "NestedInput", {"a\\b\\\\c\\n\\x41\\u0041\\N{DASH}\\": list[str]}, total=False
)


class GraphqlInput(TypedDict, total=False):
    text: str
