"""The files that a configuration names and that are not there."""

from collections.abc import Iterator
from pathlib import Path

from postwright.config.written import Written, config_problem
from postwright.errors import Problem


def missing(written: Written, folder: Path) -> Iterator[Problem]:
    """A problem for each file that is not there; paths are relative to the folder of the configuration."""
    yield from _shared(written, folder)
    collections = written.members.get("collections")
    for entry in collections.entries if collections else ():
        yield from _shared(entry, folder)
        source = entry.members.get("source")
        if source:
            fetch = "`postwright fetch` gets it." if "fetch" in entry.members else ""
            yield from _file(source, folder, fetch)


def _shared(written: Written, folder: Path) -> Iterator[Problem]:
    environments = written.members.get("environments")
    for environment in environments.entries if environments else ():
        yield from _file(environment, folder)
    templates = written.members.get("templates")
    if templates and isinstance(templates.value, str) and not (folder / templates.value).is_dir():
        message = f"There is no folder {templates.value!r}."
        yield config_problem("config-file", message, templates.place, "`postwright templates export` makes one.")


def _file(written: Written, folder: Path, hint: str = "") -> Iterator[Problem]:
    if isinstance(written.value, str) and not (folder / written.value).exists():
        hint = hint or _nearest(folder / written.value)
        yield config_problem("config-file", f"There is no file {written.value!r}.", written.place, hint)


def _nearest(path: Path) -> str:
    from difflib import get_close_matches

    there = [each.name for each in path.parent.iterdir()] if path.parent.is_dir() else []
    found = get_close_matches(path.name, there, n=1, cutoff=0.75)
    return f"Did you mean {found[0]!r}?" if found else "The path is relative to the folder of the configuration."
