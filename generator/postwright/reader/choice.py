"""Choosing one collection where an input holds several."""

from collections.abc import Sequence

from postwright.errors import CollectionError, Place, Problem, Severity
from postwright.reader.values import quoted

_MOST_LISTED = 20


def choose(names: Sequence[str], wanted: str | None, place: Place) -> int:
    """The position of the collection that `wanted` means: a name, in any case if need be, or a number from 1.

    Only one collection needs no choice. Raises CollectionError where several or none are meant.
    """
    if wanted is None:
        meant = list(range(len(names)))
    else:
        meant = [position for position, name in enumerate(names) if name == wanted]
        meant = meant or [position for position, name in enumerate(names) if name.casefold() == wanted.casefold()]
        meant = meant or [position for position in range(len(names)) if str(position + 1) == wanted]
    if len(meant) == 1:
        return meant[0]
    code, message = _refusal(names, meant, wanted)
    hint = "Name one with `--collection NAME`, or give its number in this list."
    raise CollectionError(Problem(code=code, message=message, place=place, hint=hint, severity=Severity.ERROR))


def _refusal(names: Sequence[str], meant: Sequence[int], wanted: str | None) -> tuple[str, str]:
    listed = meant or range(len(names))
    shown = [f"{position + 1} {quoted(names[position], 60)}" for position in listed[:_MOST_LISTED]]
    if len(listed) > _MOST_LISTED:
        shown.append(f"and {len(listed) - _MOST_LISTED} more")
    if meant:
        of_this_name = "" if wanted is None else f" named {quoted(wanted, 60)}"
        return "several-collections", f"There are {len(meant)} collections{of_this_name} here: {', '.join(shown)}."
    return "no-such-collection", f"No collection here is {quoted(wanted or '', 60)}; there are: {', '.join(shown)}."
