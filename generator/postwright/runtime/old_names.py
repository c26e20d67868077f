"""Names that methods and folders of a client had, and that go on working for now."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar, cast
from warnings import warn

from .resource import AsyncResource, Resource

R = TypeVar("R", bound="Resource | AsyncResource")
T = TypeVar("T")


class Holder:
    """The folder or the client that an old name is used on, or none for a class."""

    def __init__(self, resource: object) -> None:
        self._resource = resource

    def of(self, kind: type[R]) -> R:
        """Give what the old name is used on, or another folder of its client."""
        if isinstance(self._resource, kind):
            return self._resource
        if self._resource is None:
            return cast("R", kind)
        other = object.__new__(kind)
        vars(other)["_session"] = vars(self._resource)["_session"]
        return other


class OldName(Generic[T]):
    """A name of what is called otherwise now: it warns whoever uses it."""

    _name = ""

    def __init__(self, find: Callable[[Holder], T]) -> None:
        self._find = find

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = f"{owner.__name__}.{name}"

    def __get__(self, resource: object, owner: type) -> T:
        found = self._find(Holder(resource))
        # Whoever looks at a class only looks around.
        if resource is not None:
            new = getattr(found, "__qualname__", type(found).__name__)
            message = f"{self._name} is an old name that will go: it is {new} now"
            warn(message, DeprecationWarning, stacklevel=2)
        return found
