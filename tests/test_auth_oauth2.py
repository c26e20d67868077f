"""Tokens of OAuth 2.0 in a client: fetched when needed, kept, refreshed, and shared; section 6.5."""

from typing import Any

import pytest

from authorization_server import ID, SECRET, Server
from loopback import Loopback
from oauth2_clients import Twin, operation, twin
from postwright.runtime import MissingVariableError, OAuth2Auth, Operation, UnauthorizedError
from postwright.runtime.arguments import Arguments
from postwright.runtime.auth import fresh
from postwright.runtime.auth.oauth2 import AuthorizationCode, ClientCredentials, PasswordGrant, RefreshToken

__all__ = ["twin"]


@pytest.fixture
def server(loopback: Loopback) -> Server:
    return Server(loopback)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    now = [1000.0]
    monkeypatch.setattr(fresh, "now", lambda: now[0])
    return now


def credentials(server: Server, **options: Any) -> ClientCredentials:
    return ClientCredentials(f"{server.url}/token", ID, SECRET, **options)


def grants(server: Server) -> list[str]:
    return [request.fields["grant_type"] for request in server.token_requests]


def test_a_token_is_fetched_once_and_kept(twin: Twin, server: Server) -> None:
    api, get = twin({}), operation(server.url, credentials(server))
    assert [api.call(get) for _ in range(3)] == [{"ok": True}] * 3
    assert grants(server) == ["client_credentials"]
    assert server.calls == ["Bearer token-1"] * 3


def test_two_clients_do_not_share_a_token(twin: Twin, server: Server) -> None:
    get = operation(server.url, credentials(server))
    twin({}).call(get)
    twin({}).call(get)
    assert server.calls == ["Bearer token-1", "Bearer token-2"]


def test_equal_flows_share_a_token_and_others_do_not(twin: Twin, server: Server) -> None:
    api = twin({"id": ID})
    api.call(operation(server.url, credentials(server)))
    api.call(operation(server.url, ClientCredentials(server.url + "/token", "{{id}}", SECRET)))
    api.call(operation(server.url, credentials(server, scope="more")))
    assert server.calls == ["Bearer token-1", "Bearer token-1", "Bearer token-2"]


@pytest.mark.parametrize(("values", "token"), [({}, "token-0"), ({"token": "token-9"}, "{{token}}")])
def test_a_given_token_wins(twin: Twin, server: Server, values: dict[str, str | None], token: str) -> None:
    flow = ClientCredentials("{{none}}", "{{none}}", "{{none}}")
    twin(values).call(operation(server.url, flow, token))
    assert server.token_requests == []
    assert server.calls == [f"Bearer {values.get('token', token)}"]


def test_a_given_token_that_is_refused_is_not_replaced(twin: Twin, server: Server) -> None:
    with pytest.raises(UnauthorizedError):
        twin({}).call(operation(server.url, credentials(server), "given"))
    assert server.calls == ["Bearer given"]
    assert server.token_requests == []


@pytest.mark.parametrize("values", [{}, {"token": ""}])
def test_a_variable_without_a_value_is_no_token(twin: Twin, server: Server, values: dict[str, str | None]) -> None:
    twin(values).call(operation(server.url, credentials(server), "{{token}}"))
    assert server.calls == ["Bearer token-1"]


def test_what_the_flow_needs_and_has_no_value(twin: Twin, server: Server) -> None:
    flow = ClientCredentials(f"{server.url}/token", "{{id}}", SECRET)
    with pytest.raises(MissingVariableError, match=r"\{\{id\}\}.*id=\.\.\."):
        twin({}).call(operation(server.url, flow))
    assert server.loopback.requests == []


@pytest.mark.parametrize(
    ("options", "calls"),
    [
        ({"saved_values": True}, [None]),
        ({"fetch_tokens": False}, [None]),
        ({"saved_values": True, "fetch_tokens": True}, ["Bearer token-1"]),
        ({"fetch_tokens": True}, ["Bearer token-1"]),
    ],
)
def test_which_clients_fetch(twin: Twin, server: Server, options: dict[str, Any], calls: list[str | None]) -> None:
    api, get = twin({}, **options), operation(server.url, credentials(server))
    if calls == [None]:
        with pytest.raises(UnauthorizedError):
            api.call(get)
    else:
        api.call(get)
    assert server.calls == calls


def test_without_fetching_the_variable_is_missing(twin: Twin, server: Server) -> None:
    with pytest.raises(MissingVariableError, match=r"\{\{token\}\}"):
        twin({}, saved_values=True).call(operation(server.url, credentials(server), "{{token}}"))


def test_a_flow_of_the_callers_own(twin: Twin, server: Server) -> None:
    auth = OAuth2Auth("", flow=credentials(server))
    get: Operation[Any] = Operation(
        name="Get", method="GET", url=f"{server.url}/api", headers=(("authorization", "other"),)
    )
    twin({}, auth=auth, saved_values=True).call(get)
    assert server.calls == ["Bearer token-1"]


@pytest.mark.parametrize(
    ("how", "path", "arrives"),
    [
        ({"header_prefix": " Token "}, "/api", "Token token-1"),
        ({"placement": "queryParams"}, "/api", "/api?access_token=token-1"),
        ({"placement": "queryParams"}, "/api?access_token=old&b=%20", "/api?b=%20&access_token=token-1"),
    ],
)
def test_where_the_token_goes(twin: Twin, server: Server, how: dict[str, str], path: str, arrives: str) -> None:
    server.refused = {"token-2"}
    api, get = twin({}), operation(server.url, credentials(server), path=path, **how)
    for _ in range(2):
        api.call(get)
        request = server.loopback.requests[-1]
        assert arrives in (request.target, *request.values("Authorization"))
    assert server.loopback.requests[-1].values("Authorization") in ([], [arrives])


def test_an_empty_prefix_and_an_unknown_place(twin: Twin, server: Server) -> None:
    for how in ({"header_prefix": ""}, {"placement": "elsewhere"}):
        with pytest.raises(UnauthorizedError):
            twin({}).call(operation(server.url, credentials(server), **how))
    # Refused and tried again, as the server wants a prefix; and nothing is sent where no place is known.
    assert server.calls == ["token-1", "token-2", None]


def test_a_refused_token_is_replaced_once(twin: Twin, server: Server) -> None:
    api, get = twin({}), operation(server.url, credentials(server))
    api.call(get)
    server.refused = {"token-1"}
    assert api.call(get) == {"ok": True}
    assert server.calls == ["Bearer token-1", "Bearer token-1", "Bearer token-2"]
    server.accepts_nothing = True
    with pytest.raises(UnauthorizedError):
        api.call(get)
    assert server.calls[3:] == ["Bearer token-2", "Bearer token-3"]
    assert len(server.token_requests) == 3


def test_a_refused_token_in_the_query_is_replaced(twin: Twin, server: Server) -> None:
    server.refused = {"token-1"}
    twin({}).call(operation(server.url, credentials(server), placement="queryParams"))
    assert [request.target for request in server.loopback.requests if request.method == "GET"] == [
        "/api?access_token=token-1",
        "/api?access_token=token-2",
    ]


@pytest.mark.parametrize("lifetime", [100, "100", 100.0])
def test_a_token_ends_a_little_early(twin: Twin, server: Server, clock: list[float], lifetime: object) -> None:
    server.lifetime = lifetime
    api, get = twin({}), operation(server.url, credentials(server))
    for seconds in (0, 89, 2):
        clock[0] += seconds
        api.call(get)
    assert server.calls == ["Bearer token-1", "Bearer token-1", "Bearer token-2"]
    assert grants(server) == ["client_credentials"] * 2


@pytest.mark.parametrize("lifetime", [None, 0, -1, "soon", [], "nan", "inf", True])
def test_a_lifetime_that_says_nothing(twin: Twin, server: Server, clock: list[float], lifetime: object) -> None:
    server.lifetime = lifetime
    api, get = twin({}), operation(server.url, credentials(server))
    api.call(get)
    clock[0] += 0.5
    api.call(get)
    assert len(server.token_requests) == 1


def test_a_token_that_ended_is_refreshed_and_refresh_tokens_rotate(
    twin: Twin, server: Server, clock: list[float]
) -> None:
    server.lifetime, server.with_refresh = 3600, True
    flow = PasswordGrant(f"{server.url}/token", ID, SECRET, username="ada", password="p+w d", in_body=True)
    api, get = twin({}), operation(server.url, flow)
    for _ in range(3):
        api.call(get)
        clock[0] += 3600
    assert grants(server) == ["password", "refresh_token", "refresh_token"]
    refreshed = [request.fields.get("refresh_token") for request in server.token_requests]
    assert refreshed == [None, "refresh-1", "refresh-2"]
    assert not any(request.by_header for request in server.token_requests)


def test_a_refresh_token_that_is_not_replaced_is_used_again(twin: Twin, server: Server, clock: list[float]) -> None:
    server.lifetime, server.rotates = 10, False
    flow = RefreshToken(f"{server.url}/token", ID, SECRET, refresh_token="first-refresh", scope="a b")
    api, get = twin({}), operation(server.url, flow)
    for _ in range(2):
        api.call(get)
        clock[0] += 10
    assert [dict(request.fields) for request in server.token_requests] == [
        {"grant_type": "refresh_token", "refresh_token": "first-refresh", "scope": "a b"}
    ] * 2


def test_a_refused_refresh_token_begins_anew(twin: Twin, server: Server) -> None:
    server.with_refresh = True
    api, get = twin({}), operation(server.url, credentials(server))
    api.call(get)
    server.forget_refresh_tokens()
    server.refused = {"token-1"}
    api.call(get)
    assert grants(server) == ["client_credentials", "refresh_token", "client_credentials"]
    assert server.calls[-1] == "Bearer token-2"


def test_a_redirect_takes_the_token_along_on_the_same_server_only(twin: Twin, server: Server) -> None:
    moved = Server(server.loopback)
    answers = {"/a": "/b?access_token=", "/q": "/b", "/b": None}

    def respond(request: Any) -> Any:
        place = answers.get(request.target.partition("?")[0])
        answer = moved.respond(request)
        return answer if place is None else answer._replace(status=307, headers=(("Location", place),))

    server.loopback.respond = respond
    twin({}).call(operation(server.url, credentials(moved), path="/a"))
    assert moved.calls == ["Bearer token-1", "Bearer token-1"]
    with pytest.raises(UnauthorizedError):
        twin({}).call(operation(server.url, credentials(moved), path="/q", placement="queryParams"))
    assert moved.calls[2:] == ["token-2", None, None]


def test_no_secret_shows_in_what_is_prepared(twin: Twin, server: Server) -> None:
    flow = AuthorizationCode(server.url, server.url, ID, SECRET, state="s3cret state", code_verifier="s3cret")
    api = twin({}, fetch_tokens=True)
    session: Any = getattr(api, "api", api)._session
    for get in (operation(server.url, credentials(server)), operation(server.url, flow)):
        request = session.prepare(get, Arguments(), {})
        request.flow()
        held = session._setup.tokens.held
        shown = repr((session._setup, request, request.flow, get.auth, flow, [*held], [*held.values()]))
        assert "s3cret" not in shown
    assert repr([(grant, grant.authorization) for grant in held]) == (
        "[(Grant(...), None), (Grant(...), Authorization(...))]"
    )


@pytest.mark.parametrize("calls", [20, 50])
def test_many_at_once_fetch_one_token(twin: Twin, server: Server, calls: int) -> None:
    server.delay = 0.1
    api, get = twin({}), operation(server.url, credentials(server))
    for refused in (set[str](), {"token-1"}):
        server.refused = refused
        assert api.call_at_once(calls, get) == [{"ok": True}] * calls
    assert len(server.token_requests) == 2
