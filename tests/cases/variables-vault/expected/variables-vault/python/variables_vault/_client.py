"""Variables vault."""

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

VAULT: Operation[Any] = Operation(
    name="Vault",
    method="GET",
    url="{{baseUrl}}/items",
    headers=(("X-Secret", "{{vault:signing-key}}"),),
)


class VariablesVault(Client):
    """Variables vault."""

    _user_agent = "variables-vault/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        vault_signing_key: str | None = None,
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
                "vault:signing-key": vault_signing_key,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def vault(
        self, *, x_secret: str | int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Vault.

        Example:
            >>> api.vault()
        """
        return self._call(VAULT, options, headers={"X-Secret": x_secret})


class AsyncVariablesVault(AsyncClient):
    """Variables vault."""

    _user_agent = "variables-vault/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        vault_signing_key: str | None = None,
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
                "vault:signing-key": vault_signing_key,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def vault(
        self, *, x_secret: str | int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Vault.

        Example:
            >>> await api.vault()
        """
        return await self._call(VAULT, options, headers={"X-Secret": x_secret})
