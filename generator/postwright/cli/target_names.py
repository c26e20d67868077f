"""Names of targets on the command line."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import click

from postwright.targets import TARGETS

if TYPE_CHECKING:
    from postwright.targets.base import Target


class TargetName(click.Choice[str]):
    """The name of a target; those of other packages are only looked for where it is none of Postwright's."""

    def __init__(self) -> None:
        super().__init__(tuple(TARGETS))

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The name, if there is such a target."""
        known: Mapping[str, object] = (ctx and ctx.obj) or TARGETS
        if value not in known:
            self.fail(_unknown(value, names(known)), param, ctx)
        return value


def names(targets: Mapping[str, object]) -> list[str]:
    """All names there are, those of other packages last."""
    if targets is not TARGETS:
        return list(targets)
    from postwright.targets.installed import entries

    return list(dict.fromkeys((*targets, *entries())))


def listed(targets: "Mapping[str, Target]") -> tuple[list[str], list[str]]:
    """A line for each target, with what it is and the distribution that it is of; and what is wrong with others."""
    from postwright.errors import TargetError

    found, errors = names(targets), list[str]()
    width, lines = max(map(len, found)), list[str]()
    for name in found:
        try:
            target = targets[name]
            lines.append(f"{name:{width}}  {target.description}{_mark(name, target, targets)}")
        except TargetError as error:
            errors.append(str(error))
    return lines, errors


def _mark(name: str, target: "Target", targets: "Mapping[str, Target]") -> str:
    if name in list(targets):
        return "" if target.by_default else " [only with -t]"
    from postwright.targets.installed import distribution, entries

    return f" [only with -t; of {distribution(entries()[name][0])}]"


def _unknown(name: str, known: Sequence[str]) -> str:
    from difflib import get_close_matches

    listed = ", ".join(known)
    near = get_close_matches(name, known, n=1)
    return f"{name!r} is no target; {f'did you mean {near[0]!r}?' if near else f'there are {listed}.'}"
