"""The audit of a script of curl and of a file of an environment: each command, and which of them there are."""

from collections.abc import Collection, Iterator

from postwright.verifying.characters import hidden, line_of
from postwright.verifying.finding import Finding
from postwright.verifying.shell_commands import Command, commands, kind_of, odd_command
from postwright.verifying.shell_grammar import FUNCTIONS, SUBSTITUTIONS
from postwright.verifying.shell_words import RefusedError, Splitter, Token

_MARK = "#!/bin/sh\n"
_ASSIGNING = frozenset({"name=", "export"})


def odd_script(source: str) -> Iterator[Finding]:
    """What a script holds that it should not: it runs curl once, at its end."""
    found, problems = _read(source)
    yield from problems
    if not source.startswith(_MARK):
        yield Finding(1, "no line that names the shell")
    if not problems and ([command.name for command in found].count("curl") != 1 or found[-1].name != "curl"):
        yield Finding(1, "another number of requests than one")


def odd_environment(source: str) -> Iterator[Finding]:
    """What a file to source holds that it should not: it only gives variables their values."""
    found, problems = _read(source)
    yield from problems
    for command in found:
        if kind_of(command) not in _ASSIGNING:
            yield Finding(line_of(source, command.position), f"the command {command.name!a}")


def _read(source: str) -> tuple[list[Command], list[Finding]]:
    """The commands as far as they can be read, and what is wrong with them."""
    problems = list(hidden(source, tabs=True))
    try:
        tokens = list(Splitter(source, FUNCTIONS, SUBSTITUTIONS).tokens())
    except RefusedError as error:
        return [], [*problems, Finding(line_of(source, error.position), error.what)]
    functions = _defined(tokens)
    found = list(commands(token for token in tokens if not token.function))
    for command in found:
        line = line_of(source, command.position)
        problems += (Finding(line, what) for what in odd_command(command, functions))
    return found, problems


def _defined(tokens: list[Token]) -> Collection[str]:
    return {token.function for token in tokens if token.function}
