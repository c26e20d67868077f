"""Body form."""

from __future__ import annotations

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

    _user_agent = "body-form/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.
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

        Example:
            >>> api.log_in(user="ada", password="<password>")
        """
        return self._call(
            LOG_IN,
            options,
            body={"user": user, "password": password, "note": note, "none": none},
        )


class AsyncBodyForm(AsyncClient):
    """Body form."""

    _user_agent = "body-form/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.
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

        Example:
            >>> await api.log_in(user="ada", password="<password>")
        """
        return await self._call(
            LOG_IN,
            options,
            body={"user": user, "password": password, "note": note, "none": none},
        )
