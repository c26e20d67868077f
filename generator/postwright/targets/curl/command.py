"""An operation's options as lines of shell, ready to print."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from postwright.errors import Problem
from postwright.model import Operation
from postwright.rendering import Code, join
from postwright.targets.curl.plan import Input, Note, Option, Step, literals
from postwright.targets.curl.steps import steps
from postwright.targets.curl.variables import Scope
from postwright.targets.prose import plain
from postwright.targets.shell import SET_CARRIAGE_RETURN, comment, print_bytes, print_command, word

_WIDTH = 98
_OF_THE_URL = frozenset({"--url", "--request-target"})
_ON_FIRST_LINE = frozenset({"--request", "--max-redirs"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A command as its templates print it. `preparation` stands before it, `source` prints what it reads.

    `used` are the shell variables that it takes from the environment.
    """

    comments: Code
    preparation: tuple[Code, ...]
    source: tuple[Code, ...]
    switches: tuple[Code, ...]
    options: tuple[Code, ...]
    used: tuple[str, ...]
    problems: tuple[Problem, ...]


def command(operation: Operation, scope: Scope) -> Command:
    """The command for an operation."""
    found = tuple(steps(operation, scope))
    options = [step for step in found if isinstance(step, Option)]
    in_url = scope.used(_pieces(step for step in found if _is_of_url(step)))
    elsewhere = scope.used(_pieces(step for step in found if not _is_of_url(step)))
    used = tuple(dict.fromkeys((*in_url, *elsewhere)))
    unfit = _unfit(operation, scope, frozenset(in_url) & frozenset(elsewhere))
    return Command(
        comments=_comments(operation, scope.notes(used), found),
        preparation=tuple(_preparation(scope, used, frozenset(in_url) - frozenset(elsewhere), found)),
        source=tuple(_print(step) for step in found if isinstance(step, Input)),
        switches=tuple(_option(option) for option in options if _is_first(option)),
        options=tuple(_option(option) for option in options if not _is_first(option)),
        used=used,
        problems=(*(step for step in found if isinstance(step, Problem)), *unfit),
    )


def _pieces(found: Iterable[Step]) -> tuple[str, ...]:
    return tuple(piece for step in found for piece in _texts(step))


def _texts(step: Step) -> Sequence[str]:
    match step:
        case Option(value=tuple() as pieces) | Input(content=tuple() as pieces):
            return pieces
        case _:
            return ()


def _is_of_url(step: Step) -> bool:
    return isinstance(step, Option) and step.flag in _OF_THE_URL


def _is_first(option: Option) -> bool:
    return option.value is None or option.flag in _ON_FIRST_LINE


def _option(option: Option) -> Code:
    flag = Code(option.flag)
    return flag if option.value is None else join((flag, word(option.value, bare=_is_first(option))), " ")


def _print(step: Input) -> Code:
    return print_bytes(step.content) if isinstance(step.content, bytes) else print_command(step.content)


def _comments(operation: Operation, notes: Iterable[str], found: Iterable[Step]) -> Code:
    about = plain(operation.description, _WIDTH).partition("\n\n")[0]
    hints = "\n".join((*notes, *(step.text for step in found if isinstance(step, Note))))
    return comment("\n\n".join(block for block in (operation.name, about, hints) if block))


def _preparation(
    scope: Scope, used: Sequence[str], only_in_url: frozenset[str], found: Sequence[Step]
) -> Iterator[Code]:
    texts = (*_pieces(step for step in found if isinstance(step, Option)), *scope.default_texts(used))
    if "\r" in literals(texts):
        yield SET_CARRIAGE_RETURN
    yield from scope.assignments(used, only_in_url)
    # A pipe hides that one of its commands fails, as an expansion does whose variable is not set.
    for step in found:
        if isinstance(step, Input) and (needed := [piece for piece in _texts(step) if piece.endswith(":?}")]):
            yield join((Code(":"), *(word((piece,)) for piece in dict.fromkeys(needed))), " ")


def _unfit(operation: Operation, scope: Scope, used: frozenset[str]) -> Iterator[Problem]:
    for name in scope.unfit_for_url(used):
        message = f"the value of the variable {name!r} goes into the URL with characters that curl refuses there"
        yield Problem(code="variable-in-url", message=message, place=operation.url.place)
