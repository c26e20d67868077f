"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import TypedDict


class SignInResult(TypedDict):
    token: str


class Health(TypedDict):
    ok: bool


class User(TypedDict):
    id: str
    name: str


class UserResponse(TypedDict):
    data: User


class Post(TypedDict):
    id: int


class GetPostResult(TypedDict):
    id: int
    title: str
