"""The targets that other packages add, by entry points of the group `postwright.targets`."""

from collections.abc import Callable, Mapping
from importlib.metadata import EntryPoint, entry_points
from typing import cast

from postwright.errors import TargetError
from postwright.targets import BUILT_IN
from postwright.targets.base import Target

GROUP = "postwright.targets"
_MEMBERS: Mapping[str, type] = {"name": str, "description": str, "by_default": bool, "settings": Mapping}
_METHODS = ("render", "snippet")
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
    """The target of a name; KeyError if there is none, TargetError if there is one that is not good."""
    found = entries()[name]
    if name in BUILT_IN or name in _RESERVED:
        raise TargetError(name, distribution(found[0]), f"has a name that is Postwright's own: {name}")
    if len(found) > 1:
        others = " and ".join(map(distribution, found[1:]))
        raise TargetError(name, distribution(found[0]), f"is also one of {others}; uninstall what you don't need")
    (entry,) = found
    try:
        target = _made(entry.load())
    except Exception as error:
        raise TargetError(name, distribution(entry), f"can't be loaded: {type(error).__name__}: {error}") from error
    if reason := _flaw(target, name):
        raise TargetError(name, distribution(entry), reason)
    return cast(Target, target)


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
