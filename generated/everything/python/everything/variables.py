"""Variables."""

from __future__ import annotations

from typing import Any, Unpack

from ._core import OMIT, AsyncResource, Omit, Operation, Options, Resource

CHAIN: Operation[Any] = Operation(
    name="Variables/Chain",
    method="GET",
    url="{{baseUrl}}/{{chain_1}}",
)

NESTED_NAME: Operation[Any] = Operation(
    name="Variables/Nested name",
    method="GET",
    url="{{baseUrl}}/{{user_{{n}}}}",
)

BLANK_IN_THE_NAME: Operation[Any] = Operation(
    name="Variables/Blank in the name",
    method="GET",
    url="{{baseUrl}}/x",
    query=(("a", "{{ spaced name }}"),),
)

DOTTED_AND_DASHED: Operation[Any] = Operation(
    name="Variables/Dotted and dashed",
    method="GET",
    url="{{baseUrl}}/x",
    query=(("a", "{{user.name}}"), ("b", "{{user-name}}"), ("c", "{{user_name}}")),
)

DYNAMIC: Operation[Any] = Operation(
    name="Variables/Dynamic",
    method="POST",
    url="{{baseUrl}}/dynamic",
    query=(("at", "{{$timestamp}}"),),
    headers=(("X-Id", "{{$guid}}"),),
    body="json",
)

VAULT: Operation[Any] = Operation(
    name="Variables/Vault",
    method="GET",
    url="{{baseUrl}}/vault",
    headers=(("X-Secret", "{{vault:signing-key}}"),),
)

UNBALANCED: Operation[Any] = Operation(
    name="Variables/Unbalanced",
    method="GET",
    url="{{baseUrl}}/x",
    query=(("c", "{{}}"),),
)


class Variables(Resource):
    """Variables.

    How variables are filled in.
    """

    def chain(self, *, chain_1: str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Chain.

        Example:
            >>> api.variables.chain(chain_1="<chain 1>")
        """
        return self._call(CHAIN, options, variables={"chain_1": chain_1})

    def nested_name(self, **options: Unpack[Options]) -> Any:
        """Nested name.

        Example:
            >>> api.variables.nested_name()
        """
        return self._call(NESTED_NAME, options)

    def blank_in_the_name(
        self, *, a: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Blank in the name.

        Example:
            >>> api.variables.blank_in_the_name(a="blank")
        """
        return self._call(BLANK_IN_THE_NAME, options, query={"a": a})

    def dotted_and_dashed(
        self,
        *,
        a: str | int | Omit = OMIT,
        b: str | int | Omit = OMIT,
        c: str | int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Dotted and dashed.

        Example:
            >>> api.variables.dotted_and_dashed(
            ...     a="<user name>", b="<user name>", c="<user name>"
            ... )
        """
        return self._call(DOTTED_AND_DASHED, options, query={"a": a, "b": b, "c": c})

    def dynamic(
        self,
        *,
        at: str | int | Omit = OMIT,
        x_id: str | int | Omit = OMIT,
        id: str | Omit = OMIT,
        n: Any = OMIT,
        unknown: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Dynamic.

        Example:
            >>> api.variables.dynamic(
            ...     at="<timestamp>",
            ...     id="<random uuid>",
            ...     n="<n>",
            ...     unknown="<nope>",
            ... )
        """
        return self._call(
            DYNAMIC,
            options,
            query={"at": at},
            headers={"X-Id": x_id},
            body={"id": id, "n": n, "unknown": unknown},
        )

    def vault(
        self, *, x_secret: str | int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Vault.

        Example:
            >>> api.variables.vault()
        """
        return self._call(VAULT, options, headers={"X-Secret": x_secret})

    def unbalanced(
        self,
        *,
        a: str | Omit = OMIT,
        b: str | Omit = OMIT,
        c: str | int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Unbalanced.

        Example:
            >>> api.variables.unbalanced(c="<...>", a="{{open", b="{<triple>}")
        """
        return self._call(UNBALANCED, options, query={"a": a, "b": b, "c": c})


class AsyncVariables(AsyncResource):
    """Variables.

    How variables are filled in.
    """

    async def chain(
        self, *, chain_1: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Chain.

        Example:
            >>> await api.variables.chain(chain_1="<chain 1>")
        """
        return await self._call(CHAIN, options, variables={"chain_1": chain_1})

    async def nested_name(self, **options: Unpack[Options]) -> Any:
        """Nested name.

        Example:
            >>> await api.variables.nested_name()
        """
        return await self._call(NESTED_NAME, options)

    async def blank_in_the_name(
        self, *, a: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Blank in the name.

        Example:
            >>> await api.variables.blank_in_the_name(a="blank")
        """
        return await self._call(BLANK_IN_THE_NAME, options, query={"a": a})

    async def dotted_and_dashed(
        self,
        *,
        a: str | int | Omit = OMIT,
        b: str | int | Omit = OMIT,
        c: str | int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Dotted and dashed.

        Example:
            >>> await api.variables.dotted_and_dashed(
            ...     a="<user name>", b="<user name>", c="<user name>"
            ... )
        """
        return await self._call(
            DOTTED_AND_DASHED, options, query={"a": a, "b": b, "c": c}
        )

    async def dynamic(
        self,
        *,
        at: str | int | Omit = OMIT,
        x_id: str | int | Omit = OMIT,
        id: str | Omit = OMIT,
        n: Any = OMIT,
        unknown: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Dynamic.

        Example:
            >>> await api.variables.dynamic(
            ...     at="<timestamp>",
            ...     id="<random uuid>",
            ...     n="<n>",
            ...     unknown="<nope>",
            ... )
        """
        return await self._call(
            DYNAMIC,
            options,
            query={"at": at},
            headers={"X-Id": x_id},
            body={"id": id, "n": n, "unknown": unknown},
        )

    async def vault(
        self, *, x_secret: str | int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Vault.

        Example:
            >>> await api.variables.vault()
        """
        return await self._call(VAULT, options, headers={"X-Secret": x_secret})

    async def unbalanced(
        self,
        *,
        a: str | Omit = OMIT,
        b: str | Omit = OMIT,
        c: str | int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Unbalanced.

        Example:
            >>> await api.variables.unbalanced(c="<...>", a="{{open", b="{<triple>}")
        """
        return await self._call(UNBALANCED, options, query={"a": a, "b": b, "c": c})
