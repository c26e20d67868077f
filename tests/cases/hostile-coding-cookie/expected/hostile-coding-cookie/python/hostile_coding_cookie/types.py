"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import TypedDict

Name = TypedDict("Name", {"# -*- coding: utf-7 -*- +AGEAYgBj-": str})

NestedInput = TypedDict(
    "NestedInput", {"# -*- coding: utf-7 -*- +AGEAYgBj-": list[str]}, total=False
)


class GraphqlInput(TypedDict, total=False):
    text: str
