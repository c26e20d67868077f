"""What modules of a package depend on, as keys by which their source is kept."""

from postwright.model import Collection, Folder, Operation
from postwright.store import Store, fingerprint, key
from postwright.targets.python.plan import ModulePlan, Plan
from postwright.targets.python.shapes import Record


class Keys:
    """Makes the keys of a package's modules; there are none without a store."""

    def __init__(self, plan: Plan, store: Store) -> None:
        self._plan = plan
        self._paths = plan.paths() if store else {}
        self._basis = _basis(plan) if store else b""
        self._is_on = bool(store)

    def of(self, module: ModulePlan, kind: str) -> bytes | None:
        """A key for what is made of a module; None if it may depend on more than is known."""
        operations = [method.operation for one in module.classes for method in one.methods]
        if not self._is_on or not all(operation.digest for operation in operations):
            return None
        paths = [self._paths[one.source.place.pointer] for one in module.classes]
        return key(kind, self._basis, repr(paths), fingerprint(module, self._stand_in))

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
