"""Where pages are found, and where not; the case pages-found has the plain ones."""

from typing import Any

import pytest

from postwright.targets.python.paging import pages
from reading import operation

LISTED = '{"items": [{"id": 1}]}'


def found(answer: str | None, query: str = "", *, method: str = "GET", body: str = "", link: str = "") -> str | None:
    """What is found for an operation with one saved response."""
    request: dict[str, Any] = {"method": method, "url": f"https://a.test/list?{query}"}
    if body:
        request["body"] = {"mode": "raw", "raw": body, "options": {"raw": {"language": "json"}}}
    header = [{"key": "Link", "value": link}] if link else []
    response = {"name": "r", "code": 200, "header": header, "body": answer, "originalRequest": request}
    plan = pages(operation(request, response=[response]))
    return plan and plan.code


@pytest.mark.parametrize(
    ("answer", "query", "code"),
    [
        ('{"page": 0, "data": []}', "page=<integer>", 'PageNumber("page", items=("data",), first=0)'),
        ('{"a": [1], "data": {"rows": [{}]}}', "page=1", 'PageNumber("page", items=("data", "rows"), first=1)'),
        ('{"data": {"rows": [{}]}, "more": {"rows": [{}]}}', "page=1", None),
        ('{"a": [{}], "b": [{}]}', "page=1", None),
        ('{"a": [{}], "results": [{}], "b": [{}]}', "page=1", 'PageNumber("page", items=("results",), first=1)'),
        ('{"name": "x"}', "page=1", None),
        ('{"name": "x"}', "cursor=", None),
        ("[]", "page=-7", None),
        ("[]", "page=first", None),
        ("[]", "page=1&page=2", 'PageNumber("page", items=(), first=1)'),
        ("[]", "page[number]=1", 'PageNumber("page[number]", items=(), first=1)'),
        ("[]", "offset=<integer>", 'Offset("offset", items=(), first=0)'),
        ("[]", "skip=abc", None),
        ("[]", "start=2026-01-01", None),
        (
            '{"totalResults": 9, "Resources": [{}]}',
            "startIndex=1",
            'Offset("startIndex", items=("Resources",), first=1, total=("totalResults",))',
        ),
        ('{"total": true, "items": [{}]}', "offset=0", 'Offset("offset", items=("items",), first=0)'),
        ('{"next_cursor": {"a": 1}}', "cursor=x", None),
        ('{"meta": {"next_token": "t"}}', "pagination_token=", 'Cursor("pagination_token", ("meta", "next_token"))'),
        ('{"token": "t"}', "token=x", None),
        ('{"cursor": "t"}', "cursor=x", 'Cursor("cursor", ("cursor",))'),
        ('{"paging": {"cursors": {"after": "t"}}}', "after=", 'Cursor("after", ("paging", "cursors", "after"))'),
        ('{"next": null}', "", None),
        ('{"next": null, "prev": null}', "", 'Link(("next",))'),
        ('{"next": "step two", "previous": null}', "", None),
        ('{"@odata.nextLink": "/?$skip=1", "value": []}', "", 'Link(("@odata.nextLink",), items=("value",))'),
        ("not JSON", "page=1", None),
        (None, "page=1", None),
    ],
)
def test_queries(answer: str | None, query: str, code: str | None) -> None:
    assert found(answer, query) == code


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ('{"page": 1}', 'PageNumber("page", items=("items",), first=1, in_body=True)'),
        ('{"page": {{page}}}', None),
        ('{"page": [1]}', None),
        ("[1]", None),
        ("{", None),
        ("", None),
    ],
)
def test_bodies(body: str, code: str | None) -> None:
    assert found(LISTED, method="POST", body=body) == code


def test_methods_that_change_something_have_no_pages() -> None:
    assert found(LISTED, "page=1", method="POST") is not None
    assert found(LISTED, "page=1", method="DELETE") is None


def test_links_in_headers() -> None:
    assert found("[]", link='</?page=2>; rel="next"') == "Link(items=())"
    assert found("[]", link='</?page=2>; rel="last"') is None
