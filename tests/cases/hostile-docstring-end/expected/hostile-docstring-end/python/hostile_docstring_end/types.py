"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import TypedDict

Name = TypedDict("Name", {'"""\nraise SystemExit(1)\n"""': str})

NestedInput = TypedDict(
    "NestedInput", {'"""\nraise SystemExit(1)\n"""': list[str]}, total=False
)


class GraphqlInput(TypedDict, total=False):
    text: str
