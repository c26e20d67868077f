"""Body form variables."""

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

    _user_agent = "body-form-variables"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        user_name: str | None = None,
        field: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            user_name: Default: the environment variable USER_NAME, then the
                collection's value.
            field: Default: the environment variable FIELD, then the collection's value.
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
        name: str | int | Omit = OMIT,
        mixed: str | Omit = OMIT,
        field: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Variables."""
        return self._call(
            VARIABLES_, options, body={"name": name, "mixed": mixed, "{{field}}": field}
        )


class AsyncBodyFormVariables(AsyncClient):
    """Body form variables."""

    _user_agent = "body-form-variables"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        user_name: str | None = None,
        field: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            user_name: Default: the environment variable USER_NAME, then the
                collection's value.
            field: Default: the environment variable FIELD, then the collection's value.
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
        name: str | int | Omit = OMIT,
        mixed: str | Omit = OMIT,
        field: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Variables."""
        return await self._call(
            VARIABLES_, options, body={"name": name, "mixed": mixed, "{{field}}": field}
        )
