"""What an operation takes and gives, worked out once for each content of an operation."""

from collections.abc import Mapping
from dataclasses import dataclass

from postwright.model import Operation
from postwright.store import NOTHING, Store, key
from postwright.targets.python.arguments import Arguments, arguments
from postwright.targets.python.paging import PagesPlan, pages
from postwright.targets.python.parameter_types import SavedValues
from postwright.targets.python.results import error_shapes, result_shape
from postwright.targets.python.shapes import Shape


@dataclass(frozen=True, slots=True, kw_only=True)
class Inferred:
    """The arguments of a method, the shape of its result, and of its errors by status, and how its pages go on."""

    arguments: Arguments
    result: Shape
    errors: Mapping[int, Shape]
    pages: PagesPlan | None


class Inferrer:
    """Infers from operations, and from the values that are `saved` for variables; `store` knows earlier results."""

    def __init__(self, saved: SavedValues, store: Store = NOTHING) -> None:
        self._saved = saved
        self._store = store
        self._basis = repr(saved) if store else ""

    def of(self, operation: Operation, name: str) -> Inferred:
        """What an operation takes and gives whose method has this name."""
        if not operation.digest:
            return self._inferred(operation, name)
        return self._store.result(
            key("inferred", operation.digest, name, self._basis), lambda: self._inferred(operation, name)
        )

    def _inferred(self, operation: Operation, name: str) -> Inferred:
        return Inferred(
            arguments=arguments(operation, name, self._saved),
            result=result_shape(operation, name),
            errors=error_shapes(operation, name),
            pages=pages(operation),
        )
