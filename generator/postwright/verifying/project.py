"""The audit of the `pyproject.toml` beside a package: what builds it, and what is installed with it."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

from postwright.verifying.characters import hidden
from postwright.verifying.finding import Finding

_BUILT_BY = {"requires": ["hatchling>=1.27"], "build-backend": "hatchling.build"}
_TABLES = {"build-system", "project", "tool"}
_KEYS = frozenset("name version description readme requires-python dependencies classifiers".split())
_PACKAGE = re.compile(r"[A-Za-z0-9_]+")
# A name with extras and versions, and neither an address nor a marker.
_REQUIREMENT = re.compile(r"[a-z0-9-]+(?:\[[a-z0-9,-]+\])?(?:[<>=]+[0-9.]+(?:,[<>=]+[0-9.]+)*)?")


def odd_project(source: str) -> Iterator[Finding]:
    """What the file holds that it should not; all of it is told of its first line."""
    yield from hidden(source, tabs=False)
    try:
        project = tomllib.loads(source)
    except tomllib.TOMLDecodeError:
        yield Finding(1, "what is no TOML")
        return
    yield from (Finding(1, what) for what in _odd(project))


def _odd(project: Mapping[str, Any]) -> Iterator[str]:
    about, tools = project.get("project", {}), project.get("tool", {})
    if set(project) != _TABLES or set(about) - _KEYS:
        yield "other tables or keys"
    if project.get("build-system") != _BUILT_BY:
        yield "another build system"
    if not all(_REQUIREMENT.fullmatch(requirement) for requirement in about.get("dependencies", ())):
        yield "another dependency"
    if not _is_built_alike(tools):
        yield "other settings of tools"


def _is_built_alike(tools: Mapping[str, Any]) -> bool:
    match tools:
        case {
            "hatch": {
                "build": {
                    "ignore-vcs": True,
                    "targets": {"wheel": {"packages": [wheel]}, "sdist": {"only-include": [package, "README.md"]}},
                    **others,
                }
            },
            **rest,
        }:
            return not others and not rest and wheel == package and _PACKAGE.fullmatch(package) is not None
        case _:
            return False
