"""What an operation sends, as the lock file knows it again: the same in every version, another for other contents."""

from typing import Any

import pytest

from packages import Item, request
from postwright.remembering.contents import address, digest
from reading import collection


def of(item: Item, **members: Any) -> str:
    """The digest of the only operation of a collection."""
    (operation,) = collection(item, **members).operations()
    return digest(operation)


def body(mode: str, content: Any, url: str = "https://a.test/x") -> Item:
    """A request with a body."""
    return request("R", url, "POST", body={"mode": mode, mode: content})


KINDS = {
    "none": request("R", "https://a.test/x", "POST"),
    "raw": body("raw", "x"),
    "urlencoded": body("urlencoded", [{"key": "a", "value": "x"}]),
    "formdata": body("formdata", [{"key": "a", "value": "x", "type": "text"}]),
    "file part": body("formdata", [{"key": "a", "src": ["/x"], "type": "file"}]),
    "graphql": body("graphql", {"query": "{ x }", "variables": "{}"}),
    "file": body("file", {"src": "/x"}),
    "header": request("R", "https://a.test/x", "POST", header=[{"key": "a", "value": "x"}]),
    "query": request("R", "https://a.test/x?a=x", "POST"),
}
EXPECTED = {
    "none": "2d0a30fd-bf5ff4a2",
    "raw": "2d0a30fd-7aaab269",
    "urlencoded": "2d0a30fd-f799e1f2",
    "formdata": "2d0a30fd-2f0f424f",
    "file part": "2d0a30fd-c966f8b6",
    "graphql": "2d0a30fd-e5b1d4e4",
    "file": "2d0a30fd-d695329b",
    "header": "2d0a30fd-b289d540",
    "query": "2d0a30fd-6805623c",
}


@pytest.mark.parametrize("kind", KINDS)
def test_digests_are_the_same_in_every_version(kind: str) -> None:
    assert of(KINDS[kind]) == EXPECTED[kind]


def test_every_content_has_its_own() -> None:
    assert len({of(item) for item in KINDS.values()}) == len(KINDS)
    assert len({address(of(item)) for item in KINDS.values()}) == 1


def test_the_address_is_apart() -> None:
    one, other = of(body("raw", "x")), of(body("raw", "x", "https://a.test/y"))
    assert address(one) != address(other)
    assert one.partition("-")[2] == other.partition("-")[2]


def test_names_and_places_are_no_content() -> None:
    named = {**KINDS["raw"], "name": "Other", "id": "1", "description": "What it does"}
    assert of(named) == of(KINDS["raw"])
    first, second = collection(KINDS["none"], KINDS["raw"]).operations()
    assert digest(first) == of(KINDS["none"])
    assert digest(second) == of(KINDS["raw"])
