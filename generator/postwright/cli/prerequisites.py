"""The files that a run is made from, as build tools, watchers and the memory of runs have to know them."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from postwright.cli.generating import Outcome
from postwright.cli.inputs import STANDARD_INPUT
from postwright.cli.options import Options
from postwright.config.finding import PYPROJECT, YAML_NAMES, found
from postwright.reader import folder_of

_YAML = (".yaml", ".yml")
_FOREIGN = {".git", "node_modules", "__pycache__"}


@dataclass(frozen=True, slots=True)
class Prerequisites:
    """The files that a run read, and the folders in which a new file would be one more; without those in them."""

    files: tuple[str, ...]
    folders: tuple[str, ...]


def prerequisites(options: Options, outcomes: Sequence[Outcome]) -> Prerequisites:
    """All that a run was made from, in order; nothing of standard input."""
    files, folders = dict[str, None](), dict[str, None]()
    for path in (config_file(options), *(path for outcome in outcomes for path in _paths(outcome))):
        if path is not None:
            (folders if Path(path).is_dir() else files).setdefault(str(path))
    return Prerequisites(tuple(files), tuple(folders))


def config_file(options: Options) -> Path | None:
    """The configuration of a run, if it has one; ConfigError if it can't be told which."""
    return options.config or (None if options.collections else found(Path()))


def looked_for(options: Options) -> Iterator[Path]:
    """Where a configuration is looked for, as far as the one that is taken; raises ConfigError."""
    config = None if options.config else config_file(options)
    if config is None:
        return
    folder = Path()
    while True:
        yield from (folder / name for name in (*YAML_NAMES, PYPROJECT))
        if folder == config.parent:
            return
        yield folder / ".git"
        folder = folder / ".."


def collection_folder(outcome: Outcome) -> Path | None:
    """The folder of a collection v3: the one that is named, or the one in it that was read; None of a file."""
    source = outcome.job.source
    named = None if source == STANDARD_INPUT else folder_of(Path(source))
    if named is None or outcome.input.collection is None:
        return named
    inside = Path(outcome.input.collection.place.file)
    return inside if inside.is_dir() else None


def _paths(outcome: Outcome) -> Iterator[str | Path]:
    job = outcome.job
    folder = collection_folder(outcome)
    if folder is not None:
        yield from _inside(folder, _YAML, job.output)
    if folder is None or folder != folder_of(Path(job.source)):
        yield from () if job.source == STANDARD_INPUT else (job.source,)
    yield from job.environments
    if job.templates is not None:
        yield from _inside(job.templates, (), job.output)


def _inside(folder: Path, suffixes: tuple[str, ...], output: Path) -> Iterator[str]:
    """A folder, the folders in it but for the output, and files with one of the suffixes, or all; follows no link."""
    for path, inner, names in os.walk(folder):
        inner[:] = sorted(name for name in inner if name not in _FOREIGN and not _is_same(Path(path, name), output))
        yield path
        yield from (str(Path(path, name)) for name in sorted(names) if not suffixes or name.endswith(suffixes))


def _is_same(path: Path, other: Path) -> bool:
    return path.name == other.name and path.resolve() == other.resolve()
