"""Pytest."""

from __future__ import annotations

from typing import Any, Unpack

from ._core import OMIT, AsyncResource, Omit, Operation, Options, Resource

TEST: Operation[Any] = Operation(
    name="pytest/test",
    method="POST",
    url="{{baseUrl}}/c",
    body="json",
)


class Pytest(Resource):
    """Pytest."""

    def test(
        self, *, n: Any = OMIT, s: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Test.

        Example:
            >>> api.pytest.test(n="<n>", s="...")
        """
        return self._call(TEST, options, body={"n": n, "s": s})


class AsyncPytest(AsyncResource):
    """Pytest."""

    async def test(
        self, *, n: Any = OMIT, s: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Test.

        Example:
            >>> await api.pytest.test(n="<n>", s="...")
        """
        return await self._call(TEST, options, body={"n": n, "s": s})
