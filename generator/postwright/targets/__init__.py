"""The registry of targets."""

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from postwright.targets.base import Target


class _Registry(Mapping[str, "Target"]):
    """Targets by name, in order; `NAME` of the module `name` is imported when it is first asked for."""

    def __init__(self, *names: str) -> None:
        self._names = names

    def __getitem__(self, name: str) -> "Target":
        if name not in self._names:
            raise KeyError(name)
        target: Target = getattr(import_module(f"{__name__}.{name}"), name.upper())
        return target

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)

    def __contains__(self, name: object) -> bool:
        return name in self._names


TARGETS: Mapping[str, "Target"] = _Registry("python", "curl", "pytest")
