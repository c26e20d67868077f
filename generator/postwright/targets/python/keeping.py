"""Keeps what is made of the modules of a package, by all that it depends on."""

from collections.abc import Callable
from typing import TypeVar

from postwright.model import Collection, Folder, Operation
from postwright.store import NOTHING, Store, fingerprint, key
from postwright.targets.python.plan import ModulePlan, Plan
from postwright.targets.python.shapes import Record

_Result = TypeVar("_Result")


class Keeper:
    """Gives what an earlier run made of modules, as far as a store knows it."""

    def __init__(self, plan: Plan, store: Store = NOTHING) -> None:
        self._plan = plan
        self._store = store
        self._paths = plan.paths() if store else {}
        self._basis = _basis(plan) if store else b""
        self._keys: dict[str, bytes | None] = {}

    def result(self, module: ModulePlan, kind: str, make: Callable[[], _Result]) -> _Result:
        """What is made of a module, made if it is not known; `kind` tells one thing that is made from another."""
        if module.name not in self._keys:
            self._keys[module.name] = self._key(module)
        name = self._keys[module.name]
        return make() if name is None else self._store.result(key(kind, name), make)

    def _key(self, module: ModulePlan) -> bytes | None:
        """A key of all that a module depends on; None if that may be more than is known."""
        operations = [method.operation for one in module.classes for method in one.methods]
        if not self._store or not all(operation.digest for operation in operations):
            return None
        paths = [self._paths[one.source.place.pointer] for one in module.classes]
        return key(self._basis, repr(paths), fingerprint(module, self._stand_in))

    def _stand_in(self, value: object) -> str | None:
        """What stands for the content of an operation, for what is outside the module, and for a type."""
        match value:
            case Operation(digest=digest):
                return digest
            case Folder() | Collection():
                return f"{value.place.pointer} {value.name} {value.description}"
            case Record() if value in self._plan.types:
                return self._plan.types[value]
            case _:
                return None


def _basis(plan: Plan) -> bytes:
    """All that modules show of the package as a whole."""
    # A name that goes on working can lead anywhere in the package.
    paths = plan.paths() if plan.old else None
    whole = (plan.package, plan.client_names, plan.variables, plan.environments, plan.auths, plan.old, paths)
    return fingerprint(whole, lambda _: None)
