"""A collection of twice the size takes about twice the time, whatever there is much of, through all targets."""

import json
import time
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from postwright.build import build
from postwright.reader import parse
from postwright.targets import TARGETS


def request(**members: Any) -> dict[str, Any]:
    return {"name": "r", "request": {"method": "POST", "url": "https://e.com", **members}}


def collection(*items: dict[str, Any], **members: Any) -> dict[str, Any]:
    return {"info": {"name": "c"}, "item": [*items], **members}


def pairs(count: int, **members: Any) -> list[dict[str, Any]]:
    return [{"key": f"k{number}", "value": "v", **members} for number in range(count)]


def headers(values: list[str]) -> list[dict[str, str]]:
    return [{"key": f"h{number}", "value": value} for number, value in enumerate(values)]


def url(**members: Any) -> dict[str, Any]:
    return {"host": ["e", "com"], "path": ["x"], **members}


def refers(count: int, value: Callable[[int], str]) -> list[dict[str, str]]:
    return [{"key": f"v{number}", "value": value(number)} for number in range(count)]


def answers(count: int) -> list[dict[str, Any]]:
    kind = [{"key": "Content-Type", "value": "application/json"}]
    return [{"code": 200, "header": kind, "body": json.dumps({f"k{number}": 1})} for number in range(count)]


BY_SIZE: Mapping[str, tuple[int, Callable[[int], dict[str, Any]]]] = {
    "requests": (150, lambda n: collection(*(request() for _ in range(n)))),
    "folders": (80, lambda n: collection(*({"name": "f", "item": [request()]} for _ in range(n)))),
    "headers": (1000, lambda n: collection(request(header=pairs(n)))),
    "query": (800, lambda n: collection(request(url=url(query=pairs(n))))),
    "path variables": (
        500,
        lambda n: collection(request(url=url(path=[f":k{i}" for i in range(n)], variable=pairs(n)))),
    ),
    "fields": (800, lambda n: collection(request(body={"mode": "urlencoded", "urlencoded": pairs(n)}))),
    "parts": (800, lambda n: collection(request(body={"mode": "formdata", "formdata": pairs(n, type="text")}))),
    "files": (500, lambda n: collection(request(body={"mode": "formdata", "formdata": pairs(n, type="file")}))),
    "examples": (800, lambda n: collection({**request(), "response": answers(n)})),
    "used variables": (
        500,
        lambda n: collection(
            request(header=headers([f"{{{{v{i}}}}}" for i in range(n)])), variable=refers(n, lambda i: "a")
        ),
    ),
    "cycles": (
        400,
        lambda n: collection(
            request(header=headers([f"{{{{v{i}}}}}" for i in range(n)])), variable=refers(n, lambda i: f"{{{{v{i}}}}}")
        ),
    ),
    "a chain": (
        500,
        lambda n: collection(
            request(url="{{v0}}/x"), variable=refers(n, lambda i: f"{{{{v{i + 1}}}}}{{{{v{i + 1}}}}}")
        ),
    ),
    "names inside names": (
        800,
        lambda n: collection(
            request(url="https://e.com/" + "".join(f"{{{{a{i}{{{{b}}}}}}}}" for i in range(n))), variable=pairs(n)
        ),
    ),
    "names in each other": (
        20_000,
        lambda n: collection(request(url="https://e.com/" + "{{a" * n + "}}" * n), variable=pairs(1)),
    ),
    "variables of all requests": (
        120,
        lambda n: collection(
            *(request(header=[{"key": "h", "value": "{{w}}"}]) for _ in range(n)),
            variable=[
                {"key": "w", "value": "".join(f"{{{{v{i}}}}}" for i in range(n))},
                *refers(n, lambda i: "a"),
            ],
        ),
    ),
    "separators": (50_000, lambda n: collection(request(url=url(query=[{"key": "k", "value": "\u2028" * n}])))),
    "descriptions": (20_000, lambda n: collection(request(description="<!--" * n))),
}


def seconds(data: bytes) -> float:
    begin = time.process_time()
    read = parse(data, "c.json")
    build(read, data, TARGETS.values())
    return time.process_time() - begin


@pytest.mark.parametrize("name", BY_SIZE)
def test_twice_the_size_takes_twice_the_time(name: str) -> None:
    size, make = BY_SIZE[name]
    once, twice = (json.dumps(make(number)).encode() for number in (size, 2 * size))
    seconds(json.dumps(make(10)).encode())  # what is imported, and what is remembered
    one, two = (min(seconds(data) for _ in range(2)) for data in (once, twice))
    assert two < 3 * one + 0.3
