"""The types of what is sent and of what comes back, by what the collection has saved."""

from typing import NotRequired, TypedDict


class ProfileData(TypedDict):
    email: str
    email_verified: bool
    name: str


class Identity(TypedDict):
    connection: str
    user_id: str
    provider: str
    isSocial: bool
    access_token: NotRequired[str]
    profileData: NotRequired[ProfileData]


class UserMetadata(TypedDict):
    language: str


class AppMetadata(TypedDict):
    plan: str
    seats: int


class User(TypedDict):
    user_id: str
    email: str
    email_verified: bool
    name: str
    nickname: str
    picture: str
    created_at: str
    updated_at: str
    last_login: str
    logins_count: int
    blocked: bool
    identities: list[Identity]
    user_metadata: UserMetadata
    app_metadata: AppMetadata


class Error(TypedDict):
    statusCode: int
    error: str
    message: str
    errorCode: str


class UserMetadataInput(TypedDict, total=False):
    language: str


class AppMetadataInput(TypedDict, total=False):
    plan: str
    seats: int
