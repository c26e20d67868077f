"""EOF 'EOF' $(true) EOF."""

from typing import TypedDict, Unpack

from ._core import AsyncResource, Operation, Options, Resource

EofEofTrueEofResult = TypedDict(
    "EofEofTrueEofResult", {"EOF\n'EOF'\n$(true)\nEOF": str}
)

EOF_EOF_TRUE_EOF: Operation[EofEofTrueEofResult] = Operation(
    name="EOF\n'EOF'\n$(true)\nEOF/EOF\n'EOF'\n$(true)\nEOF",
    method="GET",
    url="{{baseUrl}}/names",
)


class EofEofTrueEof(Resource):
    """EOF 'EOF' $(true) EOF.

    Says: EOF 'EOF' $(true) EOF
    """

    def eof_eof_true_eof(self, **options: Unpack[Options]) -> EofEofTrueEofResult:
        """EOF 'EOF' $(true) EOF.

        Says: EOF 'EOF' $(true) EOF
        """
        return self._call(EOF_EOF_TRUE_EOF, options)


class AsyncEofEofTrueEof(AsyncResource):
    """EOF 'EOF' $(true) EOF.

    Says: EOF 'EOF' $(true) EOF
    """

    async def eof_eof_true_eof(self, **options: Unpack[Options]) -> EofEofTrueEofResult:
        """EOF 'EOF' $(true) EOF.

        Says: EOF 'EOF' $(true) EOF
        """
        return await self._call(EOF_EOF_TRUE_EOF, options)
