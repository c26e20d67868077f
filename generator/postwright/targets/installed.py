"""The targets that other packages add, by entry points of the group `postwright.targets`."""

import re
from collections.abc import Callable, Mapping, Sequence
from importlib.metadata import EntryPoint, entry_points
from typing import cast

from postwright.errors import TargetError
from postwright.targets import BUILT_IN
from postwright.targets.base import Target

GROUP = "postwright.targets"
_MEMBERS: Mapping[str, type] = {"name": str, "description": str, "by_default": bool, "settings": Mapping}
_METHODS = ("render", "snippet")
_NAME = re.compile(r"[a-z0-9][a-z0-9_-]*")
# Names that stand for something else where templates are looked for.
_RESERVED = frozenset({"default"})


def entries() -> dict[str, list[EntryPoint]]:
    """The entry points by the names of their targets; there is one for each unless something is wrong."""
    found: dict[str, list[EntryPoint]] = {}
    for entry in sorted(entry_points(group=GROUP), key=lambda entry: (entry.name, distribution(entry))):
        found.setdefault(entry.name, []).append(entry)
    return found


def distribution(entry: EntryPoint) -> str:
    """The name of the distribution that an entry point belongs to."""
    return entry.dist.name if entry.dist else "an unknown distribution"


def load(name: str) -> Target:
    """The target of a name; KeyError if there is none, TargetError if there is one that is no good."""
    found = entries()[name]
    owner = distribution(found[0])
    if reason := name_flaw(name, found):
        raise TargetError(name, owner, reason)
    try:
        target = _made(found[0].load())
    except Exception as error:
        raise TargetError(name, owner, f"can't be loaded: {type(error).__name__}: {error}") from error
    if reason := _flaw(target, name):
        raise TargetError(name, owner, reason)
    return cast(Target, target)


def name_flaw(name: str, found: Sequence[EntryPoint]) -> str:
    """What is wrong with the name of a target, which these entry points have; nothing if it is good."""
    if name in BUILT_IN:
        return "has a name of Postwright's own: never used"
    if name in _RESERVED:
        return "has a name that means something else to Postwright"
    if not _NAME.fullmatch(name):
        return "has a name that can't be that of a folder"
    others = " and ".join(map(distribution, found[1:]))
    return f"has the same name as that of {others}; uninstall what you don't need" if others else ""


def _made(loaded: object) -> object:
    """A target, or what a class or function of no arguments gives."""
    is_factory = isinstance(loaded, type) or (callable(loaded) and not hasattr(loaded, "render"))
    return cast(Callable[[], object], loaded)() if is_factory else loaded


def _flaw(target: object, name: str) -> str:
    """Why an object is no target; nothing if it is one."""
    missing = [member for member in (*_MEMBERS, *_METHODS) if not hasattr(target, member)]
    if missing:
        return f"is no target: it has no {', no '.join(f'`{member}`' for member in missing)}"
    for member, kind in _MEMBERS.items():
        if not isinstance(getattr(target, member), kind):
            return f"is no target: its `{member}` is no {kind.__name__}"
    if not_callable := [method for method in _METHODS if not callable(getattr(target, method))]:
        return f"is no target: its `{not_callable[0]}` is no method"
    own = getattr(target, "name")  # noqa: B009 (the type is not known)
    return "" if own == name else f"calls itself {own!r}, unlike its entry point"
