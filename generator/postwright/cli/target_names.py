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

    rows = [(name, each.description, "" if each.by_default else " [only with -t]") for name, each in targets.items()]
    errors = list[str]()
    if targets is TARGETS:
        from postwright.targets.installed import distribution, entries, load

        for name, found in entries().items():
            try:
                rows.append((name, load(name).description, f" [only with -t; of {distribution(found[0])}]"))
            except TargetError as error:
                errors.append(str(error))
    width = max(len(name) for name, _, _ in rows)
    return [f"{name:{width}}  {description}{mark}" for name, description, mark in rows], errors


def _unknown(name: str, known: Sequence[str]) -> str:
    from difflib import get_close_matches

    listed = ", ".join(known)
    near = get_close_matches(name, known, n=1)
    return f"{name!r} is no target; {f'did you mean {near[0]!r}?' if near else f'there are {listed}.'}"
