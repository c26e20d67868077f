"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import TypedDict

Name = TypedDict("Name", {'it\'s "quoted" `back` ‘curly’': str})

NestedInput = TypedDict(
    "NestedInput", {'it\'s "quoted" `back` ‘curly’': list[str]}, total=False
)


class GraphqlInput(TypedDict, total=False):
    text: str
