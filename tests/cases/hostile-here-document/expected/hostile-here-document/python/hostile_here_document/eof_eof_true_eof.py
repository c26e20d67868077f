"""EOF 'EOF' $(true) EOF."""

from __future__ import annotations

from typing import Unpack

from ._core import AsyncResource, Operation, Options, Resource
from .types import Name

EOF_EOF_TRUE_EOF: Operation[Name] = Operation(
    name="EOF\n'EOF'\n$(true)\nEOF/EOF\n'EOF'\n$(true)\nEOF",
    method="GET",
    url="{{baseUrl}}/names",
)


class EofEofTrueEof(Resource):
    """EOF 'EOF' $(true) EOF.

    Says: EOF 'EOF' $(true) EOF
    """

    def eof_eof_true_eof(self, **options: Unpack[Options]) -> Name:
        """EOF 'EOF' $(true) EOF.

        Says: EOF 'EOF' $(true) EOF

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> api.eof_eof_true_eof.eof_eof_true_eof()
        """
        return self._call(EOF_EOF_TRUE_EOF, options)


class AsyncEofEofTrueEof(AsyncResource):
    """EOF 'EOF' $(true) EOF.

    Says: EOF 'EOF' $(true) EOF
    """

    async def eof_eof_true_eof(self, **options: Unpack[Options]) -> Name:
        """EOF 'EOF' $(true) EOF.

        Says: EOF 'EOF' $(true) EOF

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> await api.eof_eof_true_eof.eof_eof_true_eof()
        """
        return await self._call(EOF_EOF_TRUE_EOF, options)
