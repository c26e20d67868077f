"""Runs scripts with a recorder in the place of curl, and says which arguments it got."""

import os
import shutil
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from postwright.verifying.shell_commands import Command, commands
from postwright.verifying.shell_grammar import FUNCTIONS, SUBSTITUTIONS
from postwright.verifying.shell_words import Splitter, Substitution, Text, Variable, Word

SHELLS = [name for name in ("sh", "bash") if shutil.which(name)]

_RECORDER = """#!/bin/sh
for argument; do printf '%s\\0' "$argument"; done >"$RECORD"
cat >"$RECORD.input"
"""


class Recorder:
    """A folder with a curl that writes down what it is given, in which scripts are run."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._programs = folder / "run", folder / "programs"
        self._folder.mkdir()
        self._programs.mkdir()
        self._record = folder / "record"
        program = self._programs / "curl"
        program.write_text(_RECORDER)
        program.chmod(0o755)

    def arguments(self, source: bytes, shell: str, environment: Mapping[str, str]) -> list[str]:
        """What curl gets from a script; AssertionError if it fails, writes a file or says something."""
        variables = {"PATH": f"{self._programs}:{os.environ['PATH']}", "RECORD": str(self._record), **environment}
        result = subprocess.run(
            [shell, "-c", source.decode()],
            env=variables,
            cwd=self._folder,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=60,
            check=False,
        )
        assert (result.returncode, result.stdout, result.stderr) == (0, b"", b""), result
        assert not list(self._folder.iterdir())
        return self._record.read_bytes().decode().split("\0")[:-1]

    @property
    def input(self) -> bytes:
        """What the last curl was given to read."""
        return self._record.with_name("record.input").read_bytes()


def split(source: str) -> list[Command]:
    """The commands of a script, as the audit reads them."""
    tokens = Splitter(source, FUNCTIONS, SUBSTITUTIONS).tokens()
    return list(commands(token for token in tokens if not token.function))


def variables_of(words: Iterable[Word]) -> dict[str, str]:
    """A value for each variable that the words read, with much in it that a shell would read if it were not quoted."""
    names = set[str]()
    for word in words:
        for part in word:
            if isinstance(part, Variable):
                names |= {part.name} | variables_of([part.default]).keys()
            elif isinstance(part, Substitution):
                names |= variables_of(part.words).keys()
    return {name: f"{name} * $x \"`id`\" 'y'" for name in names - {"@", "cr"}}


def expected(found: Sequence[Command], values: Mapping[str, str]) -> list[str] | None:
    """The arguments of curl by its words, where all variables are set; None where a function or a file is needed."""
    by_name = {command.name: command for command in reversed(found)}
    if "case" in by_name or "cat" in by_name or by_name["curl"].redirections:
        return None
    others = by_name["set"].words[2:] if "set" in by_name else ()
    texts: list[str | None] = []
    for word in by_name["curl"].words[1:]:
        inside = others if Variable("@", "", (), True) in word else (word,)
        texts += [_text(one, {**values, "cr": "\r"}) for one in inside]
    return None if None in texts else [text for text in texts if text is not None]


def _text(word: Word, values: Mapping[str, str]) -> str | None:
    """What a word is, or None if a function has to say."""
    texts: list[str | None] = []
    for part in word:
        match part:
            case Text(text=text):
                texts.append(text)
            case Variable(operator=":+", default=default):
                texts.append(_text(default, values))
            case Variable(name=name):
                texts.append(values[name])
            case Substitution(words=((Text(text="printf"),), octal)):
                texts.append(_bytes(octal))
            case _:
                texts.append(None)
    return None if None in texts else "".join(text for text in texts if text is not None)


def _bytes(word: Word) -> str:
    text = "".join(part.text for part in word if isinstance(part, Text))
    return bytes(int(code, 8) for code in text.split("\\")[1:]).decode()
