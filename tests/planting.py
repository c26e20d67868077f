"""Plants made secrets into collections v2.1, each where people leave such a thing, and says where it is."""

import copy
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random
from typing import Any
from urllib.parse import quote

from secret_makers import MAKERS, Made, make

Item = dict[str, Any]


@dataclass(frozen=True)
class Planted:
    """A secret in a collection: its kind, the text that nothing may show, where it is, and in what kind of place."""

    kind: str
    value: str
    pointer: str
    place: str


def plant(collection: Item, seed: int, count: int) -> tuple[Item, list[Planted]]:
    """A copy of the collection with `count` secrets, of all kinds and in all places in turn, and what was planted.

    A collection without a request gets none.
    """
    rng = Random(seed)
    changed = copy.deepcopy(collection)
    requests = list(_requests(changed))
    kinds = _in_turn(rng, list(MAKERS), count if requests else 0)
    return changed, [_one(rng, changed, *rng.choice(requests), make(rng, kind)) for kind in kinds]


def _in_turn(rng: Random, kinds: list[str], count: int) -> list[str]:
    rng.shuffle(kinds)
    return [kinds[at % len(kinds)] for at in range(count)]


def _one(rng: Random, collection: Item, pointer: str, item: Item, made: Made) -> Planted:
    place = rng.choice(_places(item, made))
    if place == "variable":
        return Planted(made.kind, made.value, _variable(collection, made), place)
    return Planted(made.kind, made.value, pointer + _PLACES[place](item, made), place)


def _places(item: Item, made: Made) -> list[str]:
    """The places that people write such a secret to; each request has one auth and one body."""
    places = ["header", "variable", "example body", "description", "script", "example header"]
    if "\n" in made.text:
        places = ["variable", "example body", "script", "description"]
    elif made.kind == "URL userinfo":
        places = ["example body", "description", "script", "variable"]
    if "\n" not in made.text and made.header and "auth" not in item["request"]:
        places += ["bearer", "api key", "Authorization"]
    if made.kind == "password" and "auth" not in item["request"]:
        places += ["basic", "digest"]
    if "client" in made.kind and "auth" not in item["request"]:
        places += ["OAuth 2"]
    if "\n" not in made.text and made.name not in ("Cookie", "Authorization"):
        places += ["query"]
        places += (
            ["JSON", "XML", "form text", "urlencoded", "formdata", "graphql"] if "body" not in item["request"] else []
        )
    return places


def _requests(collection: Item) -> Iterator[tuple[str, Item]]:
    """Each request with its pointer; those that are only a URL become objects."""
    waiting: list[tuple[str, Any]] = [("", collection)]
    while waiting:
        pointer, node = waiting.pop()
        if isinstance(node.get("request"), str):
            node["request"] = {"method": "GET", "url": node["request"]}
        if isinstance(node.get("request"), dict):
            yield pointer, node
        children = node.get("item") if isinstance(node.get("item"), list) else []
        waiting += [(f"{pointer}/item/{at}", child) for at, child in enumerate(children) if isinstance(child, dict)]


def _variable(collection: Item, made: Made) -> str:
    variables = collection.setdefault("variable", [])
    variables.append({"key": made.name, "value": made.text})
    return f"/variable/{len(variables) - 1}/value"


def _entry(holder: Item, key: str, made: Made, text: str | None = None) -> int:
    """Puts `name: text` to a list of a request or example, and says at which position."""
    entries = holder.get(key)
    if not isinstance(entries, list):
        entries = holder[key] = []
    entries.append({"key": made.name, "value": made.text if text is None else text})
    return len(entries) - 1


def _header(item: Item, made: Made) -> str:
    return f"/request/header/{_entry(item['request'], 'header', made)}/value"


def _authorization(item: Item, made: Made) -> str:
    entry = Made(made.kind, "Authorization", made.header + made.text, made.value)
    return f"/request/header/{_entry(item['request'], 'header', entry)}/value"


def _query(item: Item, made: Made) -> str:
    url = item["request"].get("url")
    if not isinstance(url, dict):
        url = item["request"]["url"] = {"raw": url or "https://api.example.com/", "host": ["api", "example", "com"]}
    at = _entry(url, "query", made, quote(made.text, safe="/:"))
    return f"/request/url/query/{at}/value"


def _auth(kind: str, **params: Callable[[Made], str] | str) -> Callable[[Item, Made], str]:
    def plant(item: Item, made: Made) -> str:
        values = [
            {"key": key, "value": value if isinstance(value, str) else value(made)} for key, value in params.items()
        ]
        item["request"]["auth"] = {"type": kind, kind: values}
        at = next(at for at, entry in enumerate(values) if made.text in entry["value"])
        return f"/request/auth/{kind}/{at}/value"

    return plant


def _raw(language: str, write: Callable[[Made], str]) -> Callable[[Item, Made], str]:
    def plant(item: Item, made: Made) -> str:
        item["request"]["body"] = {"mode": "raw", "raw": write(made), "options": {"raw": {"language": language}}}
        item["request"]["method"] = "POST"
        return "/request/body/raw"

    return plant


def _fields(mode: str) -> Callable[[Item, Made], str]:
    def plant(item: Item, made: Made) -> str:
        item["request"]["body"] = {"mode": mode, mode: [{"key": made.name, "value": made.text, "type": "text"}]}
        item["request"]["method"] = "POST"
        return f"/request/body/{mode}/0/value"

    return plant


def _graphql(item: Item, made: Made) -> str:
    query = "mutation ($input: Input!) { save(input: $input) { id } }"
    variables = json.dumps({"input": {made.name: made.text}})
    item["request"]["body"] = {"mode": "graphql", "graphql": {"query": query, "variables": variables}}
    item["request"]["method"] = "POST"
    return "/request/body/graphql/variables"


def _example(item: Item, **values: Any) -> str:
    examples = item.get("response")
    if not isinstance(examples, list):
        examples = item["response"] = []
    examples.append({"name": "Planted", "code": 200, "status": "OK", "_postman_previewlanguage": "json", **values})
    return f"/response/{len(examples) - 1}"


def _example_body(item: Item, made: Made) -> str:
    return _example(item, body=json.dumps({"id": 7, made.name: made.text}, indent=2), header=[]) + "/body"


def _example_header(item: Item, made: Made) -> str:
    return _example(item, body="{}", header=[{"key": made.name, "value": made.text}]) + "/header/0/value"


def _description(item: Item, made: Made) -> str:
    text = f"Call it so:\n\n```\n{made.name}: {made.header}{made.text}\n```\n\nand read the answer."
    before = item["request"].get("description")
    item["request"]["description"] = f"{before}\n\n{text}" if isinstance(before, str) else text
    return "/request/description"


def _script(item: Item, made: Made) -> str:
    events = item.setdefault("event", [])
    line = f"pm.environment.set({json.dumps(made.name)}, {json.dumps(made.text)});"
    events.append({"listen": "prerequest", "script": {"type": "text/javascript", "exec": ["// sets it", line]}})
    return f"/event/{len(events) - 1}/script/exec/1"


_PLACES: dict[str, Callable[[Item, Made], str]] = {
    "header": _header,
    "Authorization": _authorization,
    "query": _query,
    "bearer": _auth("bearer", token=lambda made: made.text),
    "basic": _auth("basic", username="alice", password=lambda made: made.text),
    "digest": _auth("digest", username="alice", password=lambda made: made.text),
    "api key": _auth("apikey", key=lambda made: "X-Api-Key", value=lambda made: made.text),
    "OAuth 2": _auth("oauth2", clientId="shop", clientSecret=lambda made: made.text, grant_type="client_credentials"),
    "JSON": _raw("json", lambda made: json.dumps({"user": "alice", made.name: made.text})),
    "XML": _raw("xml", lambda made: f"<login><user>alice</user><{made.name}>{made.text}</{made.name}></login>"),
    "form text": _raw("text", lambda made: f"user=alice&{made.name}={quote(made.text, safe='/:')}&remember=1"),
    "urlencoded": _fields("urlencoded"),
    "formdata": _fields("formdata"),
    "graphql": _graphql,
    "example body": _example_body,
    "example header": _example_header,
    "description": _description,
    "script": _script,
}
