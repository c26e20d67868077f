"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import TypedDict


class LogInResult(TypedDict):
    session_token: str
    user: str
