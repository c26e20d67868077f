"""Body form."""

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

LOG_IN: Operation[Any] = Operation(
    name="Log in",
    method="POST",
    url="{{baseUrl}}/items",
    body="form",
)


class BodyForm(Client):
    """Body form."""

    _user_agent = "body-form"

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

    def log_in(
        self,
        *,
        user: str | Omit = OMIT,
        password: str | Omit = OMIT,
        note: str | Omit = OMIT,
        none: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Log in.

        Args:
            note: Not needed.
        """
        return self._call(
            LOG_IN,
            options,
            body={"user": user, "password": password, "note": note, "none": none},
        )


class AsyncBodyForm(AsyncClient):
    """Body form."""

    _user_agent = "body-form"

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

    async def log_in(
        self,
        *,
        user: str | Omit = OMIT,
        password: str | Omit = OMIT,
        note: str | Omit = OMIT,
        none: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Log in.

        Args:
            note: Not needed.
        """
        return await self._call(
            LOG_IN,
            options,
            body={"user": user, "password": password, "note": note, "none": none},
        )
