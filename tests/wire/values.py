"""Values of variables: those of an environment file, and those that a collection has saved."""

import json
from pathlib import Path
from typing import Any

import postwright
from postwright.model import Collection
from postwright.reader import environments


def values_of(path: Path) -> dict[str, str]:
    """The values of an environment file as texts, the secret ones too."""
    return values_in(json.loads(path.read_text("utf-8-sig")))


def secret_values(path: Path) -> dict[str, str]:
    """The values of a collection's secret variables, which generated output does not have."""
    return secrets_in(json.loads(path.read_text("utf-8-sig")))


def secrets_in(document: dict[str, Any]) -> dict[str, str]:
    """The same for a collection that is read already."""
    listed = document.get("variable")
    entries = listed if isinstance(listed, list) else []
    secret = [entry for entry in entries if isinstance(entry, dict) and _is_secret(entry)]
    return values_in({"values": secret})


def values_in(environment: dict[str, Any]) -> dict[str, str]:
    """The values of an environment as texts, the secret ones too."""
    entries = [_public(entry) for entry in environment["values"]]
    source = json.dumps({**environment, "values": entries}).encode()
    (read,) = environments.parse(source, "environment", frozenset({""})).environments
    # Postman takes a variable without a value for an empty one; it has to be given here.
    return {one.name: one.value.source if one.value else "" for one in read.variables if one.enabled}


def _public(entry: dict[str, Any]) -> dict[str, Any]:
    """An entry whose value is read although it is secret."""
    return {**entry, "secret": False, "type": None} if _is_secret(entry) else entry


def _is_secret(entry: dict[str, Any]) -> bool:
    return entry.get("type") == "secret" or bool(entry.get("secret"))


def saved_values(collection: Collection | Path) -> dict[str, str]:
    """The values that a collection gives its variables."""
    read = collection if isinstance(collection, Collection) else postwright.load(collection, allowed_secrets=[""])
    return {one.name: one.value.source for one in read.variables if one.enabled and one.value is not None}
