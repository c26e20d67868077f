"""Writes a collection v2 as the folder of a collection v3: a file for each request, folder and saved answer."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, cast

_LISTENS = {"test": "afterResponse", "prerequest": "beforeRequest"}


def write(collection: Mapping[str, Any], folder: Path) -> None:
    """Write the files, into folders that are made."""
    own = {"name": collection["info"]["name"], "description": collection["info"]["description"]}
    definition = {**own, "variables": collection["variable"], "auth": [_auth(collection["auth"])]}
    _write_folder(definition, collection["item"], folder)


def _write_folder(definition: Mapping[str, Any], items: Iterable[Mapping[str, Any]], folder: Path) -> None:
    _write(folder / ".resources" / "definition.yaml", {"$kind": "collection", **definition})
    for place, item in enumerate(items):
        if "item" in item:
            told = {key: item[key] for key in ("description",) if key in item}
            _write_folder({"name": item["name"], **told, "order": place}, item["item"], folder / item["name"])
        else:
            _write_request(item, place, folder)


def _write_request(item: Mapping[str, Any], place: int, folder: Path) -> None:
    _write(folder / f"{item['name']}.request.yaml", {"$kind": "http-request", **_request(item), "order": place})
    examples = folder / ".resources" / f"{item['name']}.resources" / "examples"
    for number, response in enumerate(item["response"]):
        _write(examples / f"{number}.example.yaml", {"$kind": "http-example", **_example(response, number)})


def _request(item: Mapping[str, Any]) -> dict[str, Any]:
    request, url = item["request"], item["request"]["url"]
    found: dict[str, Any] = {"name": item["name"], "id": item["id"], "method": request["method"], "url": url["raw"]}
    lists = {"headers": request["header"], "queryParams": url.get("query"), "pathVariables": url.get("variable")}
    found |= {key: value for key, value in lists.items() if value}
    if "description" in request:
        found["description"] = request["description"]
    if "auth" in request:
        found["auth"] = _auth(request["auth"])
    if "body" in request:
        found["body"] = _body(request["body"])
    if "event" in item:
        found["scripts"] = [_script(event) for event in item["event"]]
    return found


def _auth(auth: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": auth["type"], "credentials": auth.get(auth["type"], [])}


def _body(body: Mapping[str, Any]) -> dict[str, Any]:
    kind = "json" if body["mode"] == "raw" else body["mode"]
    return {"type": kind, "content": body[body["mode"]]}


def _script(event: Mapping[str, Any]) -> dict[str, Any]:
    code = "\n".join(event["script"]["exec"])
    return {"type": _LISTENS[event["listen"]], "language": "text/javascript", "code": code}


def _example(response: Mapping[str, Any], number: int) -> dict[str, Any]:
    original = response["originalRequest"]
    answer = {
        "statusCode": response["code"],
        "statusText": response["status"],
        "headers": response["header"],
        "body": {"type": "json", "content": response["body"]},
    }
    request = {"method": original["method"], "url": original["url"]["raw"]}
    return {"name": response["name"], "order": number, "request": request, "response": answer}


def _write(path: Path, content: Mapping[str, Any]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    lines: list[str] = []
    _put(lines, "", content)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _put(lines: list[str], indent: str, values: Mapping[str, Any]) -> None:
    """Write a mapping in blocks, and each text in the style that Postman's app takes for it."""
    for key, value in values.items():
        if isinstance(value, dict):
            lines.append(f"{indent}{key}:")
            _put(lines, f"{indent}  ", cast("dict[str, Any]", value))
        elif isinstance(value, list) and value:
            lines.append(f"{indent}{key}:")
            _put_entries(lines, f"{indent}  ", cast("list[dict[str, Any]]", value))
        elif isinstance(value, str) and "\n" in value and value == value.strip():
            lines += [f"{indent}{key}: |-", *(f"{indent}  {line}".rstrip() for line in value.split("\n"))]
        else:
            lines.append(f"{indent}{key}: {json.dumps(value)}")


def _put_entries(lines: list[str], indent: str, entries: Iterable[Mapping[str, Any]]) -> None:
    for entry in entries:
        inner: list[str] = []
        _put(inner, f"{indent}  ", entry)
        lines += [f"{indent}- {inner[0].lstrip()}", *inner[1:]]
