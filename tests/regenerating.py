"""Builds of one collection, each with the lock file of the one before."""

import json
from dataclasses import dataclass, replace
from typing import Any

from packages import Item
from postwright.build import Build, BuildOptions, build
from postwright.model import Collection, Operation
from postwright.targets import TARGETS
from postwright.targets.base import DEFAULTS, File, Output, RenderOptions
from postwright.targets.python import PYTHON, outline
from postwright.targets.python.plan import plan
from reading import SCHEMA, collection

FOLDER = "shop"
LOCK = f"{FOLDER}/postwright.lock.json"


@dataclass(frozen=True)
class Run:
    """A build, and what its lock file says."""

    made: Build

    @property
    def lock(self) -> bytes:
        """The lock file."""
        return self.made.files[LOCK]

    @property
    def entries(self) -> dict[str, Any]:
        """The lock file's content."""
        document: dict[str, Any] = json.loads(self.lock)
        return document

    def paths(self, target: str = "python") -> list[str]:
        """The names of all operations, in the order of the collection."""
        return [operation["names"][target] for operation in self.entries["operations"]]

    def folders(self, target: str = "python") -> list[str]:
        """The names of all folders, in the order of the collection."""
        return [folder["names"][target] for folder in self.entries.get("folders", [])]

    def old(self) -> dict[str, str | None]:
        """The old names that go on working, with the version that each stays for."""
        entries = (*self.entries.get("folders", ()), *self.entries["operations"])
        return {name: release for entry in entries for name, release in entry.get("old", {}).get("python", {}).items()}

    def source(self, module: str) -> str:
        """The source of a module of the client."""
        return self.made.files[f"{FOLDER}/python/shop/{module}.py"].decode()

    def codes(self) -> list[str]:
        """The codes of its problems."""
        return [problem.code for problem in self.made.problems]


class NamesTarget:
    """The target python, but for its files: much faster, where only names matter."""

    name = PYTHON.name
    description = PYTHON.description
    by_default = True
    settings = PYTHON.settings

    def render(self, collection: Collection, options: RenderOptions = DEFAULTS) -> Output:
        """The names of a client, and one file that says them all."""
        made = plan(collection, options)
        text = repr(([path for path, _, _ in made.methods()], made.old))
        return replace(outline(made), files=(File("names.txt", text.encode()),))

    def snippet(self, collection: Collection, operation: Operation, options: RenderOptions = DEFAULTS) -> str:
        """Nothing."""
        return ""


def run(
    *items: Item,
    last: Run | bytes | None = None,
    targets: tuple[str, ...] = ("python", "curl"),
    version: str = "",
    **options: Any,
) -> Run:
    """A build of a collection called Shop; `last` is the run before it, or a lock file; `names` is the NamesTarget."""
    info = {"name": "Shop", "schema": SCHEMA, **({"version": version} if version else {})}
    lock = last.lock if isinstance(last, Run) else last
    chosen = [NamesTarget() if target == "names" else TARGETS[target] for target in targets]
    return Run(build(collection(*items, info=info), b"", chosen, options=BuildOptions(lock=lock, **options)))
