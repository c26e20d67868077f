"""The comparer of the wire cases sees every difference but those that it names, and the proxy records what comes."""

import json
from base64 import urlsafe_b64encode
from typing import Any

import httpx2
import pytest

from wire.comparing import compare, compare_all
from wire.known import Found, headings, unexplained
from wire.proxy import running
from wire.recording import Answer, Request, rows
from wire.shrinking import shrink

POSTED = Request("POST", "http", "a.test", "/x?y=1", (("X-A", "1"), ("X-A", "2"), ("X-B", "3")), b"body")


def kinds(got: Request, wanted: Request = POSTED) -> list[str]:
    """The kinds of difference between a request and what Postman sent."""
    return [difference.kind for difference in compare(wanted, got)]


@pytest.mark.parametrize(
    ("changed", "kind"),
    [
        ({"method": "PUT"}, "method"),
        ({"scheme": "https"}, "origin"),
        ({"authority": "a.test:81"}, "origin"),
        ({"target": "/X?y=1"}, "path"),
        ({"target": "/x?y=%31"}, "query"),
        ({"target": "/x?y=1&"}, "query"),
        ({"headers": (("X-A", "2"), ("X-A", "1"), ("X-B", "3"))}, "header x-a"),
        ({"headers": (("X-A", "1"), ("X-A", "2"), ("x-b", "3"))}, "header x-b"),
        ({"headers": (("X-A", "1"), ("X-A", "2"), ("X-B", "3 "))}, "header x-b"),
        ({"headers": (*POSTED.headers, ("X-C", ""))}, "header x-c"),
        ({"headers": (*POSTED.headers, ("Accept", "*/*"))}, "header accept"),
        ({"body": b"Body"}, "body"),
    ],
)
def test_a_difference_is_seen(changed: dict[str, Any], kind: str) -> None:
    assert kinds(POSTED._replace(**changed)) == [kind]


def test_headers_of_different_names_have_no_order() -> None:
    assert kinds(POSTED._replace(headers=POSTED.headers[::-1][:1] + POSTED.headers[:2])) == []


@pytest.mark.parametrize("automatic", [("User-Agent", "PostmanRuntime/7.56.1"), ("Accept", "*/*"), ("Host", "a.test")])
def test_values_that_postman_adds_do_not_count_but_given_ones_do(automatic: tuple[str, str]) -> None:
    name, value = automatic
    assert kinds(POSTED, POSTED._replace(headers=(*POSTED.headers, automatic))) == []
    given = POSTED._replace(headers=(*POSTED.headers, (name, value + "x")))
    assert kinds(POSTED, given) == [f"header {name.lower()}"]


def multipart(boundary: str, value: str = "1") -> Request:
    """A request with a part."""
    headers = (("Content-Type", f"multipart/form-data; boundary={boundary}"),)
    return POSTED._replace(headers=headers, body=f"--{boundary}\r\n\r\n{value}\r\n--{boundary}--\r\n".encode())


def test_only_a_boundary_that_postman_made_up_does_not_count() -> None:
    made, other = "-" * 26 + "1" * 24, "-" * 26 + "2" * 24
    assert kinds(multipart(other), multipart(made)) == []
    assert kinds(multipart(other, "2"), multipart(made)) == ["body"]
    assert kinds(multipart(other), multipart("own")) == ["body", "header content-type"]


def signed(algorithm: str, signature: str) -> Request:
    """A request with a token."""
    header = urlsafe_b64encode(json.dumps({"alg": algorithm}).encode()).decode().rstrip("=")
    return POSTED._replace(headers=(("Authorization", f"Bearer {header}.e30.{signature}"),))


def test_only_signatures_by_chance_do_not_count() -> None:
    assert compare_all([signed("ES256", "a")], [signed("ES256", "b")]) == []
    assert compare_all([signed("RS256", "a")], [signed("RS256", "b")]) != []


def test_a_request_too_few_is_seen() -> None:
    (difference,) = compare_all([POSTED, POSTED], [POSTED])
    assert difference.kind == "chain"


def test_the_last_row_of_a_recording_says_all_that_was_sent() -> None:
    sent = {"method": "GET", "scheme": "http", "authority": "a", "target": "/", "headers": [], "body_b64": "aGk="}
    first = {**sent, "answer": {"status": 302, "headers": [["Location", "/b"]]}}
    several, nothing = rows([{"path": "item/0", "n": 2, "all": [first, sent], **sent}, {"path": "item/1", "n": 0}])
    assert several.answers == (Answer(302, (("Location", "/b"),)), Answer())
    assert [request.body for request in several.requests] == [b"hi", b"hi"]
    assert nothing.requests == ()


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_the_proxy_records_what_comes_for_any_host(scheme: str) -> None:
    with running() as proxy, httpx2.Client(proxy=proxy.url, verify=False, trust_env=False) as client:
        proxy.expect([Answer(302, (("Location", "/b"),))])
        assert client.post(f"{scheme}://No.Such.Host:81/a?b", content=b"body").status_code == 302
        assert client.get(f"{scheme}://[::1]/").json() == {"ok": True}
    first, second = proxy.requests
    assert first[:4] == ("POST", scheme, "no.such.host:81", "/a?b")
    assert first.body == b"body"
    assert second.authority == "[::1]"


def test_a_known_difference_is_explained_and_others_are_left() -> None:
    wanted = POSTED._replace(target="/{{v}}")
    differences = tuple(compare_all([wanted], []))
    missing = "MissingVariableError: the variable {{v}} has no value: pass v=..."
    found = Found("python", "item/0", {"request": {}}, (), {}, (wanted,), (), (), missing, differences)
    assert unexplained(found) is None
    assert headings(found) == {"Missing variables"}
    assert unexplained(found._replace(values={"v": "given"})) is not None


def test_a_document_is_made_smaller_as_long_as_it_shows_the_same() -> None:
    big = {"a": [1, {"b": "some x text"}], "c": {"d": "e"}}
    assert shrink(big, lambda document: "x" in json.dumps(document)) == {"a": [{"b": "x"}]}
