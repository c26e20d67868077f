"""Going through pages: by number, offset, cursor and link; sync, on asyncio and on trio."""

import inspect
import json
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from loopback import Answer, Loopback, RecordedRequest
from postwright.runtime import ApiError, ApiKeyAuth, NotFoundError, Operation
from postwright.runtime.paging import Cursor, Link, Offset, PageNumber
from runtime_api import Api, Run

URL = "{{base}}/list"
BY_NUMBER = Operation[Any](name="N", method="GET", url=URL, pages=PageNumber("page", items=("data",), first=1))
BY_OFFSET = Operation[Any](name="O", method="GET", url=URL, pages=Offset("skip", items=(), first=0))
BY_CURSOR = Operation[Any](
    name="C", method="GET", url=URL, pages=Cursor("cursor", ("meta", "next"), items=("data", "rows"))
)
BY_LINK = Operation[Any](name="L", method="GET", url=URL, pages=Link(("next",), items=("data",)))
BY_HEADER = Operation[Any](name="H", method="GET", url=URL, pages=Link(items=()))
IN_BODY = Operation[Any](
    name="B", method="POST", url=URL, body="json", pages=Cursor("after", ("next",), items=("data",), in_body=True)
)


def pages_of(run: Run, operation: Operation[Any], *, wrapper: str = "each_page", **call: Any) -> list[Any]:
    """All that a wrapper goes through; `call` has the arguments of the method, and `options` those of the client."""
    options = call.pop("options", {})

    def use(api: Any) -> Any:
        entries = getattr(api, wrapper)(api.list)(operation, **call)
        return collected(entries) if inspect.isasyncgen(entries) else list(entries)

    result: list[Any] = run(use, **options)
    return result


async def collected(entries: Any) -> list[Any]:
    return [entry async for entry in entries]


def serving(answer: Callable[[dict[str, str]], object]) -> Callable[[RecordedRequest], Answer]:
    def respond(request: RecordedRequest) -> Answer:
        query = {name: values[0] for name, values in parse_qs(urlsplit(request.target).query).items()}
        query |= json.loads(request.body) if request.body else {}
        return Answer(body=json.dumps(answer(query)).encode())

    return respond


def targets(loopback: Loopback) -> list[str]:
    return [request.target for request in loopback.take()]


def test_by_number(run: Run, loopback: Loopback) -> None:
    loopback.respond = serving(lambda query: {"data": [int(query["page"])] if int(query["page"]) < 3 else []})
    assert pages_of(run, BY_NUMBER, query={"size": 2}) == [{"data": [1]}, {"data": [2]}, {"data": []}]
    assert targets(loopback) == [f"/list?size=2&page={number}" for number in (1, 2, 3)]
    assert pages_of(run, BY_NUMBER, query={"page": "2"}, wrapper="each_item") == [2]
    assert targets(loopback) == ["/list?page=2", "/list?page=3"]


def test_the_number_of_pages(run: Run, loopback: Loopback) -> None:
    paging = PageNumber("page", items=("data",), first=0, total=("pages",))
    operation = Operation[Any](name="T", method="GET", url=URL, pages=paging)
    loopback.respond = serving(lambda query: {"data": [query["page"]], "pages": 2})
    assert pages_of(run, operation, wrapper="each_item") == ["0", "1"]
    assert len(loopback.take()) == 2


def test_a_server_without_pages(run: Run, loopback: Loopback) -> None:
    loopback.respond = serving(lambda query: {"data": [1]})
    assert pages_of(run, BY_NUMBER) == [{"data": [1]}, {"data": [1]}]
    assert len(loopback.take()) == 2


def test_by_offset(run: Run, loopback: Loopback) -> None:
    everything = list(range(5))
    loopback.respond = serving(lambda query: everything[int(query["skip"]) :][:2])
    assert pages_of(run, BY_OFFSET, wrapper="each_item") == everything
    assert targets(loopback) == [f"/list?skip={number}" for number in (0, 2, 4, 5)]


def test_by_cursor(run: Run, loopback: Loopback) -> None:
    following = {None: "b", "b": "c&d", "c&d": None}
    loopback.respond = serving(
        lambda query: {
            "data": {"rows": [query.get("cursor", "a")]},
            "meta": {"next": following[query.get("cursor")]},
        }
    )
    assert pages_of(run, BY_CURSOR, wrapper="each_item", query={"size": 1}) == ["a", "b", "c&d"]
    assert targets(loopback) == ["/list?size=1", "/list?size=1&cursor=b", "/list?size=1&cursor=c%26d"]


def test_in_a_body(run: Run, loopback: Loopback) -> None:
    following = {None: "b", "b": ""}
    loopback.respond = serving(lambda query: {"data": [query.get("after")], "next": following[query.get("after")]})
    assert pages_of(run, IN_BODY, wrapper="each_item", body={"size": 1}) == [None, "b"]
    assert [json.loads(request.body) for request in loopback.take()] == [{"size": 1}, {"size": 1, "after": "b"}]


def test_by_link(run: Run, loopback: Loopback) -> None:
    links = {None: "?page=2&x=%2C", "2": f"http://{loopback.host}/other?page=3", "3": None}
    loopback.respond = serving(lambda query: {"data": [query.get("page")], "next": links[query.get("page")]})
    options = {"auth": ApiKeyAuth("key", "shh", in_query=True), "extra_headers": {"X": "1"}}
    assert pages_of(run, BY_LINK, wrapper="each_item", query={"size": 1}, options=options) == [None, "2", "3"]
    sent = loopback.take()
    assert [request.target for request in sent] == [
        "/list?size=1&key=shh",
        "/list?page=2&x=%2C&key=shh",
        "/other?page=3&key=shh",
    ]
    assert [request.values("X") for request in sent] == [["1"]] * 3


def test_by_link_header(run: Run, loopback: Loopback) -> None:
    first = ("Link", '</list?page=1>; rel="prev", </list?page=2>; title="a,b"; rel="last next"')
    loopback.answers += [
        Answer(body=b"[1]", headers=(("Content-Type", "application/json"), first)),
        Answer(body=b"[2]", headers=(("Content-Type", "application/json"), ("Link", "</list>; rel=nextish"))),
    ]
    assert pages_of(run, BY_HEADER, wrapper="each_item") == [1, 2]
    assert targets(loopback) == ["/list", "/list?page=2"]


def test_links_in_a_circle(run: Run, loopback: Loopback) -> None:
    loopback.respond = serving(lambda query: {"data": [1], "next": "/list"})
    assert pages_of(run, BY_LINK) == [{"data": [1], "next": "/list"}]


def test_a_link_to_another_server(run: Run, loopback: Loopback) -> None:
    loopback.respond = serving(lambda query: {"data": [], "next": "https://far.example/list?cursor=s3cret"})
    with pytest.raises(ApiError, match=r"on another server, https://far\.example$"):
        pages_of(run, BY_LINK)
    assert len(loopback.take()) == 1


def test_answers_of_another_shape(run: Run, loopback: Loopback) -> None:
    loopback.respond = serving(lambda query: {"data": "none", "next": 7})
    assert pages_of(run, BY_LINK, wrapper="each_item") == []
    assert pages_of(run, BY_NUMBER, wrapper="each_item") == []
    assert pages_of(run, BY_CURSOR) == [{"data": "none", "next": 7}]


def test_errors_between_pages(run: Run, loopback: Loopback) -> None:
    loopback.answers += [Answer(body=b'{"data": [1]}'), Answer(404)]
    with pytest.raises(NotFoundError):
        pages_of(run, BY_NUMBER)


def test_no_page_is_asked_for_before_it_is_needed(loopback: Loopback) -> None:
    loopback.respond = serving(lambda query: {"data": [int(query["page"])] * 2})
    with Api(base=loopback.url) as api:
        items = api.each_item(api.list)(BY_NUMBER)
        assert len(loopback.take()) == 0
        assert [next(items), next(items)] == [1, 1]
        assert len(loopback.take()) == 1


def test_operations_without_pages(run: Run) -> None:
    for operation, message in [
        (Operation[Any](name="X", method="GET", url=URL), "X: the collection shows no pages of it"),
        (Operation[Any](name="Y", method="GET", url=URL, pages=Link()), "Y: .* does not show which list"),
    ]:
        with pytest.raises(TypeError, match=message):
            pages_of(run, operation, wrapper="each_item")
