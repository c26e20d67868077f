"""What all kinds of authentication share, and none."""

from collections.abc import Callable

from ..draft import Draft

Fill = Callable[[str], str]


class Secret(str):
    """A text that is not shown where what holds it is."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'...'"


class Auth:
    """A kind of authentication with its texts, which can hold variables."""

    __slots__ = ()

    def apply(self, draft: Draft, fill: Fill) -> None:
        """Change a request so that it carries the credentials.

        `fill` replaces variables. What stands in the way, such as an `Authorization`
        header, is removed, but only if there is something to send. Section 6.2.
        """
        raise NotImplementedError


class TokenFlow:
    """A way to get an access token; see `oauth2`."""

    __slots__ = ()

    def apply(
        self, draft: Draft, fill: Fill, header_prefix: str, placement: str
    ) -> None:
        """Change a request so that it gets a token when it is sent."""
        raise NotImplementedError


class NoAuth(Auth):
    """Nothing to prove; an `Authorization` header is sent as it stands."""

    __slots__ = ()

    def apply(self, draft: Draft, fill: Fill) -> None:
        """Leave the request as it is."""
