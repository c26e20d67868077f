"""Makes collections of any size, with the shares and sizes that were counted in real ones."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from chances import Chance
from records import description, record, records

_SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
_VERBS = (
    *(("List", "GET"),) * 12,
    *(("Get", "GET"),) * 9,
    *(("Create", "POST"),) * 11,
    *(("Find", "POST"),) * 4,
    *(("Send", "POST"),) * 3,
    *(("Cancel", "POST"),) * 2,
    *(("Replace", "PUT"),) * 4,
    *(("Delete", "DELETE"),) * 3,
    ("Change", "PATCH"),
)
_OF_ONE = ("Get", "Cancel", "Replace", "Delete", "Change")
_QUERY = ("page", "per_page", "sort", "status", "since", "until", "owner", "include")
_HEADERS = ("Accept", "X-Request-Id", "Accept-Language", "X-Tenant", "X-Client-Version", "If-Match")
_ADJECTIVES = (
    "open closed recent archived shared public private blocked signed late "
    "new draft urgent paid daily weekly hidden locked expired merged"
).split()
_PEOPLE = "admin buyer seller driver guest editor reader owner auditor partner agent clerk".split()
_TEAMS = "north south east west coast island valley harbour mountain river".split()


class Question(NamedTuple):
    """What a request is asked for: a verb and a method, about a noun, under a name, at a path that only it has."""

    verb: str
    method: str
    noun: str
    name: str
    path: str


def operation(number: int, noun: str, position: int, *, name: str = "", answer: int = 0) -> dict[str, Any]:
    """The item of one request.

    `number` is that in the collection and `position` that in its folder, where no other has its name unless `name`
    is given; `answer` is the length of its saved answer in characters, where it shall have one.
    """
    chance = Chance("operation", number)
    verb, method = chance.pick(_VERBS)
    path = f"v{number // 20 + 1}/{noun}s/{_ADJECTIVES[number % 20]}"
    asked = Question(verb, method, noun, name or _name(verb, noun, position), path)
    request = _request(chance, asked)
    item: dict[str, Any] = {"name": asked.name, "id": f"{number:08x}-0000-4000-8000-{number:012x}"}
    if chance.happens(0.47):
        item["event"] = [_script(asked)]
    return {**item, "request": request, "response": list(_responses(chance, asked, request, answer))}


def _name(verb: str, noun: str, position: int) -> str:
    rest, first = divmod(position, len(_ADJECTIVES))
    rest, second = divmod(rest, len(_PEOPLE) + 1)
    person = f" of {_PEOPLE[second - 1]}" if second else ""
    team = f" in {_TEAMS[rest % len(_TEAMS)]}" * (rest > 0) + f" {rest}" * (rest >= len(_TEAMS))
    return f"{verb} {_ADJECTIVES[first]} {noun}{person}{team}"


def _request(chance: Chance, asked: Question) -> dict[str, Any]:
    body = _body(chance, asked) if asked.method in {"POST", "PUT", "PATCH"} else None
    request: dict[str, Any] = {"method": asked.method, "header": _headers(chance), "url": _url(chance, asked)}
    if chance.happens(0.38):
        request["auth"] = _auth(chance, asked)
    if body:
        request["body"] = body
    if chance.happens(0.5):
        request["description"] = description(chance, asked.noun, chance.spread((15, 55, 105, 320, 600, 3000)))
    return request


def _headers(chance: Chance) -> list[dict[str, str]]:
    names = _HEADERS[: chance.spread((0, 0, 1, 2, 5, 6))]
    return [{"key": key, "value": "{{tenant}}" if key == "X-Tenant" else "application/json"} for key in names]


def _auth(chance: Chance, asked: Question) -> dict[str, Any]:
    token = {"key": "token", "value": "{{token}}", "type": "string"}
    name = {"key": "username", "value": asked.noun, "type": "string"}
    password = {"key": "password", "value": "{{password}}", "type": "string"}
    if chance.happens(0.1):
        return {"type": "noauth"}
    if chance.happens(0.2):
        return {"type": "basic", "basic": [name, password]}
    return {"type": "bearer", "bearer": [token]}


def _url(chance: Chance, asked: Question) -> dict[str, Any]:
    one = [f":{asked.noun}_id"] if asked.verb in _OF_ONE else []
    path = [*asked.path.split("/"), *one]
    if asked.verb in {"Find", "Send", "Cancel"}:
        path.append(asked.verb.lower())
    names = _QUERY[: chance.spread((1, 1, 2, 3, 5, 8))] if asked.verb == "List" and chance.happens(0.8) else ()
    query = [_parameter(chance, name) for name in names]
    raw = "{{base_url}}/" + "/".join(path) + ("?" + "&".join(f"{each}=1" for each in names) if names else "")
    url: dict[str, Any] = {"raw": raw, "host": ["{{base_url}}"], "path": path}
    if query:
        url["query"] = query
    if one:
        value = f"{{{{{asked.noun}_id}}}}" if chance.happens(0.3) else "id_000001"
        url["variable"] = [{"key": one[0][1:], "value": value, "description": f"The id of the {asked.noun}."}]
    return url


def _parameter(chance: Chance, name: str) -> dict[str, str]:
    told = {"description": f"What `{name}` the list has. Optional."} if chance.happens(0.6) else {}
    return {"key": name, "value": "1", **told}


def _body(chance: Chance, asked: Question) -> dict[str, Any] | None:
    keys = chance.spread((1, 2, 4, 8, 24, 40))
    fields = record(chance, asked.noun, keys)
    if chance.happens(0.09):
        mode = chance.pick(("urlencoded", "formdata"))
        return {"mode": mode, mode: [{"key": key, "value": str(fields[key]), "type": "text"} for key in fields]}
    if chance.happens(0.03):
        query = f"query Find($id: ID!) {{\n  {asked.noun}(id: $id) {{\n    id\n    name\n  }}\n}}"
        return {"mode": "graphql", "graphql": {"query": query, "variables": '{"id": "id_000001"}'}}
    raw = "" if chance.happens(0.1) else json.dumps(fields, indent=4)
    return {"mode": "raw", "raw": raw, "options": {"raw": {"language": "json"}}}


def _script(asked: Question) -> dict[str, Any]:
    code = 201 if asked.verb == "Create" else 204 if asked.verb == "Delete" else 200
    lines = [
        f'pm.test("{asked.verb}: status is {code}", function () {{',
        f"    pm.response.to.have.status({code});",
        "});",
    ]
    if asked.verb == "Create":
        lines += ["const answer = pm.response.json();", f'pm.environment.set("{asked.noun}_id", answer.id);']
    if asked.verb in {"List", "Get"}:
        lines += ['pm.test("It is JSON", function () {', "    pm.response.to.be.json;", "});"]
    return {"listen": "test", "script": {"type": "text/javascript", "exec": lines}}


def _responses(chance: Chance, asked: Question, request: Mapping[str, Any], answer: int) -> Iterator[dict[str, Any]]:
    count = chance.spread((1, 1, 1, 2, 4, 7)) if answer or chance.happens(0.3) else 0
    for code, status in (((200, "OK"), (404, "Not Found"), (422, "Unprocessable Entity"), (500, "Error")) * 2)[:count]:
        yield {
            "name": f"{asked.name}: {status}",
            "originalRequest": request,
            "code": code,
            "status": status,
            "_postman_previewlanguage": "json",
            "header": [{"key": "Content-Type", "value": "application/json"}],
            "body": _answer(chance, asked, code, answer),
        }


def _answer(chance: Chance, asked: Question, code: int, answer: int) -> str:
    if code != 200:
        return json.dumps({"error": {"code": f"{asked.noun}_{code}", "message": "It is not so."}}, indent=4)
    if answer:
        # One record of ten keys has some 400 characters.
        return json.dumps(records(chance, asked.noun, 10, answer // 400), indent=4)
    if asked.verb == "Delete" or chance.happens(0.2):
        return ""
    keys, length = chance.spread((2, 3, 8, 20, 40, 58)), chance.spread((1, 2, 3, 6, 20, 50))
    one = asked.verb != "List"
    return json.dumps(record(chance, asked.noun, keys) if one else records(chance, asked.noun, keys, length), indent=4)


def whole(name: str, items: list[dict[str, Any]]) -> dict[str, Any]:
    """The collection with these items."""
    variables = {"base_url": "https://api.example.com", "tenant": "main", "token": "", "password": "", "page": "1"}
    return {
        "info": {"name": name, "description": "Made by a script.", "schema": _SCHEMA},
        "item": items,
        "auth": {"type": "bearer", "bearer": [{"key": "token", "value": "{{token}}", "type": "string"}]},
        "variable": [{"key": key, "value": value} for key, value in variables.items()],
    }
