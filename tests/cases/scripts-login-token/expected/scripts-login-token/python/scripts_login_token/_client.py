"""Scripts login token."""

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
    Output,
    SavedValues,
)
from ._variables import VARIABLES

LOG_IN: Operation[Any] = Operation(
    name="Log in",
    method="POST",
    url="{{baseUrl}}/login",
    body="form",
    outputs=(
        Output("token", ("session", "token")),
        Output("user_id", ("session", "user", "id")),
    ),
)

SHOW_USER: Operation[Any] = Operation(
    name="Show user",
    method="GET",
    url="{{baseUrl}}/users/{{user_id}}",
    headers=(("X-Token", "{{token}}"),),
)


class ScriptsLoginToken(Client):
    """Scripts login token."""

    _user_agent = "scripts-login-token/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        user_id: str | None = None,
        token: str | None = None,
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
                "user_id": user_id,
                "token": token,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def log_in(self, *, name: str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Log in.

        Sets the variables `token` and `user_id` from its answer, if the client is made
        with `chain_variables=True`.

        Example:
            >>> api.log_in(name="ann")
        """
        return self._call(LOG_IN, options, body={"name": name})

    def show_user(
        self,
        *,
        user_id: str | int | Omit = OMIT,
        x_token: str | int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Show user.

        Example:
            >>> api.show_user(user_id="<user id>")
        """
        return self._call(
            SHOW_USER,
            options,
            variables={"user_id": user_id},
            headers={"X-Token": x_token},
        )


class AsyncScriptsLoginToken(AsyncClient):
    """Scripts login token."""

    _user_agent = "scripts-login-token/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        user_id: str | None = None,
        token: str | None = None,
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
                "user_id": user_id,
                "token": token,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def log_in(
        self, *, name: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Log in.

        Sets the variables `token` and `user_id` from its answer, if the client is made
        with `chain_variables=True`.

        Example:
            >>> await api.log_in(name="ann")
        """
        return await self._call(LOG_IN, options, body={"name": name})

    async def show_user(
        self,
        *,
        user_id: str | int | Omit = OMIT,
        x_token: str | int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Show user.

        Example:
            >>> await api.show_user(user_id="<user id>")
        """
        return await self._call(
            SHOW_USER,
            options,
            variables={"user_id": user_id},
            headers={"X-Token": x_token},
        )
