"""What a mock answers: statuses, headers, bodies; and the transport without a generated client."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import anyio
import httpx2
import pytest

from mocking import mocked_package
from packages import Item, request, saved
from postwright.runtime import NotFoundError
from postwright.runtime.mock import MockError, MockTransport

URL = "https://api.test"


@pytest.fixture
def mocked(tmp_path: Path) -> Callable[..., Any]:
    """Make a mocked client for some items."""

    @contextmanager
    def made(*items: Item, **members: Any) -> Iterator[Any]:
        with mocked_package(tmp_path, *items, **members) as package, package.Test.mocked() as api:
            yield api

    return made


def answered(body: Any = "", status: Any = 200, header: Any = None, **members: Any) -> Item:
    """A saved response; `header` is by names."""
    headers = [{"key": name, "value": value} for name, value in (header or {}).items()]
    return {"name": "E", "code": status, "body": body, "header": headers, **members}


@pytest.mark.parametrize(
    ("example", "wanted"),
    [
        (answered('{"a": 1}'), {"a": 1}),
        (answered('{"a": 1}', None), {"a": 1}),
        (answered('{"a": 1}', header={"Content-Type": "text/plain"}), '{"a": 1}'),
        (answered("hello"), "hello"),
        (answered("hello", _postman_previewlanguage="html"), "hello"),
        (answered("é", header={"Content-Type": "text/plain; charset=ISO-8859-1"}), "é"),
        (answered("é", header={"Content-Type": "text/plain; charset=unknown"}), "é"),
        (answered("\ud800", header={"Content-Type": "text/plain"}), "\ufffd"),
        (answered("\x89PNG", header={"Content-Type": "image/png"}), "\x89PNG".encode()),
        (answered('// no\n{"a": 1}', header={"Content-Type": "application/json"}), {"a": 1}),
        (answered('{"a": {{b}}, "c": "{{d}}"}'), {"a": "{{b}}", "c": "{{d}}"}),
        (answered('{"a":', header={"Content-Type": "application/json"}), '{"a":'),
        (answered("gone", 204), None),
        (answered(None), None),
        (answered("x" * 3_000_000), "x" * 3_000_000),
        (
            answered(
                '{"a": 1}',
                header={
                    "Content-Encoding": "br",
                    "Transfer-Encoding": "chunked",
                    "Content-Length": "9000",
                    "Connection": "close",
                },
            ),
            {"a": 1},
        ),
    ],
)
def test_the_body_of_an_answer(mocked: Callable[..., Any], example: Item, wanted: Any) -> None:
    with mocked(request("R", URL, response=[example])) as api:
        assert api.r() == wanted


def test_headers_of_an_answer(mocked: Callable[..., Any]) -> None:
    headers = {"X-A": "é", "Set-Cookie": "a=1", "bad name": "1", "X-B": "a\r\nX-C: b"}
    with mocked(request("R", URL, response=[answered("", 201, headers)])) as api:
        answer = api.with_response(api.r)()
    assert (answer.status, dict(answer.headers)) == (201, {"x-a": "é", "set-cookie": "a=1"})


def test_a_redirect_is_not_followed(mocked: Callable[..., Any]) -> None:
    with mocked(request("R", URL, response=[answered("moved", 302, {"Location": "https://other.test/"})])) as api:
        answer = api.with_response(api.r)()
    assert (answer.status, answer.body) == (302, "moved")
    assert answer.headers["location"] == "https://other.test/"


def test_a_request_that_the_collection_has_not_is_matched_like_any(mocked: Callable[..., Any]) -> None:
    with mocked(request("R", f"{URL}/x/:id", response=[answered("x")])) as api:
        assert api.raw_request("GET", f"{URL}/x/7") == "x"
        assert api.raw_request("POST", f"{URL}/x/7") is None
        with pytest.raises(NotFoundError):
            api.raw_request("POST", f"{URL}/x/7", extra_headers={"x-mock-response-name": "E"})


def test_an_answer_to_head_has_no_body(mocked: Callable[..., Any]) -> None:
    with mocked(request("R", URL, "HEAD", response=[answered("body", 200, {"X-A": "1"})])) as api:
        answer = api.with_response(api.r)()
    assert (answer.body, answer.headers["x-a"]) == (None, "1")


def test_values_are_put_into_an_answer(mocked: Callable[..., Any]) -> None:
    example = answered('{"id": {{id}}, "user": "{{user}}", "env": "{{env}}", "x": {{x}}}', 200, {"X-Id": "{{id}}"})
    original = {**example, "originalRequest": {"method": "GET", "url": f"{URL}/users/{{{{id}}}}"}}
    item = request("R", f"{URL}/users/:user?env={{{{env}}}}", response=[original])
    with mocked(item, variable=[{"key": "env", "value": "test"}]) as api:
        answer = api.with_response(api.r)("7")
    assert answer.body == {"id": 7, "user": "7", "env": "test", "x": "{{x}}"}
    assert answer.headers["x-id"] == "7"


@pytest.mark.parametrize(
    ("url", "variables", "sent"),
    [
        ("{{protocol}}://{{host name}}:{{port}}/{{a/b}}", (), "http://host-name/a-b"),
        ("https://localhost:{{port}}/a:{{é}}", (), "https://localhost:80/a:-"),
        ("{{base}}/a", ("/",), "http://mock.invalid//a"),
        ("{{base}}/a", ("",), "http://mock.invalid/a"),
        ("{{base}}/a?q={{q}}", ("{{other}}",), "http://other/a"),
    ],
)
def test_variables_without_a_value_stand_for_themselves(
    tmp_path: Path, url: str, variables: tuple[str, ...], sent: str
) -> None:
    members = {"variable": [{"key": "base", "value": value} for value in variables]}
    with mocked_package(tmp_path, request("R", url), **members) as package:
        mock = package.MockTransport()
        assert package.Test.mocked(mock).r() is None
        assert str(mock.requests[0].url) == sent


def test_a_value_without_an_end_is_an_error_as_ever(mocked: Callable[..., Any]) -> None:
    variable = [{"key": "a", "value": "{{b}}"}, {"key": "b", "value": "{{a}}"}]
    with mocked(request("R", "https://{{a}}/"), variable=variable) as api, pytest.raises(Exception, match="has no end"):
        api.r()


def test_the_content_of_an_answer_can_be_streamed(mocked: Callable[..., Any]) -> None:
    example = answered("a\nb", 200, {"Content-Type": "text/plain"})
    with mocked(request("R", URL, response=[example])) as api, api.stream(api.r)() as stream:
        assert list(stream.iter_lines()) == ["a", "b"]


SHOP = (
    request("Products", f"{URL}/products", response=[saved('["tea"]')]),
    request("Product", f"{URL}/products/:id", response=[saved('"tea"'), saved('{"error": "none"}', 404)]),
    request("Sell", f"{URL}/products", "POST", response=[saved('"sold"', 201)]),
    request("Nothing", f"{URL}/nothing"),
)


@pytest.fixture
def transport(tmp_path: Path) -> Iterator[Any]:
    """The class of the transport, of a package with examples."""
    with mocked_package(tmp_path, *SHOP) as package:
        yield package.MockTransport


@pytest.mark.parametrize(
    ("method", "path", "wanted"),
    [
        ("GET", "/products", (200, ["tea"])),
        ("GET", "/products/", (200, ["tea"])),
        ("POST", "/products", (201, "sold")),
        ("GET", "/products/7?x=1", (200, "tea")),
    ],
)
def test_any_client_of_the_library_can_use_the_transport(
    transport: Any, method: str, path: str, wanted: tuple[int, Any]
) -> None:
    with httpx2.Client(transport=transport()) as client:
        answer = client.request(method, URL + path)
    assert (answer.status_code, answer.json()) == wanted

    async def ask() -> httpx2.Response:
        async with httpx2.AsyncClient(transport=transport()) as client:
            return await client.request(method, f"http://localhost:1{path}")

    for backend in ("asyncio", "trio"):
        answer = anyio.run(ask, backend=backend)
        assert (answer.status_code, answer.json()) == wanted


def test_a_request_that_no_example_fits(transport: Any) -> None:
    with httpx2.Client(transport=transport()) as client:
        for method, path in (("GET", "/other"), ("DELETE", "/products"), ("GET", "/nothing")):
            answer = client.request(method, f"{URL}{path}?key=secret")
            message = f"No saved example fits {method} {path}."
            error = {"name": "mockRequestNotFoundError", "message": message, "header": "No example"}
            assert (answer.status_code, answer.json()) == (404, {"error": error})
    with httpx2.Client(transport=transport(strict=True)) as client, pytest.raises(MockError) as caught:
        client.get(f"{URL}/other?key=secret")
    examples = "Products: 'Saved' (200); Product: 'Saved' (200); Product: 'Saved' (404); Sell: 'Saved' (201)"
    assert str(caught.value) == f"GET {URL}/other: no example answers this request: there are {examples}"


def test_headers_choose_an_example(transport: Any) -> None:
    with httpx2.Client(transport=transport()) as client:
        answer = client.get(f"{URL}/products/7", headers={"X-Mock-Response-Code": "404"})
        assert (answer.status_code, answer.json()) == (404, {"error": "none"})


def test_a_chosen_answer_is_for_the_operation_whose_example_fits(tmp_path: Path) -> None:
    with mocked_package(tmp_path, *SHOP) as package:
        mock = package.MockTransport()
        api = package.Test.mocked(mock)
        mock.answer(api.product, body="chosen", times=1)
        with httpx2.Client(transport=mock) as client:
            assert client.get(f"{URL}/products").json() == ["tea"]
            assert client.get(f"{URL}/products/7").text == "chosen"
            assert client.get(f"{URL}/products/7").json() == "tea"
            mock.answer(api.product, status=404)
            assert client.get(f"{URL}/products/7").json() == {"error": "none"}


def test_a_package_without_examples_can_be_mocked_too(mocked: Callable[..., Any]) -> None:
    with mocked(request("R", "{{base}}/x")) as api:
        assert api.r() is None


def test_without_a_package_there_are_no_examples() -> None:
    with httpx2.Client(transport=MockTransport()) as client:
        assert client.get(f"{URL}/products").status_code == 404
