"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import TypedDict

Item = TypedDict("Item", {"class": int, "a-b": int, "$ref": int, "é": int})
