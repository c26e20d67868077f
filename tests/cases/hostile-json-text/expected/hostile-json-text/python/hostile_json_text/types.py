"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import TypedDict

Name = TypedDict("Name", {'{"a": "\\u0000\\ud83d", "b": [1e999, NaN]}': str})

NestedInput = TypedDict(
    "NestedInput",
    {'{"a": "\\u0000\\ud83d", "b": [1e999, NaN]}': list[str]},
    total=False,
)


class GraphqlInput(TypedDict, total=False):
    text: str
