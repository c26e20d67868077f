"""What a request is about: a noun, by the path of its URL or else by its name."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from postwright.model import Operation, Text
from postwright.naming import words
from postwright.targets.python.type_wishes import is_vague, noun, singular
from postwright.targets.titles import unnumbered

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
_ENDS = frozenset("as at based by for from in into of on per to under using via with without".split())
_NO_THINGS = frozenset("api apis app gateway graphql index json php public rest service services v web xml".split())
_MOST_WORDS = 3


@dataclass(frozen=True, slots=True)
class Thing:
    """What a request is about; `many` of it, or one. `sure` is false if the request rather does something to it.

    `others` are names that tell it from other things of its kind: the secret of an organization.
    """

    name: str
    others: tuple[str, ...] = ()
    many: bool = False
    sure: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """All its names, best first."""
        return (self.name, *self.others) if self.name else ()


def thing_of(operation: Operation) -> Thing:
    """What a request is about: the part of the path that its name says, else the last that is a noun, else its name."""
    called = _without_verbs(words(unnumbered(operation.name)))
    steps = [_without_verbs(words(step)) for step in _steps(operation)]
    position = _position(operation, steps, called)
    if position is None:
        # A path that is all verbs (`/login`) says that something is done.
        return Thing("") if steps and operation.method != "GET" else _named_only(operation, called)
    found, after = steps[position], steps[position + 1 :]
    name, other = _named(found, steps[:position]), noun(" ".join(called))
    is_whole = operation.method == "GET" or not after
    return Thing(
        name,
        (other,) if other.endswith(name) and other != name else (),
        many=is_whole and not any(after) and _is_plural(found) and not _ends_in_value(operation),
        sure=is_whole and operation.method != "DELETE",
    )


def _position(operation: Operation, steps: Sequence[Sequence[str]], called: Sequence[str]) -> int | None:
    """Which part of the path is what the request is about."""
    nouns = [position for position, step in enumerate(steps) if step]
    said = [position for position in nouns if called and noun(" ".join(steps[position])) == noun(" ".join(called))]
    if said or not nouns:
        return said[-1] if said else None
    acts = len(nouns) > 1 and _is_action(operation, steps[nouns[-1]])
    return nouns[-2] if acts else nouns[-1]


def _named_only(operation: Operation, called: Sequence[str]) -> Thing:
    """What a request whose URL says nothing is about."""
    return Thing(_named(called, []), (), _is_plural(called), bool(called) and operation.method != "DELETE")


def _is_action(operation: Operation, step: Sequence[str]) -> bool:
    """Whether the last part of a path is what is done (`/orders/5/ship`): the first word of the request's name."""
    first = words(unnumbered(operation.name))[:1]
    return operation.method != "GET" and not _is_plural(step) and first == tuple(step[:1])


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
    """The words from the first that is no verb up to where a noun ends: `user` of `get user by id`."""
    start = next((position for position, word in enumerate(found) if word not in _VERBS | _FILLERS), len(found))
    rest = found[start:]
    return list(rest[: next((position for position, word in enumerate(rest) if word in _ENDS), len(rest))])


def _is_plural(found: Sequence[str]) -> bool:
    return bool(found) and singular(found[-1]) != found[-1]


def _named(found: Sequence[str], before: Sequence[Sequence[str]]) -> str:
    """The noun in the singular; one that is vague, such as `items`, with the one before it."""
    own = noun(" ".join(found[-_MOST_WORDS:]))
    if is_vague(" ".join(found)) and before:
        return noun(" ".join(_without_verbs(before[-1])[-_MOST_WORDS:])) + own
    return own
