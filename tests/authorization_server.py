"""A small authorization server and the API that it guards, which check by themselves all that a client sends."""

import base64
import hashlib
import json
import threading
from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import parse_qs, parse_qsl, quote, urlsplit

from loopback import Answer, Loopback, RecordedRequest

ID, SECRET = "client:1", "s3cret&é"
_FORM = "application/x-www-form-urlencoded"


class TokenRequest(NamedTuple):
    """A token request that was answered: its fields, its query, and where the client's secret was."""

    fields: Mapping[str, str]
    query: Mapping[str, str]
    by_header: bool
    request: RecordedRequest


class Server:
    """What a client may see of the server: `/authorize`, `/token`, and the API at `/api`.

    `lifetime` is what new tokens have, in seconds, or None; `failures` are answered instead, once each; `refused` are
    tokens that the API does not take any more.
    """

    def __init__(self, loopback: Loopback) -> None:
        self.url = loopback.url
        self.loopback = loopback
        self.lifetime: object = None
        self.with_refresh = False
        self.rotates = True
        self.token_requests: list[TokenRequest] = []
        self.calls: list[str | None] = []
        self.failures: list[Answer] = []
        self.refused: set[str] = set()
        self.accepts_nothing = False
        self.delay = 0.0
        self._refresh_tokens: set[str] = {"first-refresh"}
        self._codes: dict[str, dict[str, str]] = {}
        self._made = 0
        self._lock = threading.Lock()
        loopback.respond = self.respond

    def respond(self, request: RecordedRequest) -> Answer:
        """Answer one request."""
        address = urlsplit(request.target)
        with self._lock:
            if address.path == "/token":
                return self._token(request, dict(parse_qsl(address.query)))
            if address.path == "/authorize":
                return self._authorize(address.query)
            return self._api(request, address.query)

    def _api(self, request: RecordedRequest, query: str) -> Answer:
        headers = request.values("Authorization")
        token = headers[0].partition(" ")[2] if headers else dict(parse_qsl(query)).get("access_token")
        self.calls.append(headers[0] if headers else token)
        valid = token is not None and token.startswith("token-") and token not in self.refused
        return Answer() if valid and not self.accepts_nothing else Answer(401, b'{"message": "no"}')

    def _authorize(self, source: str) -> Answer:
        query = {name: values[0] for name, values in parse_qs(source, keep_blank_values=True).items()}
        if query["response_type"] != "code" or query["client_id"] != ID:
            return Answer(400)
        self._made += 1
        code = f"code-{self._made}"
        self._codes[code] = query
        location = f"{query['redirect_uri']}?code={code}&state={quote(query['state'])}"
        return Answer(302, b"", (("Location", location),))

    def _token(self, request: RecordedRequest, query: Mapping[str, str]) -> Answer:
        assert request.method == "POST"
        assert request.values("Content-Type") == [_FORM]
        fields = dict(parse_qsl(request.body.decode(), keep_blank_values=True, strict_parsing=True))
        by_header = self._client_of(request, fields)
        if by_header is None:
            return failure(401, "invalid_client")
        self.token_requests.append(TokenRequest(fields, query, by_header, request))
        if self.failures:
            return self.failures.pop(0)
        if not self._is_granted(fields):
            return failure(400, "invalid_grant")
        return self._new_token()

    def _client_of(self, request: RecordedRequest, fields: Mapping[str, str]) -> bool | None:
        """Whether the client showed its secret in the header; None for another client."""
        shown = request.values("Authorization")
        in_body = (fields.get("client_id"), fields.get("client_secret"))
        if not shown:
            return False if in_body == (ID, SECRET) else None
        expected = "Basic " + base64.b64encode(f"{ID}:{SECRET}".encode()).decode()
        return True if shown == [expected] and in_body == (None, None) else None

    def _is_granted(self, fields: Mapping[str, str]) -> bool:
        match fields.get("grant_type"):
            case "client_credentials":
                return True
            case "password":
                return (fields["username"], fields["password"]) == ("ada", "p+w d")
            case "refresh_token":
                known = fields["refresh_token"] in self._refresh_tokens
                if self.rotates:
                    self._refresh_tokens.discard(fields["refresh_token"])
                return known
            case "authorization_code":
                return self._is_approved(fields, self._codes.pop(fields["code"], None))
            case _:
                return False

    def _is_approved(self, fields: Mapping[str, str], asked: Mapping[str, str] | None) -> bool:
        if asked is None or asked["redirect_uri"] != fields["redirect_uri"]:
            return False
        verifier = fields.get("code_verifier", "")
        match asked.get("code_challenge_method"):
            case None:
                return not verifier
            case "plain":
                return verifier == asked["code_challenge"] != ""
            case method:
                digest = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest())
                return method == "S256" and digest.decode().rstrip("=") == asked["code_challenge"]

    def _new_token(self) -> Answer:
        self._made += 1
        members: dict[str, object] = {"access_token": f"token-{self._made}", "token_type": "bearer"}
        if self.lifetime is not None:
            members["expires_in"] = self.lifetime
        if self.with_refresh:
            members["refresh_token"] = f"refresh-{self._made}"
            self._refresh_tokens.add(f"refresh-{self._made}")
        return Answer(body=json.dumps(members).encode(), delay=self.delay)

    def forget_refresh_tokens(self) -> None:
        """Refuse every refresh token that was given out so far."""
        self._refresh_tokens.clear()


def failure(status: int, error: str, description: str = "") -> Answer:
    """An error of the token endpoint as RFC 6749 has it."""
    members = {"error": error, "error_description": description}
    return Answer(status, json.dumps(members).encode())
