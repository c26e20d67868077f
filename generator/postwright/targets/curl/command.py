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
_ON_FIRST_LINE = frozenset({"--request", "--max-redirs"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A command as its templates print it. `preparation` stands before it, `source` prints what it reads.

    `environment` are the variables that it takes from there.
    """

    comments: Code
    preparation: tuple[Code, ...]
    source: tuple[Code, ...]
    switches: tuple[Code, ...]
    options: tuple[Code, ...]
    environment: tuple[str, ...]
    problems: tuple[Problem, ...]


def command(operation: Operation, scope: Scope) -> Command:
    """The command for an operation."""
    found = tuple(steps(operation, scope))
    options = [step for step in found if isinstance(step, Option)]
    used = scope.used(piece for step in found for piece in _texts(step))
    return Command(
        comments=_comments(operation, scope.notes(used), found),
        preparation=tuple(_preparation(scope, used, found)),
        source=tuple(_print(step) for step in found if isinstance(step, Input)),
        switches=tuple(_option(option) for option in options if _is_first(option)),
        options=tuple(_option(option) for option in options if not _is_first(option)),
        environment=scope.environment(used),
        problems=tuple(step for step in found if isinstance(step, Problem)),
    )


def _texts(step: Step) -> Sequence[str]:
    match step:
        case Option(value=tuple() as pieces) | Input(content=tuple() as pieces):
            return pieces
        case _:
            return ()


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
    # Many a description only says the name again.
    return comment("\n\n".join(dict.fromkeys(filter(None, (operation.name, about, hints)))))


def _preparation(scope: Scope, used: Sequence[str], found: Sequence[Step]) -> Iterator[Code]:
    sent = [piece for step in found if isinstance(step, Option) for piece in _texts(step)]
    defaults = [piece for name in used if name in scope.defaults for piece in scope.defaults[name].pieces]
    if "\r" in literals((*sent, *defaults)):
        yield SET_CARRIAGE_RETURN
    yield from scope.assignments(used)
    # A pipe hides that one of its commands fails, as an expansion does whose variable is not set.
    for step in found:
        if isinstance(step, Input) and (needed := [piece for piece in _texts(step) if piece.endswith(":?}")]):
            yield join((Code(":"), *(word((piece,)) for piece in dict.fromkeys(needed))), " ")
