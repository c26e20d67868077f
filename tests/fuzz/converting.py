"""Collections v2.1 as those of other versions have them, as far as it takes to have text in every field."""

from collections.abc import Iterator
from typing import Any

Json = Any

_LISTENERS = {"prerequest": "http:beforeRequest", "test": "http:afterResponse"}


def members(value: Json) -> dict[str, Json]:
    """The members of an object; none of anything else."""
    return value if isinstance(value, dict) else {}


def entries(value: Json) -> list[Json]:
    """The entries of a list; none of anything else."""
    return value if isinstance(value, list) else []


def as_v2_0(value: Json) -> Json:
    """The same with auth in objects, and with addresses as texts."""
    if isinstance(value, list):
        return [as_v2_0(each) for each in value]
    made = {key: as_v2_0(member) for key, member in members(value).items()}
    if not isinstance(value, dict):
        return value
    if "auth" in made:
        made["auth"] = {kind: _by_key(each) for kind, each in members(made["auth"]).items()}
    if isinstance(members(made.get("url")).get("raw"), str):
        made["url"] = made["url"]["raw"]
    if isinstance(made.get("schema"), str):
        made["schema"] = made["schema"].replace("v2.1.0", "v2.0.0")
    return made


def as_v3_document(collection: Json) -> Json:
    """A collection v3 in one document."""
    return {**_definition(collection, "collection"), "items": [_v3_item(item) for item in entries(collection["item"])]}


def as_v3_tree(collection: Json) -> dict[str, Json]:
    """The files of a collection v3, by their paths, those of requests without their endings."""
    return dict(_files(collection, ""))


def _files(folder: Json, path: str) -> Iterator[tuple[str, Json]]:
    yield f"{path}.resources/definition.yaml", _definition(folder, "collection")
    for number, item in enumerate(entries(members(folder).get("item"))):
        name = str(members(item).get("name", number)).replace("/", " ")[:60] or str(number)
        if "item" in members(item):
            yield from _files(item, f"{path}{name}/")
        else:
            request = _v3_item(item)
            for place, example in enumerate(request.pop("examples", [])):
                yield f"{path}.resources/{name}.resources/examples/{place}.example.yaml", example
            yield f"{path}{name}", request


def _definition(folder: Json, kind: str) -> Json:
    about = {**members(folder).get("info", {}), **members(folder)} if "info" in members(folder) else members(folder)
    return {
        "$kind": kind,
        "name": about.get("name"),
        "description": about.get("description"),
        "variables": about.get("variable"),
        "auth": _auth(about.get("auth")),
        "scripts": _scripts(about),
    }


def _v3_item(item: Json) -> Json:
    if "item" in members(item):
        inside = [_v3_item(each) for each in entries(item["item"])]
        return {**_definition(item, "collection"), "items": inside}
    found = _v3_request(members(item).get("request"))
    examples = [_example(each) for each in entries(members(item).get("response"))]
    return {**found, "name": members(item).get("name"), "scripts": _scripts(item), "examples": examples}


def _v3_request(request: Json) -> Json:
    url = members(request).get("url")
    body = members(members(request).get("body"))
    mode = body.get("mode")
    return {
        "$kind": "http-request",
        "method": members(request).get("method"),
        "url": members(url).get("raw") or _joined(members(url)) or url,
        "description": members(request).get("description"),
        "headers": members(request).get("header"),
        "queryParams": members(url).get("query"),
        "pathVariables": members(url).get("variable"),
        "auth": _auth(members(request).get("auth")),
        "body": {"type": "json" if mode == "raw" else mode, "content": body.get(mode)} if mode else None,
    }


def _joined(url: Json) -> str:
    """The address that an object without its text means."""
    host, path = ([str(each) for each in entries(url.get(key))] for key in ("host", "path"))
    return f"https://{'.'.join(host)}/{'/'.join(path)}" if host else ""


def _example(response: Json) -> Json:
    found = members(response)
    body = {"type": "json", "content": found.get("body")}
    answer = {"statusCode": found.get("code"), "statusText": found.get("status"), "body": body}
    return {
        "$kind": "http-example",
        "name": found.get("name"),
        "request": _v3_request(found.get("originalRequest")),
        "response": {**answer, "headers": found.get("header")},
    }


def _auth(auth: Json) -> Json:
    kind = members(auth).get("type")
    return {"type": kind, "credentials": members(auth).get(kind)} if isinstance(kind, str) else None


def _scripts(item: Json) -> Json:
    return [
        {
            "type": _LISTENERS.get(str(members(event).get("listen"))),
            "language": "text/javascript",
            "code": "\n".join(map(str, entries(members(members(event).get("script")).get("exec")))),
        }
        for event in entries(members(item).get("event"))
    ]


def _by_key(block: Json) -> Json:
    if not isinstance(block, list):
        return block
    return {str(members(entry).get("key")): members(entry).get("value") for entry in block}
