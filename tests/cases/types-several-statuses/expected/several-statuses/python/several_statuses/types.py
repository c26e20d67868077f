"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import NotRequired, TypedDict


class Job(TypedDict):
    id: int
    result: str | None
    seconds: float
    note: NotRequired[str]


class StartAJobResult(TypedDict):
    queue: str
    position: int
    retry: int


class Error(TypedDict):
    code: int
    text: str


class JobError(TypedDict):
    code: int
