"""Short ways to read what a test about collections v1 is about."""

import json
from typing import Any

from postwright.model import Collection, Operation
from postwright.reader import parse

URL = "https://a.test/x"


def collection(*requests: Any, **members: Any) -> Collection:
    """A read collection with these requests, all named in its order unless `order` is given."""
    order = [request.get("id") for request in requests if isinstance(request, dict)]
    return parse(json.dumps({"name": "V1", "order": order, "requests": requests, **members}).encode(), "v1.json")


def sent(problems: list[str] | None = None, **members: Any) -> Operation:
    """The operation of a request with these members, which makes exactly the problems of these codes."""
    read = collection({"id": "1", "name": "R", "method": "POST", "url": URL, **members})
    assert [problem.code for problem in read.problems] == (problems or [])
    (only,) = read.operations()
    return only


def named(identifier: Any, **members: Any) -> dict[str, Any]:
    """A request or folder whose name tells its id."""
    return {"id": identifier, "name": f"{identifier}", "url": URL, **members}


def told(read: Collection) -> list[tuple[str, str]]:
    """Codes and pointers of the problems."""
    return [(problem.code, problem.place.pointer) for problem in read.problems]
