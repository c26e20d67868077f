"""Planted secrets are found where people leave them, nothing else is, and hostile texts take time in proportion."""

import copy
import json
import time
from typing import Any
from urllib.parse import unquote

import pytest

from planting import Planted, plant
from postwright.secrets import may_hold, placeholder, secrets_in
from secret_makers import MAKERS

_COUNT = 500
_LEAST_FOUND = 0.99


def _shop() -> dict[str, Any]:
    """A collection without a secret that has much of what is taken for one."""
    item = {
        "name": "Order",
        "request": {
            "method": "GET",
            "url": "https://{{host}}/v2/orders/3c8ea80b-f599-4ba6-a0b4-a0910440e7b6?page_token=CAEQAhgDIgQIBRAG",
            "header": [
                {"key": "Authorization", "value": "Bearer {{token}}"},
                {"key": "X-Request-Id", "value": "{{$guid}}"},
            ],
            "description": "Needs a token; see [tokens](https://docs.example.com/tokens#password-policy).",
        },
        "response": [{"name": "OK", "body": '{"token_type": "bearer", "etag": "9f8e7d6c5b4a39281706f5e4d3c2b1a0"}'}],
    }
    items = [{**copy.deepcopy(item), "name": f"Order {at}"} for at in range(40)]
    return {"info": {"name": "Shop", "schema": "v2.1.0"}, "item": items}


def _leaf(collection: Any, pointer: str) -> tuple[str, str]:
    """The text at a pointer, and the name that it stands under."""
    node, parent = collection, collection
    for step in pointer.split("/")[1:]:
        node, parent = node[int(step)] if isinstance(node, list) else node[step], node
    name = parent.get("key", "") if isinstance(parent, dict) else ""
    return node, "Authorization" if "/auth/bearer/" in pointer else "X-Api-Key" if "/auth/apikey/" in pointer else name


def _is_found(collection: Any, planted: Planted) -> bool:
    text, name = _leaf(collection, planted.pointer)
    shown = [text[one.start : one.end] for one in secrets_in(text, name)]
    return any(planted.value in one or planted.value in unquote(one) for one in shown)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_planted_secrets_are_found(seed: int) -> None:
    collection, planted = plant(_shop(), seed, _COUNT)
    found = sum(_is_found(collection, one) for one in planted)
    assert found >= _LEAST_FOUND * _COUNT
    assert {one.kind for one in planted} == set(MAKERS)
    assert len({one.place for one in planted}) > 15


def test_planting_changes_nothing_else_and_is_the_same_each_time() -> None:
    shop = _shop()
    first, again = plant(shop, 5, 60), plant(shop, 5, 60)
    assert first == again
    assert shop == _shop()
    assert plant({"item": []}, 5, 60) == ({"item": []}, [])
    text = json.dumps(first[0])
    assert all(json.dumps(one.value)[1:-1] in unquote(text) for one in first[1])


def test_nothing_else_is_found() -> None:
    texts = [text for item in _shop()["item"] for text in _texts(item)]
    assert not may_hold("\n".join(texts))


def _texts(node: Any) -> list[str]:
    if isinstance(node, str):
        return [node]
    children = node.values() if isinstance(node, dict) else node
    return [text for child in children for text in _texts(child)]


def test_what_is_hidden_is_found_no_more_and_json_stays_json() -> None:
    collection, planted = plant(_shop(), 7, _COUNT)
    for one in planted:
        text, name = _leaf(collection, one.pointer)
        hidden = _hidden(text, name)
        assert secrets_in(hidden, name) == ()
        assert not may_hold(hidden)
        if one.place in ("JSON", "example body"):
            assert json.loads(hidden).keys() == json.loads(text).keys()


def _hidden(text: str, name: str) -> str:
    for one in reversed(secrets_in(text, name)):
        text = text[: one.start] + placeholder(text[one.start : one.end]) + text[one.end :]
    return text


_HOSTILE = [
    *(
        "eyJ",
        "eyJaaaaaaaaaaaa.",
        "sk-ant-",
        "glpat-",
        "a_",
        "a-",
        "M",
        "MDA",
        "hf_",
        "key=",
        'key="',
        "key='key=\"",
        'key:"x\\',
    ),
    *(
        '"password": "a1B2c3D4e5F6", ',
        "cookie: ",
        "a",
        "=;",
        "authorization: Basic ",
        "Bearer a1b2c3d4e5f6g7h8 ",
        "://a:",
    ),
    *(
        "://a:b1@",
        "-u a:",
        "password>",
        '("token",',
        "{{",
        "{{a}}",
        "%41",
        '\\"token\\":\\"',
        "-----BEGIN PRIVATE" + " KEY-----a",
    ),
    *(
        "1234567890:AA",
        "jdbc:oracle:thin:a/",
        "_auth",
        "pass[",
        "%3Dpassword%3Da1b2c3d4",
        "<",
        "\0",
        "İtoken=",
        "…",
        "0a",
    ),
]


@pytest.mark.parametrize("piece", _HOSTILE)
def test_time_grows_with_the_text(piece: str) -> None:
    """With four times the text, less than ten times the time, the least of three: with squares it would be sixteen."""
    small, large = (piece * (size // len(piece)) for size in (8_000, 32_000))
    assert _seconds(large) < 10 * _seconds(small) + 0.05


def _seconds(text: str) -> float:
    def once(attempt: int) -> float:
        start = time.process_time()
        for name in ("password", "Cookie", "Authorization"):
            secrets_in(f"{attempt}{text}", name)
        may_hold(text)
        return time.process_time() - start

    return min(map(once, range(3)))
