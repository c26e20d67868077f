"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import TypedDict

Name = TypedDict("Name", {"a\u202eb\u2066c\u200fd\u2069e\u200b\ufefff": str})

NestedInput = TypedDict(
    "NestedInput",
    {"a\u202eb\u2066c\u200fd\u2069e\u200b\ufefff": list[str]},
    total=False,
)


class GraphqlInput(TypedDict, total=False):
    text: str
