"""Body json key names."""

from collections.abc import Mapping
from typing import Any, Unpack

from ._core import (
    OMIT,
    AsyncClient,
    AsyncClientOptions,
    Client,
    ClientOptions,
    Omit,
    Operation,
    Options,
    SavedValues,
)
from ._variables import VARIABLES

KEYS: Operation[Any] = Operation(
    name="Keys",
    method="POST",
    url="{{baseUrl}}/items",
    body="json",
)


class BodyJsonKeyNames(Client):
    """Body json key names."""

    _user_agent = "body-json-key-names"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def keys(
        self,
        *,
        class_: int | Omit = OMIT,
        user_id: int | Omit = OMIT,
        user_id_body: int | Omit = OMIT,
        field_2fa: int | Omit = OMIT,
        self_: int | Omit = OMIT,
        timeout_: int | Omit = OMIT,
        field: int | Omit = OMIT,
        ete: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Keys."""
        return self._call(
            KEYS,
            options,
            body={
                "class": class_,
                "user-id": user_id,
                "user_id": user_id_body,
                "2fa": field_2fa,
                "self": self_,
                "timeout": timeout_,
                "": field,
                "été": ete,
            },
        )


class AsyncBodyJsonKeyNames(AsyncClient):
    """Body json key names."""

    _user_agent = "body-json-key-names"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def keys(
        self,
        *,
        class_: int | Omit = OMIT,
        user_id: int | Omit = OMIT,
        user_id_body: int | Omit = OMIT,
        field_2fa: int | Omit = OMIT,
        self_: int | Omit = OMIT,
        timeout_: int | Omit = OMIT,
        field: int | Omit = OMIT,
        ete: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Keys."""
        return await self._call(
            KEYS,
            options,
            body={
                "class": class_,
                "user-id": user_id,
                "user_id": user_id_body,
                "2fa": field_2fa,
                "self": self_,
                "timeout": timeout_,
                "": field,
                "été": ete,
            },
        )
