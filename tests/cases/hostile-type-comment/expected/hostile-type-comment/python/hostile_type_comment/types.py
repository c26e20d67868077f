"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import TypedDict

Name = TypedDict("Name", {"# type: ignore[all] # noqa # fmt: off": str})

NestedInput = TypedDict(
    "NestedInput", {"# type: ignore[all] # noqa # fmt: off": list[str]}, total=False
)


class GraphqlInput(TypedDict, total=False):
    text: str
