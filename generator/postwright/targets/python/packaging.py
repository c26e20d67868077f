"""What makes a package ready to publish: its distribution's name, its version, and the file that builds it."""

from dataclasses import dataclass

from packaging.version import InvalidVersion, Version

from postwright.model import Collection
from postwright.naming import kebab
from postwright.rendering import Code
from postwright.targets.base import RenderOptions
from postwright.targets.characters import INVISIBLE
from postwright.targets.prose import summary
from postwright.targets.python.optional import requirements
from postwright.targets.python.plan import Plan
from postwright.targets.python.source import identifier

_FIRST = "0.1.0"
_LONGEST_VERSION = 60
_LONGEST_DESCRIPTION = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectView:
    """The file `pyproject.toml` as its template prints it."""

    name: Code
    """The name of the distribution, as a TOML string."""
    package: Code
    """The folder of the package."""
    version: Code
    """The version, as a TOML string."""
    description: Code
    """The description, as a TOML string."""
    requirements: tuple[Code, ...]
    """What it needs, as TOML strings."""


def version_of(collection: Collection) -> str:
    """The collection's version as Python's index takes it; 0.1.0 where it has none that it would take."""
    try:
        return Version(collection.version).public if len(collection.version) <= _LONGEST_VERSION else _FIRST
    except InvalidVersion:
        return _FIRST


def distribution(plan: Plan) -> str:
    """The name of the distribution, as it stands in requirements and in the user agent."""
    return kebab(plan.package)


def project_file(plan: Plan, collection: Collection, options: RenderOptions) -> str:
    """The file `pyproject.toml`, by which hatchling builds a wheel of the package."""
    about = summary(collection.description) or f"A typed client for {collection.name}, generated from its collection."
    view = ProjectView(
        name=_toml(distribution(plan)),
        package=identifier(plan.package),
        version=_toml(version_of(collection)),
        description=_toml(_shortened(about)),
        requirements=tuple(map(_toml, requirements(plan.optional))),
    )
    return options.printer.text("python/pyproject.toml.jinja", view)


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    head = line[:_LONGEST_DESCRIPTION]
    return line if line == head else f"{head.rpartition(' ')[0] or head} ..."


def _toml(text: str) -> Code:
    """A text in TOML, on one line, without the characters that can't be seen: it knows no escape for all of them."""
    safe = INVISIBLE.sub("", text).replace("\\", "\\\\").replace('"', '\\"')
    return Code(f'"{safe}"')
