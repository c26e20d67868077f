"""Description object."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ._core import (
    AsyncClient,
    AsyncClientOptions,
    Client,
    ClientOptions,
    Operation,
    Options,
    SavedValues,
)
from ._variables import VARIABLES

OBJECT: Operation[Any] = Operation(
    name="Object",
    method="GET",
    url="{{baseUrl}}/items",
)


class DescriptionObject(Client):
    """Description object.

    Of the collection.
    """

    _user_agent = "description-object/0.1.0"

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

    def object_(self, **options: Unpack[Options]) -> Any:
        """Object.

        As an object. Over two lines.

        Example:
            >>> api.object_()
        """
        return self._call(OBJECT, options)


class AsyncDescriptionObject(AsyncClient):
    """Description object.

    Of the collection.
    """

    _user_agent = "description-object/0.1.0"

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

    async def object_(self, **options: Unpack[Options]) -> Any:
        """Object.

        As an object. Over two lines.

        Example:
            >>> await api.object_()
        """
        return await self._call(OBJECT, options)
