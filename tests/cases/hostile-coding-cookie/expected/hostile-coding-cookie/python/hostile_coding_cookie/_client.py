"""Hostile coding cookie."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._core import AsyncClient, AsyncClientOptions, Client, ClientOptions, SavedValues
from ._variables import VARIABLES

if TYPE_CHECKING:
    from .coding_utf_7_agea_yg_bj import AsyncCodingUtf7AgeaYgBj, CodingUtf7AgeaYgBj
    from .where import AsyncWhere, Where


class HostileCodingCookie(Client):
    """Hostile coding cookie.

    -- coding: utf-7 -- +AGEAYgBj-
    """

    _user_agent = "hostile-coding-cookie/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        value: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.

        Args:
            value: -- coding: utf-7 -- +AGEAYgBj-.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "value": value,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    @cached_property
    def coding_utf_7_agea_yg_bj(self) -> CodingUtf7AgeaYgBj:
        """Coding: utf-7 -*- +AGEAYgBj-."""
        from .coding_utf_7_agea_yg_bj import CodingUtf7AgeaYgBj

        return CodingUtf7AgeaYgBj(self)

    @cached_property
    def where(self) -> Where:
        """Where."""
        from .where import Where

        return Where(self)


class AsyncHostileCodingCookie(AsyncClient):
    """Hostile coding cookie.

    -- coding: utf-7 -- +AGEAYgBj-
    """

    _user_agent = "hostile-coding-cookie/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        value: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.

        Args:
            value: -- coding: utf-7 -- +AGEAYgBj-.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "value": value,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    @cached_property
    def coding_utf_7_agea_yg_bj(self) -> AsyncCodingUtf7AgeaYgBj:
        """Coding: utf-7 -*- +AGEAYgBj-."""
        from .coding_utf_7_agea_yg_bj import AsyncCodingUtf7AgeaYgBj

        return AsyncCodingUtf7AgeaYgBj(self)

    @cached_property
    def where(self) -> AsyncWhere:
        """Where."""
        from .where import AsyncWhere

        return AsyncWhere(self)
