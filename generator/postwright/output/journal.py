"""The journal of a run that writes: what it replaces in a folder, so that what it did half can be undone."""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from postwright.output.folders import OutputError, check_folders, content
from postwright.output.tree import Tree
from postwright.paths import is_inside

STAGING = ".postwright-staging"
PATH = f"{STAGING}/journal.json"


@dataclass(frozen=True, slots=True)
class Entry:
    """One file to replace: its path, whether something was there, and the hash of what comes, if anything does."""

    path: str
    was_there: bool
    new: str | None


@dataclass(frozen=True, slots=True)
class Journal:
    """What a run does to a folder, in order, and the folders that it makes, outer ones first."""

    entries: tuple[Entry, ...]
    folders: tuple[str, ...]


def write_journal(tree: Tree, journal: Journal) -> None:
    """Put a journal into the staging folder, whole or not at all."""
    files = [{"path": entry.path, "was_there": entry.was_there, "new": entry.new} for entry in journal.entries]
    text = json.dumps({"folders": journal.folders, "files": files})
    tree.write(f"{PATH}.new", text.encode("ascii"))
    tree.move(f"{PATH}.new", PATH)


def read_journal(root: Path) -> Journal | None:
    """The journal of a run that did not end, which nobody vouches for; None if there is none. Raises OutputError."""
    path = root / PATH
    if path.parent.is_symlink() or not os.path.lexists(path):
        return None
    try:
        data = content(path)
        if data is None:
            raise ValueError("it is not a file")
        journal = _journal(json.loads(data))
    except (ValueError, RecursionError) as error:
        is_json = not isinstance(error, json.JSONDecodeError | UnicodeDecodeError | RecursionError)
        raise OutputError(
            f"{path} is not the journal of a run that was stopped: {error if is_json else 'it is not JSON'}; see "
            "whether you need a file beside it, then remove the folder that it is in, or use --force"
        ) from None
    check_folders(root, (*(entry.path for entry in journal.entries), *(f"{folder}/" for folder in journal.folders)))
    return journal


def _journal(document: object) -> Journal:
    if not isinstance(document, dict):
        raise ValueError("it is not a JSON object")
    found = cast("dict[str, object]", document)
    files, folders = found.get("files"), found.get("folders")
    if not (isinstance(files, list) and isinstance(folders, list)):
        raise ValueError('it has no lists "files" and "folders"')
    return Journal(
        entries=tuple(map(_entry, cast("list[object]", files))),
        folders=tuple(map(_path, cast("list[object]", folders))),
    )


def _entry(value: object) -> Entry:
    found: Mapping[str, object] = cast("dict[str, object]", value) if isinstance(value, dict) else {}
    was_there, new = found.get("was_there"), found.get("new")
    if not (isinstance(was_there, bool) and isinstance(new, str | None)):
        raise ValueError("it does not say what became of a file")
    return Entry(_path(found.get("path")), was_there, new)


def _path(value: object) -> str:
    if not (isinstance(value, str) and is_inside(value)) or value.lower().startswith(STAGING):
        raise ValueError(f"it names {value!a}, which is not a path inside the output folder")
    return value
