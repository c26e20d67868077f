"""Path variable suffix."""

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

REPORT: Operation[Any] = Operation(
    name="Report",
    method="GET",
    url="{{baseUrl}}/reports/:id.json",
)


class PathVariableSuffix(Client):
    """Path variable suffix."""

    _user_agent = "path-variable-suffix/0.1.0"

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

    def report(self, id: int | str, **options: Unpack[Options]) -> Any:
        """Report.

        Example:
            >>> api.report(7)
        """
        return self._call(REPORT, options, path={"id": id})


class AsyncPathVariableSuffix(AsyncClient):
    """Path variable suffix."""

    _user_agent = "path-variable-suffix/0.1.0"

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

    async def report(self, id: int | str, **options: Unpack[Options]) -> Any:
        """Report.

        Example:
            >>> await api.report(7)
        """
        return await self._call(REPORT, options, path={"id": id})
