"""Short ways to read what a test is about: a collection, one operation, or the problem it makes."""

import json
from typing import Any

from postwright.errors import Problem
from postwright.model import Collection, Operation
from postwright.reader import parse
from postwright.reader.environments import added
from postwright.reader.environments import parse as parse_environment

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"


def document(*items: Any, **members: Any) -> bytes:
    """A collection file with these items."""
    return json.dumps({"info": {"name": "Test", "schema": SCHEMA}, "item": list(items), **members}).encode()


def collection(*items: Any, **members: Any) -> Collection:
    """A read collection with these items, all that looks like a secret too."""
    return parse(document(*items, **members), "test.json", allowed_secrets=[""])


def in_environments(*items: Any, environments: dict[str, Any], **members: Any) -> Collection:
    """A collection with environments of these names and values."""
    documents = ({"name": name, "values": values} for name, values in environments.items())
    files = [parse_environment(json.dumps(document).encode(), "e.json") for document in documents]
    return added(collection(*items, **members), files)


def operation(request: Any, problems: list[str] | None = None, **members: Any) -> Operation:
    """The operation of a request object, which makes exactly the problems of these codes."""
    read = collection({"name": "R", "request": request, **members})
    assert codes(read) == (problems or [])
    (only,) = read.operations()
    return only


def sent(problems: list[str] | None = None, **members: Any) -> Operation:
    """The operation of a request to https://a.test with these members."""
    return operation({"method": "POST", "url": "https://a.test", **members}, problems)


def skipped(request: Any) -> Problem:
    """The problem that says why the only request is left out."""
    read = collection({"name": "R", "request": request})
    assert list(read.operations()) == []
    (problem,) = read.problems
    assert problem.skipped
    assert problem.place.pointer == "/item/0"
    return problem


def codes(read: Collection) -> list[str]:
    """The codes of a collection's problems."""
    return [problem.code for problem in read.problems]
