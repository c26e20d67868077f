"""Clients that answer from the examples of their collection: `mocked()`."""

import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from operator import attrgetter
from pathlib import Path
from types import ModuleType
from typing import Any

import anyio
import pytest

from mocking import mocked_package
from packages import folder, imported, request, saved

Call = Callable[..., Any]
USER = {"id": 1, "name": "Carol"}
BEARER = {"type": "bearer", "bearer": [{"key": "token", "value": "{{token}}"}]}
TOKENS = {
    "type": "oauth2",
    "oauth2": [
        {"key": "grant_type", "value": "client_credentials"},
        {"key": "accessTokenUrl", "value": "https://tokens.test/"},
        {"key": "clientId", "value": "{{client}}"},
        {"key": "clientSecret", "value": "{{secret}}"},
    ],
}


def named(name: str, url: str, answer: dict[str, Any], method: str = "GET", **members: Any) -> dict[str, Any]:
    """A saved response of a request of its own."""
    return {**answer, "name": name, "originalRequest": {"method": method, "url": url, **members}}


USERS = folder(
    "Users",
    request(
        "Get",
        "{{base}}/users/:id",
        response=[
            named("Carol", "{{base}}/users/1", saved('{"id": 1, "name": "Carol"}')),
            named("Missing", "{{base}}/users/9", saved('{"message": "Nobody"}', 404)),
        ],
    ),
    request("Delete", "{{base}}/users/:id", "DELETE", response=[saved(None, 204)]),
    request("Find", "{{base}}/users", auth=TOKENS),
    request("Health", "{{base}}/health"),
)


@pytest.fixture(scope="module")
def users(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """A package with examples."""
    with mocked_package(tmp_path_factory.mktemp("mock"), USERS, auth=BEARER) as package:
        yield package


@pytest.fixture(params=["sync", "asyncio", "trio"])
def kind(request: pytest.FixtureRequest) -> str:
    """A kind of client."""
    return str(request.param)


def run(api: Any, method: str, *args: Any, **kwargs: Any) -> Any:
    """Call a method of a client of either kind."""
    call: Call = attrgetter(method)(api)
    return call(*args, **kwargs)


def use(package: ModuleType, kind: str, steps: Callable[[Any, Call], Any], *given: Any, **options: Any) -> Any:
    """Make a mocked client of a kind, and go through steps with it and with what calls its methods."""
    if kind == "sync":
        with package.Test.mocked(*given, **options) as api:
            return steps(api, lambda method, *args, **more: run(api, method, *args, **more))

    async def run_async() -> Any:
        async with package.AsyncTest.mocked(*given, **options) as api:
            # The steps are plain calls: each waits in a thread for its answer.
            def call(method: str, *args: Any, **more: Any) -> Any:
                async def one() -> Any:
                    return await run(api, method, *args, **more)

                return anyio.from_thread.run(one)

            return await anyio.to_thread.run_sync(steps, api, call)

    return anyio.run(run_async, backend=kind)


def test_answers_without_variables_credentials_or_network(
    users: ModuleType, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BASE", "https://real.test")
    monkeypatch.setenv("TOKEN", "a real secret")
    mock = users.MockTransport()

    def steps(api: Any, call: Call) -> None:
        assert call("users.get", "1") == USER
        assert call("users.get", "2") == USER
        assert call("users.delete", "1") is None
        assert call("users.find") is None

    use(users, kind, steps, mock)
    assert [str(sent.url) for sent in mock.requests[:2]] == ["http://base/users/1", "http://base/users/2"]
    assert not any("real" in str(sent.headers.raw) for sent in mock.requests)


def test_the_example_of_an_error_is_raised(users: ModuleType, kind: str) -> None:
    def steps(api: Any, call: Call) -> None:
        with pytest.raises(users.NotFoundError, match="Nobody"):
            call("users.get", "9")
        with pytest.raises(users.NotFoundError, match="Nobody"):
            call("users.get", "1", extra_headers={"x-mock-response-name": "Missing"})
        with pytest.raises(users.NotFoundError, match="No saved example fits GET /users/1"):
            call("users.get", "1", extra_headers={"x-mock-response-code": "500"})

    use(users, kind, steps)


def test_a_strict_client_raises_for_what_has_no_example(users: ModuleType, kind: str) -> None:
    def steps(api: Any, call: Call) -> None:
        assert call("users.get", "1") == USER
        with pytest.raises(users.MockError) as caught:
            call("users.health", extra_query={"key": "secret"})
        assert str(caught.value) == "GET http://base/health: no example answers this request: there are none"
        with pytest.raises(
            users.MockError, match=r"there are Users/Get: 'Carol' \(200\); Users/Get: 'Missing' \(404\)$"
        ):
            call("users.get", "1", extra_headers={"x-mock-response-code": "500"})

    use(users, kind, steps, strict=True)


def test_the_error_of_a_strict_client(users: ModuleType) -> None:
    error = users.MockError("GET", "http://h/", tuple(map(str, range(10))))
    assert issubclass(users.MockError, users.ApiError)
    assert str(error).endswith("there are 0; 1; 2; 3; 4; 5; 6; 7; and 2 more")
    again = pickle.loads(pickle.dumps(error))
    assert (again.method, again.url, again.examples) == ("GET", "http://h/", error.examples)


def test_a_test_chooses_answers(users: ModuleType, kind: str) -> None:
    mock = users.MockTransport()

    def steps(api: Any, call: Call) -> None:
        mock.answer(api.users.get, status=404, times=1)
        mock.answer(api.users.get, example="Missing", headers={"x-request-id": "r7"}, times=2)
        mock.answer(api.users.get, status=503)
        for wanted in ("Nobody", "request r7.*Nobody", "request r7.*Nobody", "status 503$", "status 503$"):
            with pytest.raises(users.ApiStatusError, match=wanted):
                call("users.get", "1")
        mock.answer(api.users.get, example="Carol")
        assert call("users.get", "9") == USER
        assert call("users.delete", "1") is None

    use(users, kind, steps, mock)
    assert len(mock.requests) == 7


@pytest.mark.parametrize(
    ("body", "wanted"), [({"id": 2}, {"id": 2}), (None, None), ("a", "a"), (b"\xff", b"\xff"), ([], [])]
)
def test_a_test_gives_a_body(users: ModuleType, body: Any, wanted: Any) -> None:
    mock = users.MockTransport()
    with users.Test.mocked(mock) as api:
        mock.answer(api.users.get, body=body)
        assert api.users.get("1") == wanted
        mock.answer(api.users.health, status=202, body=body)
        answer = api.with_response(api.users.health)()
    assert (answer.status, answer.body) == (202, wanted)


def test_a_test_gives_an_error_of_the_connection(users: ModuleType, kind: str) -> None:
    import httpx2

    mock = users.MockTransport()

    def steps(api: Any, call: Call) -> None:
        mock.answer(api.users.get, error=httpx2.ReadTimeout("slow"), times=1)
        with pytest.raises(users.ApiTimeoutError, match="timed out"):
            call("users.get", "1")
        assert call("users.get", "1") == USER

    use(users, kind, steps, mock)


def test_answers_are_for_methods_that_send(users: ModuleType) -> None:
    mock = users.MockTransport()
    api = users.Test.mocked(mock)
    for method in (print, api.close, api.with_response, api.users):
        with pytest.raises(TypeError, match="no method of a client that sends a request"):
            mock.answer(method, status=404)
    with pytest.raises(ValueError, match=r"^Users/Get has no example 'None': \['Carol', 'Missing'\]$"):
        mock.answer(api.users.get, example="None")


def test_options_and_variables_of_a_mocked_client(users: ModuleType) -> None:
    mock = users.MockTransport(strict=True)
    api = users.Test.mocked(mock, variables={"base": "https://b.test/v1"}, auth=users.BearerAuth("t"))
    with pytest.raises(users.MockError):
        api.users.health()
    (sent,) = mock.requests
    assert (str(sent.url), sent.headers["authorization"]) == ("https://b.test/v1/health", "Bearer t")
    with users.Test.mocked(variables={"base": "https://b.test/v1"}, strict=True) as own:
        assert own.users.get("1") == USER
    with pytest.raises(TypeError, match="http_client of its own"):
        users.Test.mocked(http_client=None)


def test_strictness_can_be_said_of_a_given_transport(users: ModuleType) -> None:
    mock = users.MockTransport()
    with users.Test.mocked(mock, strict=True) as api, pytest.raises(users.MockError):
        api.users.health()


def test_a_mocked_client_is_safe_to_share_between_threads(users: ModuleType) -> None:
    mock = users.MockTransport()
    api = users.Test.mocked(mock)
    mock.answer(api.users.get, body="planned", times=50)
    with ThreadPoolExecutor(8) as pool:
        results = list(pool.map(lambda _: str(api.users.get("1")), range(200)))
    assert results.count("planned") == 50
    assert len(mock.requests) == 200


def test_the_mock_is_imported_when_it_is_used(tmp_path: Path) -> None:
    program = """
import sys, test
assert not {"httpx2", "test._core.mock", "test._core.mock_matching"} & {*sys.modules}
assert {"MockTransport", "MockError"} <= {*test.__all__}
from test import MockTransport
assert MockTransport.__module__ == "test._core.mock"
try:
    test.Mock
except AttributeError as error:
    assert str(error) == "module 'test' has no attribute 'Mock'"
else:
    raise AssertionError
"""
    with imported(tmp_path, USERS) as package, package.Test.mocked() as api:
        assert api.users.get("1") == USER
    path = f"import sys; sys.path.insert(0, {str(tmp_path)!r})"
    subprocess.run([sys.executable, "-I", "-c", path + program], check=True)
