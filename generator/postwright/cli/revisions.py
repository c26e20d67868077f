"""Reads collections as they are at a revision of Git; runs git, and changes nothing."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path, PurePath, PurePosixPath
from tempfile import TemporaryDirectory
from typing import NamedTuple

from postwright.cli.inputs import (
    STANDARD_INPUT,
    Environments,
    Input,
    from_path,
    in_environments,
    parsed,
    read_input,
)
from postwright.errors import CollectionError, Place, Problem, Severity
from postwright.output.merging import GIT

_LINK = b"120000"
_SUFFIXES = (b".yaml", b".yml")  # the only files of a collection v3
_MOST_PARENTS = 3  # what a folder is can depend on where it is, see `reader.v3_folders`


class Revision(NamedTuple):
    """A path at a revision, where git is run for it, and what the path is called on the command line."""

    argument: str
    revision: str
    path: str
    folder: Path


class _Entry(NamedTuple):
    mode: bytes
    blob: bytes
    path: str


def read_sides(old: str, new: str, environments: Environments, chosen: str | None) -> tuple[Input, Input]:
    """Read both: paths, `REVISION:PATH`, or on one side a revision at which the path of the other side is meant."""
    return _read_side(old, new, environments, chosen), _read_side(new, old, environments, chosen)


def _read_side(argument: str, other: str, environments: Environments, chosen: str | None) -> Input:
    meant = _revision(argument, other)
    if meant is None:
        return read_input(argument, environments, chosen=chosen)
    try:
        read = _read_revision(meant, chosen)
    except CollectionError as error:
        read = Input(argument=argument, problems=error.problems)
    return in_environments(read, environments)


def _revision(argument: str, other: str) -> Revision | None:
    """What an argument means that is no path; None for a path."""
    if argument == STANDARD_INPUT or _exists(argument):
        return None
    if ":" in argument:
        revision, _, path = argument.partition(":")
        return Revision(argument, revision, path, Path())
    if other == STANDARD_INPUT or not _exists(other):
        return None
    from postwright.reader import folder_of

    there = Path(other).resolve()
    folder = folder_of(there)
    name = "" if folder else there.name
    return Revision(f"{argument}:{other}", argument, f"./{name}", folder or there.parent)


def _exists(path: str) -> bool:
    try:
        return Path(path).exists()
    except OSError:  # it is too long
        return False


def _read_revision(meant: Revision, chosen: str | None) -> Input:
    found = _object(meant)
    if _git(meant, "cat-file", "-t", found) == b"blob\n":
        return parsed(meant.argument, _git(meant, "cat-file", "blob", found), chosen)
    with TemporaryDirectory(prefix="postwright-") as temporary:
        folder = Path(temporary, *_last_steps(meant))
        _write(meant, found, folder)
        read = from_path(meant.argument, str(folder), chosen)
        problems = tuple(_renamed(problem, folder.as_posix(), meant.argument) for problem in read.problems)
    collection = replace(read.collection, problems=problems) if read.collection else None
    return replace(read, collection=collection, problems=problems)


def _last_steps(meant: Revision) -> list[str]:
    """The names of the folder and of those that it is in, as far as reading depends on them."""
    whole = PurePosixPath(meant.folder.resolve().as_posix(), meant.path)
    return [step for step in whole.parts[1:] if step != ".."][-_MOST_PARENTS:]


def _renamed(problem: Problem, folder: str, argument: str) -> Problem:
    """The problem with its place in the revision, in place of the folder that was made of it."""
    place = problem.place
    inside = place.file.removeprefix(folder)
    file = f"{argument.rstrip('/')}{inside}" if inside != place.file else place.file
    return replace(problem, place=replace(place, file=file))


def _object(meant: Revision) -> str:
    """The id of what is at the path; raises CollectionError."""
    if shutil.which("git") is None:
        raise _error(meant, "no-git", "There is no such file, and git is not installed, which could know it.")
    if _output(meant, "rev-parse", "--git-dir") is None:
        raise _error(meant, "no-repository", "There is no such file, and no Git repository that could know it.")
    # No revision starts with a dash, but git would take it for an option.
    is_option = meant.revision.startswith("-")
    commit = None if is_option else _output(meant, "rev-parse", "--verify", "-q", f"{meant.revision}^{{commit}}")
    if commit is None:
        raise _error(meant, "unknown-revision", f"There is no such file, and no revision {meant.revision!a} in Git.")
    found = _output(meant, "rev-parse", "--verify", "-q", f"{commit.decode().strip()}:{meant.path}")
    if found is None:
        raise _error(meant, "not-in-revision", f"There is no such file or folder at the revision {meant.revision!a}.")
    return found.decode().strip()


def _write(meant: Revision, tree: str, folder: Path) -> None:
    """Write the files of a tree that a collection v3 can have; links last, so that no file goes through one."""
    folder.mkdir(parents=True)
    entries = _beside_links(list(_entries(meant, tree)))
    contents = _contents(meant, entries)
    for entry, content in zip(entries, contents, strict=True):
        path = folder / entry.path
        path.parent.mkdir(parents=True, exist_ok=True)
        if entry.mode == _LINK:
            path.symlink_to(os.fsdecode(content))
        else:
            path.write_bytes(content)


def _entries(meant: Revision, tree: str) -> Iterator[_Entry]:
    for line in _git(meant, "ls-tree", "-r", "-z", "--full-tree", tree).split(b"\0")[:-1]:
        about, _, name = line.partition(b"\t")
        mode, kind, blob = about.split()
        if kind == b"blob" and name.endswith(_SUFFIXES) and _is_inside(os.fsdecode(name)):
            yield _Entry(mode, blob, os.fsdecode(name))


def _is_inside(name: str) -> bool:
    return not {"", ".", ".."} & {*name.replace("\\", "/").split("/")} and not PurePath(name).drive


def _beside_links(entries: list[_Entry]) -> list[_Entry]:
    """The entries without those that are below a link, which only a tree has that was made to do harm; links last."""
    links = {entry.path for entry in entries if entry.mode == _LINK}
    found = [entry for entry in entries if links.isdisjoint(map(str, PurePosixPath(entry.path).parents))]
    return sorted(found, key=lambda entry: entry.mode == _LINK)


def _contents(meant: Revision, entries: list[_Entry]) -> Iterator[bytes]:
    """The bytes of each entry, by one run of git."""
    wanted = b"".join(entry.blob + b"\n" for entry in entries)
    answer = BytesIO(_git(meant, "cat-file", "--batch", wanted=wanted))
    for _ in entries:
        size = int(answer.readline().split()[-1])
        yield answer.read(size)
        answer.read(1)


def _git(meant: Revision, *arguments: str, wanted: bytes = b"") -> bytes:
    output = _output(meant, *arguments, wanted=wanted)
    if output is None:
        raise _error(meant, "unreadable", "Git can't read this.")
    return output


def _output(meant: Revision, *arguments: str, wanted: bytes = b"") -> bytes | None:
    """What git prints; None if it fails."""
    command = [*GIT, "-C", str(meant.folder), *arguments]
    try:
        done = subprocess.run(command, input=wanted, capture_output=True, check=False)  # noqa: S603 (no shell)
    except OSError:
        return None
    return None if done.returncode else done.stdout


def _error(meant: Revision, code: str, message: str) -> CollectionError:
    hint = "Give a path, a revision, or a revision and a path at it: `REVISION:PATH`."
    place = Place(meant.argument)
    return CollectionError(Problem(code=code, message=message, place=place, hint=hint, severity=Severity.ERROR))
