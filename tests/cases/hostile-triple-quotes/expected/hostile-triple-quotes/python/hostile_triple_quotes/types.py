"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import TypedDict

Name = TypedDict("Name", {'a"""b\'\'\'c""""d': str})

NestedInput = TypedDict("NestedInput", {'a"""b\'\'\'c""""d': list[str]}, total=False)


class GraphqlInput(TypedDict, total=False):
    text: str
