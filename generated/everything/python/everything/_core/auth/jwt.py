"""Authentication by a JSON Web Token that is made for the request."""

from ..draft import Draft
from ..errors import AuthError
from ..text import utf8
from .base import Auth, Fill
from .jws import KEY_ALGORITHMS, SECRET_ALGORITHMS, decoded, json_object, token

_KIND = "JWT"


class JwtAuth(Auth):
    """A token that is signed with nothing added to its payload. Section 6.3.

    `algorithm` is HS, RS, PS or ES with 256, 384 or 512; the first takes a `secret`,
    the others a `private_key`, as PEM in the form PKCS#8. `payload` and `header` are
    JSON texts. `placement` is `header`, or `queryParam` for the parameter `query_name`.
    """

    __slots__ = (
        "algorithm",
        "header",
        "header_prefix",
        "payload",
        "placement",
        "private_key",
        "query_name",
        "secret",
        "secret_is_base64",
    )

    def __init__(
        self,
        *,
        algorithm: str = "HS256",
        secret: str = "",
        secret_is_base64: bool = False,
        private_key: str = "",
        payload: str = "",
        header: str = "",
        placement: str = "header",
        header_prefix: str = "Bearer",
        query_name: str = "token",
    ) -> None:
        self.algorithm = algorithm
        self.secret = secret
        self.secret_is_base64 = secret_is_base64
        self.private_key = private_key
        self.payload = payload
        self.header = header
        self.placement = placement
        self.header_prefix = header_prefix
        self.query_name = query_name

    def apply(self, draft: Draft, fill: Fill) -> None:
        """Set the header or the parameter.

        Raises AuthError without a key, and for what no token can be made of.
        """
        placement = fill(self.placement) or "header"
        made = self._token(fill)
        if placement == "queryParam":
            draft.set_query(fill(self.query_name) or "token", made)
        elif placement == "header":
            prefix = fill(self.header_prefix)
            value = f"{prefix} {made}" if prefix else made
            draft.set_credentials("Authorization", value)

    def _token(self, fill: Fill) -> str:
        algorithm = fill(self.algorithm)
        key = self._key(algorithm, fill)
        header = json_object(_KIND, "header", fill(self.header))
        payload = json_object(_KIND, "payload", fill(self.payload))
        if "crit" in header:
            raise AuthError(_KIND, "the header has crit, which asks for more than JWT")
        return token(_KIND, {**header, "alg": algorithm}, payload, key)

    def _key(self, algorithm: str, fill: Fill) -> str | bytes:
        if algorithm in SECRET_ALGORITHMS:
            return self._secret(fill(self.secret))
        if algorithm not in KEY_ALGORITHMS:
            raise AuthError(_KIND, f"the algorithm {algorithm!r} is unknown")
        key = fill(self.private_key)
        if not key:
            raise AuthError(_KIND, "the private key is empty")
        return key

    def _secret(self, text: str) -> bytes:
        secret = decoded(text) if self.secret_is_base64 else utf8(text)
        if not secret:
            raise AuthError(_KIND, "the secret is empty")
        return secret
