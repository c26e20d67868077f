"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import TypedDict

Name = TypedDict(
    "Name", {"{__import__('os').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}": str}
)

NestedInput = TypedDict(
    "NestedInput",
    {"{__import__('os').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}": list[str]},
    total=False,
)


class GraphqlInput(TypedDict, total=False):
    text: str
