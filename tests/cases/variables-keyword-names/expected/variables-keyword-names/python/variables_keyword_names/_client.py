"""Variables keyword names."""

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

KEYWORDS: Operation[Any] = Operation(
    name="Keywords",
    method="GET",
    url="{{baseUrl}}/{{class}}/{{self}}/{{auth}}/{{PATH}}/{{timeout}}",
)


class VariablesKeywordNames(Client):
    """Variables keyword names."""

    _user_agent = "variables-keyword-names/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        class_: str | None = None,
        self_: str | None = None,
        auth_: str | None = None,
        path: str | None = None,
        timeout_: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.

        Args:
            path: Read from the environment variable PATH_.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "class": class_,
                "self": self_,
                "auth": auth_,
                "PATH": path,
                "timeout": timeout_,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def keywords(
        self,
        *,
        class_: str | int | Omit = OMIT,
        self_: str | int | Omit = OMIT,
        auth: str | int | Omit = OMIT,
        path: str | int | Omit = OMIT,
        timeout_: str | int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Keywords.

        Example:
            >>> api.keywords(
            ...     class_="<class>",
            ...     self_="<self>",
            ...     auth="<auth>",
            ...     path="<path>",
            ...     timeout_="<timeout>",
            ... )
        """
        return self._call(
            KEYWORDS,
            options,
            variables={
                "class": class_,
                "self": self_,
                "auth": auth,
                "PATH": path,
                "timeout": timeout_,
            },
        )


class AsyncVariablesKeywordNames(AsyncClient):
    """Variables keyword names."""

    _user_agent = "variables-keyword-names/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        class_: str | None = None,
        self_: str | None = None,
        auth_: str | None = None,
        path: str | None = None,
        timeout_: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.

        Args:
            path: Read from the environment variable PATH_.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "class": class_,
                "self": self_,
                "auth": auth_,
                "PATH": path,
                "timeout": timeout_,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def keywords(
        self,
        *,
        class_: str | int | Omit = OMIT,
        self_: str | int | Omit = OMIT,
        auth: str | int | Omit = OMIT,
        path: str | int | Omit = OMIT,
        timeout_: str | int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Keywords.

        Example:
            >>> await api.keywords(
            ...     class_="<class>",
            ...     self_="<self>",
            ...     auth="<auth>",
            ...     path="<path>",
            ...     timeout_="<timeout>",
            ... )
        """
        return await self._call(
            KEYWORDS,
            options,
            variables={
                "class": class_,
                "self": self_,
                "auth": auth,
                "PATH": path,
                "timeout": timeout_,
            },
        )
