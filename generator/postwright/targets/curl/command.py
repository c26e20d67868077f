"""An operation's options as lines of shell, ready to print."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from postwright.errors import Problem
from postwright.model import Operation
from postwright.rendering import Code, join
from postwright.targets.curl.functions import call, sources
from postwright.targets.curl.plan import Content, Either, File, Input, Note, Option, Step, literals
from postwright.targets.curl.scope import Scope
from postwright.targets.curl.steps import steps
from postwright.targets.prose import plain
from postwright.targets.shell import SET_CARRIAGE_RETURN, Pieces, comment, print_bytes, print_command, word

# Grows when a field goes away, is renamed or means something else: then templates of users have to be looked at.
VIEW_VERSION = 1

_WIDTH = 98
_ON_FIRST_LINE = frozenset({"--request", "--max-redirs", "--proto", "--proto-redir"})
_CARRIAGE_RETURN = re.compile(r"\$(?:cr\b|\{cr\})")
# An expansion that stops the shell if its variable is not set, but neither inside `$(...)` nor before a pipe.
_NEEDED = re.compile(r"\$\{\w+:\?\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A command as its templates print it. `preparation` stands before it, `source` prints what it reads.

    `environment` are the variables that it takes from there.
    """

    comments: Code
    """The lines of comments, each with its mark."""
    preparation: tuple[Code, ...]
    """The commands before it."""
    source: tuple[Code, ...]
    """The commands that print what it reads."""
    switches: tuple[Code, ...]
    """The options on its first line."""
    options: tuple[Code, ...]
    """All other options, each for a line of its own."""
    environment: tuple[str, ...]
    """The variables that it takes from the environment; no Code."""
    problems: tuple[Problem, ...]
    """What is wrong with it; no Code."""


def command(operation: Operation, scope: Scope) -> Command:
    """The command for an operation."""
    found = tuple(steps(operation, scope))
    options = [step for step in found if isinstance(step, Option)]
    read = [step.content for step in found if isinstance(step, Input)]
    used = scope.used(piece for step in found for piece in _texts(step))
    others = (*(_option(option) for option in options if not _is_first(option)), *_redirection(read))
    if any(isinstance(step, Either) for step in found):
        others = (*others[:1], Code('"$@"'), *others[1:])
    return Command(
        comments=_comments(operation, scope.notes(used, _needed(scope, used, found)), found),
        preparation=tuple(_preparation(scope, used, found)),
        source=tuple(_print(content) for content in read if not _is_file(content)),
        switches=tuple(_option(option) for option in options if _is_first(option)),
        options=others,
        environment=scope.environment(used),
        problems=tuple(step for step in found if isinstance(step, Problem)),
    )


def _texts(step: Step) -> Iterator[str]:
    match step:
        case Option(value=tuple() as pieces):
            yield from pieces
        case Either(given=given, otherwise=otherwise):
            for option in (*given, *otherwise):
                yield from option.value or ()
        case Input(content=contents):
            for content in contents:
                yield from _text(content)
        case _:
            pass


def _text(content: Content) -> Pieces:
    match content:
        case File(path=path):
            return path
        case bytes():
            return ()
        case pieces:
            return pieces


def _is_first(option: Option) -> bool:
    return option.value is None or option.flag in _ON_FIRST_LINE


def _option(option: Option) -> Code:
    flag = Code(option.flag)
    if option.value is None:
        return flag
    value = (call(option.function, option.value),) if option.function else option.value
    return join((flag, word(value, bare=_is_first(option))), " ")


def _is_file(contents: Sequence[Content]) -> bool:
    return len(contents) == 1 and isinstance(contents[0], File)


def _redirection(read: Iterable[Sequence[Content]]) -> Iterator[Code]:
    """One file as it is, which keeps the shell from running curl if the file is not there."""
    for contents in read:
        match contents:
            case (File(path=path),):
                yield join((Code("<"), word(path)))
            case _:
                pass


def _print(contents: Sequence[Content]) -> Code:
    lines = [_print_one(content) for content in contents]
    return lines[0] if len(lines) == 1 else join((Code("{"), *(Code(f"  {line}") for line in lines), Code("}")), "\n")


def _print_one(content: Content) -> Code:
    match content:
        case File(path=path):
            return join((Code("cat"), word(path)), " ")
        case bytes():
            return print_bytes(content)
        case pieces:
            return print_command(pieces)


def _comments(operation: Operation, notes: Iterable[str], found: Iterable[Step]) -> Code:
    about = plain(operation.description, _WIDTH).partition("\n\n")[0]
    hints = "\n".join(dict.fromkeys((*notes, *(step.text for step in found if isinstance(step, Note)))))
    # Many a description only says the name again.
    return comment("\n\n".join(dict.fromkeys(filter(None, (operation.name, about, hints)))))


def _preparation(scope: Scope, used: Sequence[str], found: Sequence[Step]) -> Iterator[Code]:
    sent = [piece for step in found if isinstance(step, Option) for piece in _texts(step)]
    calls = (piece for step in found for piece in _texts(step) if isinstance(piece, Code))
    defaults = [piece for name in used if name in scope.defaults for piece in scope.defaults[name].expansions]
    if "\r" in literals((*sent, *defaults)) or any(map(_CARRIAGE_RETURN.search, calls)):
        yield SET_CARRIAGE_RETURN
    functions = {step.function for step in found if isinstance(step, Option)}
    yield from sources((*(piece for step in found for piece in _texts(step)), *defaults), functions)
    yield from scope.assignments(used)
    yield from (_either(step) for step in found if isinstance(step, Either))
    if needed := tuple(dict.fromkeys(_unstopped(found))):
        yield join((Code(":"), *(word((piece,)) for piece in needed)), " ")
    files = [
        content.path
        for step in found
        if isinstance(step, Input)
        for content in step.content
        if isinstance(content, File)
    ]
    if any(isinstance(step, Input) and not _is_file(step.content) for step in found) and files:
        yield join((Code("cat"), *map(word, files), Code(">/dev/null &&")), " ")


def _either(step: Either) -> Code:
    given, otherwise = (
        join((Code("  set --"), *map(_option, options)), " ") for options in (step.given, step.otherwise)
    )
    test = Code(f'if [ "${{{step.shell_name}-}}" ]; then')
    return join((test, given, Code("else"), otherwise, Code("fi")), "\n")


def _unstopped(found: Iterable[Step]) -> Iterator[Code]:
    """The expansions that would not stop the script where they stand."""
    for step in found:
        is_apart = isinstance(step, Input) or (isinstance(step, Option) and bool(step.function))
        for piece in _texts(step):
            if isinstance(piece, Code) and (is_apart or piece.startswith("$(")):
                yield from map(Code, _NEEDED.findall(piece))


def _unless_given(step: Step) -> Step:
    return replace(step, given=()) if isinstance(step, Either) else step


def _needed(scope: Scope, used: Iterable[str], found: Iterable[Step]) -> frozenset[str]:
    """The variables without which the script stops."""
    defaults = (piece for name in used if name in scope.defaults for piece in scope.defaults[name].expansions)
    pieces = (*(piece for step in found for piece in _texts(_unless_given(step))), *defaults)
    codes = "".join(piece for piece in pieces if isinstance(piece, Code))
    return frozenset(expansion[2:-3] for expansion in _NEEDED.findall(codes))
