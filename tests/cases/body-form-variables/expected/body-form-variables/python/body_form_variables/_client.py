"""Body form variables."""

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

VARIABLES_: Operation[Any] = Operation(
    name="Variables",
    method="POST",
    url="{{baseUrl}}/items",
    body="form",
)


class BodyFormVariables(Client):
    """Body form variables."""

    _user_agent = "body-form-variables/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        user_name: str | None = None,
        field: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "user_name": user_name,
                "field": field,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def variables(
        self,
        *,
        name: str | Omit = OMIT,
        mixed: str | Omit = OMIT,
        field: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Variables.

        Example:
            >>> api.variables(name="x&y z", mixed="-x&y z-", field="v")
        """
        return self._call(
            VARIABLES_, options, body={"name": name, "mixed": mixed, "{{field}}": field}
        )


class AsyncBodyFormVariables(AsyncClient):
    """Body form variables."""

    _user_agent = "body-form-variables/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        user_name: str | None = None,
        field: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "user_name": user_name,
                "field": field,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def variables(
        self,
        *,
        name: str | Omit = OMIT,
        mixed: str | Omit = OMIT,
        field: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Variables.

        Example:
            >>> await api.variables(name="x&y z", mixed="-x&y z-", field="v")
        """
        return await self._call(
            VARIABLES_, options, body={"name": name, "mixed": mixed, "{{field}}": field}
        )
