"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import TypedDict

Name = TypedDict("Name", {"{% for x in range(9) %}x{% endfor %}{% raw %}": str})

NestedInput = TypedDict(
    "NestedInput",
    {"{% for x in range(9) %}x{% endfor %}{% raw %}": list[str]},
    total=False,
)


class GraphqlInput(TypedDict, total=False):
    text: str
