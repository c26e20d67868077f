"""Makes the clients that are measured: that of the sample collection `shop`, and those of large collections."""

from __future__ import annotations

import compileall
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from postwright import generate

SHOP = Path(__file__).parents[1] / "collections" / "shop.postman_collection.json"
_SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
_RECORD = {"id": "r-1", "name": "One", "count": 3, "active": True, "tags": ["a"], "owner": {"id": "o-1", "name": "Two"}}


def write_client(collection: Path, folder: Path) -> Path:
    """Generate the client of a collection below a folder, and compile it; give what goes on the path."""
    for path, content in generate(collection, targets=["python"]).items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    compileall.compile_dir(folder, quiet=2)
    return next(path for path in folder.glob("*/python") if path.is_dir())


def write_large_client(name: str, folders: int, operations: int, place: Path) -> Path:
    """Generate the client of a collection of our own; without folders all operations are at its root."""
    items = [_item(number) for number in range(operations)]
    size = operations // folders if folders else operations
    parts = [{"name": f"Part {n}", "item": items[n * size : (n + 1) * size]} for n in range(folders)]
    info = {"name": name, "schema": _SCHEMA}
    variables = [{"key": "base_url", "value": "http://127.0.0.1"}]
    collection = place / f"{name}.json"
    collection.write_text(json.dumps({"info": info, "item": parts or items, "variable": variables}), encoding="utf-8")
    return write_client(collection, place / name)


def _item(number: int) -> Mapping[str, Any]:
    """Give a request: of four, two read, one writes and one deletes."""
    kind = number % 4
    path = f"{{{{base_url}}}}/records/{number}" + ("/:record_id" if kind else "")
    query = [{"key": key, "value": "1", "description": f"The {key}."} for key in ("page", "size", "sort")]
    request: dict[str, Any] = {
        "method": ("GET", "GET", "POST", "DELETE")[kind],
        "description": f"What can be done to record {number}.",
        "url": {"raw": path, "query": [] if kind else query},
    }
    if kind == 2:
        request["body"] = {"mode": "raw", "raw": json.dumps(_RECORD), "options": {"raw": {"language": "json"}}}
    answer: Any = _RECORD if kind else {"items": [_RECORD], "total": 1}
    header = [{"key": "Content-Type", "value": "application/json"}]
    saved = {"name": "OK", "code": 200, "body": json.dumps(answer), "header": header}
    return {"name": f"Do {number}", "request": request, "response": [] if kind == 3 else [saved]}
