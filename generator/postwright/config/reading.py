"""Reads a configuration file into jobs, with where each value comes from."""

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from postwright.config.checking import checked
from postwright.config.finding import LARGEST
from postwright.config.job import Entry, Filter, Job
from postwright.config.keys import keys
from postwright.config.missing import missing
from postwright.config.written import ConfigError, Written, config_problem
from postwright.errors import Place, Problem

if TYPE_CHECKING:
    from postwright.targets.base import Target

_NOTHING = Written(value=None, place=Place(""))


def read(path: Path, targets: "Mapping[str, Target]", *, with_files: bool = True) -> list[Entry]:
    """The collections of a configuration file; paths in it are relative to its folder.

    `with_files` says whether the files that it names have to be there. Raises ConfigError.
    """
    problems: list[Problem] = []
    written = checked(keys(targets), _written(path), problems)
    entries = [_entry(each, written, path.parent) for each in _entries(written) if "source" in each.members]
    problems += _twice(entries)
    if with_files:
        problems += missing(written, path.parent)
    if problems:
        raise ConfigError(*sorted(problems, key=lambda problem: (problem.place.line, problem.place.column)))
    return entries


def _entries(written: Written) -> list[Written]:
    return written.members.get("collections", _NOTHING).entries


def _contents(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as reason:
        message = f"The configuration can't be read: {reason.strerror}."
        raise ConfigError(config_problem("config-file", message, Place(str(path)), "Check the path.")) from None
    if len(data) > LARGEST:
        message = f"The configuration has more than {LARGEST // 1024**2} MB."
        raise ConfigError(config_problem("config-file", message, Place(str(path)), "Check the path."))
    return data


def _written(path: Path) -> Written:
    data = _contents(path)
    if path.suffix != ".toml":
        from postwright.config.yaml_file import read_yaml

        found = read_yaml(data, str(path))
        return found if found.value is not None else replace(found, value={})
    from postwright.config.toml_file import read_toml

    table = read_toml(data, str(path))
    if table is None:
        message = "There is no table [tool.postwright] in the file."
        raise ConfigError(
            config_problem("config-file", message, Place(str(path)), "`postwright init` writes a postwright.yaml.")
        )
    return table


class _Asked:
    """The values for one collection: its own, or else those for all, and where each of them stands."""

    def __init__(self, own: Written, top: Written) -> None:
        self._holders = (own, top)
        self.origins: dict[str, str] = {}

    def get(self, key: str) -> Written:
        """The value of a key that counts; one of None if there is none."""
        for holder in self._holders:
            found = holder.members.get(key, _NOTHING)
            if found.value is not None:
                self._note(key, holder.keys[key])
                return found
        return _NOTHING

    def text(self, key: str) -> str | None:
        """A text."""
        value = self.get(key).value
        return value if isinstance(value, str) else None

    def merged(self, key: str) -> Iterator[tuple[str, Written]]:
        """The members of both, where those for all come first."""
        for holder in reversed(self._holders):
            yield from holder.members.get(key, _NOTHING).members.items()

    def settings(self) -> dict[str, dict[str, object]]:
        """The settings of each target."""
        found: dict[str, dict[str, object]] = {}
        for target, record in self.merged("options"):
            for name, written in record.members.items():
                if written.value is not None:
                    found.setdefault(target, {})[name] = written.value
                    self._note(f"options.{target}.{name}", record.keys[name])
        return found

    def renames(self) -> dict[str, str]:
        """The names that are given."""
        found: dict[str, str] = {}
        for key, written in self.merged("rename"):
            if isinstance(written.value, str):
                found[key] = written.value
                self._note(f"rename.{key}", written.place)
        return found

    def _note(self, key: str, place: Place) -> None:
        self.origins[key] = f"{place.file}:{place.line}"


def _entry(own: Written, top: Written, folder: Path) -> Entry:
    asked = _Asked(own, top)
    templates = asked.text("templates")
    job = Job(
        source=str(folder / (asked.text("source") or "")),
        chosen=asked.text("collection"),
        output=folder / (asked.text("output") or "generated"),
        folder=asked.text("folder"),
        targets=_texts(asked.get("targets")),
        environments=tuple(str(folder / path) for path in _texts(asked.get("environments"))),
        allowed_secrets=tuple(_in_file(each, folder) for each in _texts(asked.get("allow_secrets"))),
        settings=asked.settings(),
        include=_filters(asked.get("include")),
        exclude=_filters(asked.get("exclude")),
        renames=asked.renames(),
        keep_old_names=asked.get("keep_old_names").value is True,
        templates=folder / templates if templates else None,
        formatter=asked.text("formatter") or "postwright",
    )
    fetch = {key: str(written.value) for key, written in asked.get("fetch").members.items()}
    return Entry(job=job, origins=asked.origins, fetch=fetch, place=own.place)


def _texts(written: Written) -> tuple[str, ...]:
    return tuple(entry.value for entry in written.entries if isinstance(entry.value, str))


def _in_file(pointer: str, folder: Path) -> str:
    """A pointer, the file before it named as it is in places."""
    file, mark, inside = pointer.partition("#")
    return f"{folder / file}#{inside}" if mark and file and not file.startswith("/") else pointer


def _filters(written: Written) -> tuple[Filter, ...]:
    return tuple(
        Filter(
            **{key: part.value for key, part in entry.members.items() if isinstance(part.value, str)},
            place=entry.place,
        )
        for entry in written.entries
    )


def _twice(entries: Sequence[Entry]) -> Iterator[Problem]:
    met: dict[tuple[object, ...], Entry] = {}
    for entry in entries:
        job = entry.job
        first = met.setdefault((os.path.realpath(job.source), job.chosen, job.output, job.folder), entry)
        if first is not entry:
            message = f"The collection {job.source!r} stands here twice; the first is in line {first.place.line}."
            hint = "Remove one of them, or give each a `folder` of its own."
            yield config_problem("config-twice", message, entry.place, hint)
