"""Short ways to write two collections and to read what changed between them."""

import json
from typing import Any

from postwright.changes import Change, changes
from reading import collection

BASE = "https://a.test"


def told(found: list[Change]) -> list[str]:
    """Each change in one line."""
    return [f"{change.severity}: {change.sentence.quoted(str)} [{change.kind}]" for change in found]


def item(**members: Any) -> dict[str, Any]:
    """A request item; `path`, `query`, `json` and `result` (of a saved response) are short for what they say."""
    query = [{"key": key, "value": value} for key, value in members.pop("query", {}).items()]
    path: str = members.pop("path", "/x")
    request = {"method": "POST", "url": {"host": [BASE], "path": path.strip("/").split("/"), "query": query}}
    if "json" in members:
        options = {"raw": {"language": "json"}}
        request["body"] = {"mode": "raw", "raw": json.dumps(members.pop("json")), "options": options}
    response = []
    if "result" in members:
        header = [{"key": "Content-Type", "value": "application/json"}]
        response = [{"code": 200, "header": header, "body": json.dumps(members.pop("result"))}]
    own = {key: members.pop(key) for key in ("id", "name", "protocolProfileBehavior") if key in members}
    return {"name": "Do", **own, "request": {**request, **members}, "response": response}


def of_one(old: dict[str, Any], new: dict[str, Any]) -> list[str]:
    """What changed between two collections of one operation each."""
    return told(changes(collection(item(**old)), collection(item(**new))))
