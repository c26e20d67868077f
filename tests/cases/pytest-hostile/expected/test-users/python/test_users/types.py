"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import TypedDict

RawTypeIgnore = TypedDict(
    "RawTypeIgnore", {'a"b\n{{c}}': str, "id": int, "__class__": int}
)

B = TypedDict("B", {"class": int})


class P(TypedDict):
    a: int
