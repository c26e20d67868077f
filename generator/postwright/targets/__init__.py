"""The registry of targets: those of Postwright, and those that other packages add."""

from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from postwright.targets.base import Target


class _Registry(Mapping[str, "Target"]):
    """Targets by name; `NAME` of the module `name` is imported when it is first asked for.

    It lists Postwright's own. Those of other packages are looked for when one is asked for by name, as that takes time;
    TargetError if such a target can't be loaded.
    """

    def __init__(self, *names: str) -> None:
        self._names = names

    def __getitem__(self, name: str) -> "Target":
        if name in self._names:
            target: Target = getattr(import_module(f"{__name__}.{name}"), name.upper())
            return target
        from postwright.targets.installed import load

        return load(name)

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)

    def __contains__(self, name: object) -> bool:
        if name in self._names:
            return True
        from postwright.targets.installed import entries

        return name in entries()


BUILT_IN = ("python", "curl", "pytest")
_BY_DEFAULT = ("python", "curl")
TARGETS: Mapping[str, "Target"] = _Registry(*BUILT_IN)


def select(targets: Mapping[str, "Target"], names: Sequence[str]) -> "list[Target]":
    """The targets of these names, those that are listed first; without any, those that are made by default.

    Raises KeyError for a name that there is not, TargetError for a target that can't be loaded.
    """
    if targets is TARGETS and not names:
        # Not every target has to be imported to ask whether it is one of these.
        return [targets[name] for name in _BY_DEFAULT]
    if not names:
        return [target for target in targets.values() if target.by_default]
    listed = [name for name in targets if name in names]
    return [targets[name] for name in dict.fromkeys((*listed, *names))]
