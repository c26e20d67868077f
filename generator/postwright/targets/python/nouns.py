"""What a request is about: a noun, by the path of its URL or else by its name."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from postwright.model import Operation, Text
from postwright.naming import words
from postwright.targets.python.type_wishes import is_vague, noun, singular

_VERBS = frozenset(
    "accept activate add approve archive assign attach ban batch block bulk calculate call cancel change check "
    "clear clone close complete confirm copy count create deactivate decline delete detach disable download "
    "duplicate edit enable execute export fetch filter find finish follow generate get give import insert "
    "invite join leave link list load lock login logout lookup make mark merge modify move open patch pause "
    "ping post preview process publish purge put query read refresh register reject remove rename reopen "
    "replace request reset resend restart restore resume retrieve revoke run save search select send set share "
    "show sign start stop store submit subscribe sync test toggle track transfer trigger unassign unblock "
    "unfollow unlink unlock unsubscribe update upload upsert validate verify view".split()
)
_FILLERS = frozenset("a all an any by current list me mine multiple my new of one own self several single the".split())
_ENDS = frozenset("at based by for from in into of on per to under using via with without".split())
_NO_THINGS = frozenset("api apis app gateway graphql index json php public rest service services v web xml".split())
_MOST_WORDS = 3


@dataclass(frozen=True, slots=True)
class Thing:
    """What a request is about; `many` of it, or one. `sure` is false if the request rather does something to it."""

    name: str
    many: bool
    sure: bool


def thing_of(operation: Operation) -> Thing:
    """What the request is about, by the last part of the path that is a noun, else by what its name says."""
    steps = [list(words(step)) for step in _steps(operation)]
    called = list(words(operation.name))
    is_last = True
    while steps:
        step = steps.pop()
        found = _without_verbs(step)
        acts = is_last and bool(steps) and operation.method != "GET" and called[:1] == step[:1] and not _is_plural(step)
        if found and not acts:
            sure = is_last and operation.method != "DELETE"
            many = is_last and _is_plural(found) and not _ends_in_value(operation)
            return Thing(_named(found, steps), many, sure)
        is_last = is_last and step[:1] in ([word] for word in _FILLERS | {"search", "query"})
    found = _without_verbs(called)
    return Thing(_named(found, []), _is_plural(found), bool(found) and operation.method != "DELETE")


def _steps(operation: Operation) -> Iterator[str]:
    """The parts of the path that are the same in each request, without versions and the like."""
    for segment in operation.url.segments:
        text = segment.literal if isinstance(segment, Text) else None
        found = words(text.partition(".")[0]) if text else ()
        if found and not _is_number(found) and not (len(found) == 1 and found[0] in _NO_THINGS):
            yield text.partition(".")[0] if text else ""


def _is_number(found: Sequence[str]) -> bool:
    return all(word.lstrip("v").isdigit() for word in found)


def _ends_in_value(operation: Operation) -> bool:
    filled = [one for one in operation.url.segments if not isinstance(one, Text) or one.source]
    return bool(filled) and not (isinstance(filled[-1], Text) and filled[-1].literal)


def _without_verbs(found: Sequence[str]) -> list[str]:
    kept = list(found)
    while kept and kept[0] in _VERBS | _FILLERS:
        kept.pop(0)
    return _before_ends(kept)


def _before_ends(found: Sequence[str]) -> list[str]:
    """The words before the first that ends a noun (`user` of `user by id`), but for the very first."""
    end = next((position for position, word in enumerate(found) if position and word in _ENDS), len(found))
    return list(found[:end])


def _is_plural(found: Sequence[str]) -> bool:
    return bool(found) and singular(found[-1]) != found[-1]


def _named(found: Sequence[str], before: Sequence[Sequence[str]]) -> str:
    """The noun in the singular; one that is vague, such as `items`, with the one before it."""
    own = noun(" ".join(found[-_MOST_WORDS:]))
    if is_vague(" ".join(found)) and before:
        return noun(" ".join(_without_verbs(before[-1])[-_MOST_WORDS:])) + own
    return own
