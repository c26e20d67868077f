"""Where hostile text can stand: a collection that has all there is, and the places in it."""

import copy
from typing import Any

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"


def _request(name: str, url: str, **members: Any) -> dict[str, Any]:
    return {"name": name, "request": {"method": "POST", "url": url, **members}, "response": []}


def _body(mode: str, content: Any) -> dict[str, Any]:
    return {"mode": mode, mode: content}


_URL = {
    "raw": "http://api.test/x/:id?q=1",
    "protocol": "http",
    "host": ["api", "test"],
    "path": ["x", ":id"],
    "query": [{"key": "q", "value": "1", "description": "Q"}],
    "variable": [{"key": "id", "value": "5", "description": "Id"}],
}
_PARTS = [
    {"key": "text", "value": "t", "type": "text", "contentType": "text/plain", "fileName": "f.txt"},
    {"key": "file", "type": "file", "src": "x.txt"},
]
_EXAMPLE = {
    "name": "Saved",
    "code": 200,
    "header": [{"key": "Content-Type", "value": "application/json"}],
    "body": '{"id": 1, "name": "n"}',
}
_SCRIPT = {
    "listen": "test",
    "script": {"exec": ["pm.test('t', () => { pm.response.to.have.status(200); });", "x"]},
}
_WHOLE: dict[str, Any] = {
    "info": {"name": "Base", "description": "About", "version": "1.0", "schema": SCHEMA, "_postman_id": "i"},
    "variable": [{"key": "v", "value": "w", "description": "V"}],
    "event": [{"listen": "prerequest", "script": {"exec": ["x"]}}],
    "item": [
        {
            "name": "Folder",
            "description": "F",
            "item": [
                {
                    "name": "Get",
                    "id": "g",
                    "event": [_SCRIPT],
                    "request": {
                        "method": "GET",
                        "url": _URL,
                        "header": [{"key": "X-H", "value": "{{v}}", "description": "H"}],
                        "description": "D",
                        "auth": {"type": "bearer", "bearer": [{"key": "token", "value": "t"}]},
                    },
                    "response": [_EXAMPLE],
                }
            ],
        },
        _request("Raw", "http://api.test/raw", body=_body("raw", '{"a": "b"}')),
        _request("Form", "http://api.test/form", body=_body("urlencoded", [{"key": "k", "value": "v"}])),
        _request("Parts", "http://api.test/parts", body=_body("formdata", _PARTS)),
        _request("File", "http://api.test/file", body=_body("file", {"src": "x.txt"})),
        _request("Graph", "http://api.test/g", body=_body("graphql", {"query": "{a}", "variables": '{"a": 1}'})),
        _request(
            "Basic",
            "http://api.test/basic",
            auth={
                "type": "basic",
                "basic": [{"key": "username", "value": "u"}, {"key": "password", "value": "{{p}}"}],
            },
        ),
        _request("Variable", "{{v}}/x"),
    ],
}
_GET = "item/0/item/0"

PLACES = {
    "collection": "info/name",
    "collection description": "info/description",
    "version": "info/version",
    "collection id": "info/_postman_id",
    "variable": "variable/0/key",
    "variable value": "variable/0/value",
    "variable description": "variable/0/description",
    "collection script": "event/0/script/exec/0",
    "folder": "item/0/name",
    "folder description": "item/0/description",
    "request": f"{_GET}/name",
    "request id": f"{_GET}/id",
    "request description": f"{_GET}/request/description",
    "method": f"{_GET}/request/method",
    "url": f"{_GET}/request/url",
    "protocol": f"{_GET}/request/url/protocol",
    "host": f"{_GET}/request/url/host/0",
    "path": f"{_GET}/request/url/path/0",
    "query": f"{_GET}/request/url/query/0/key",
    "query value": f"{_GET}/request/url/query/0/value",
    "query description": f"{_GET}/request/url/query/0/description",
    "path variable": f"{_GET}/request/url/variable/0/key",
    "path value": f"{_GET}/request/url/variable/0/value",
    "header": f"{_GET}/request/header/0/key",
    "header value": f"{_GET}/request/header/0/value",
    "header description": f"{_GET}/request/header/0/description",
    "token": f"{_GET}/request/auth/bearer/0/value",
    "auth kind": f"{_GET}/request/auth/type",
    "example": f"{_GET}/response/0/name",
    "example body": f"{_GET}/response/0/body",
    "example header": f"{_GET}/response/0/header/0/value",
    "script": f"{_GET}/event/0/script/exec/1",
    "test": f"{_GET}/event/0/script/exec/0",
    "body": "item/1/request/body/raw",
    "field": "item/2/request/body/urlencoded/0/key",
    "field value": "item/2/request/body/urlencoded/0/value",
    "part": "item/3/request/body/formdata/0/key",
    "part value": "item/3/request/body/formdata/0/value",
    "part type": "item/3/request/body/formdata/0/contentType",
    "file name": "item/3/request/body/formdata/0/fileName",
    "file field": "item/3/request/body/formdata/1/key",
    "file path": "item/3/request/body/formdata/1/src",
    "body path": "item/4/request/body/file/src",
    "query language": "item/5/request/body/graphql/query",
    "query variables": "item/5/request/body/graphql/variables",
    "user name": "item/6/request/auth/basic/0/value",
    "password": "item/6/request/auth/basic/1/value",
}


def at(place: str, text: Any) -> dict[str, Any]:
    """The collection with this text in a place, and only the requests that it is about."""
    whole = copy.deepcopy(_WHOLE)
    *steps, last = PLACES[place].split("/")
    node: Any = whole
    for step in steps:
        node = node[int(step) if isinstance(node, list) else step]
    node[int(last) if isinstance(node, list) else last] = text
    request: Any = whole["item"][0]["item"][0]["request"]
    if place == "path variable":
        request["url"]["path"][1] = f":{text}"
    if place == "variable":
        request["header"][0]["value"] = f"{{{{{text}}}}}"
    kept = int(steps[1]) if steps[0] == "item" else 0
    return {**whole, "item": [whole["item"][kept], *([whole["item"][-1]] if place == "variable value" else [])]}
