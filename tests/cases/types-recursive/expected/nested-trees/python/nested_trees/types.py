"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import NotRequired, TypedDict


class Category(TypedDict):
    id: int
    name: str
    children: NotRequired["list[Category]"]


Comment = TypedDict(
    "Comment", {"id": int, "text": str, "class": str, "replies": "Replies | None"}
)


class Replies(TypedDict):
    total: int
    items: "list[Comment]"


class CategoryInput(TypedDict, total=False):
    id: int
    name: str
    children: "list[CategoryInput]"
