"""The entries of a lock file about folders and operations."""

from collections.abc import Iterator, Mapping

from postwright.remembering.entries import Entry, parted
from postwright.remembering.names import Remembered
from postwright.remembering.pairing import Entries
from postwright.targets.base import Output

_Outputs = Mapping[str, Output]


def locked(now: Entries, outputs: _Outputs, known: Remembered, root: str) -> tuple[list[object], list[object]]:
    """The entries for the folders, and those for the operations that are in an output; `root` is the collection."""
    pointers = {
        name: {"": root, **{around: pointer for pointer, around in output.folders.items()}}
        for name, output in outputs.items()
    }

    def old(entry: Entry) -> dict[str, object]:
        found = {
            target: {name: known.releases.get((target, *_spot(name, pointers[target]))) for name in names}
            for target, output in outputs.items()
            if (names := output.old.get(entry.pointer, ()))
        }
        return {"old": found} if found else {}

    folders = [{**_head(entry), "names": dict(_folder_names(entry, outputs)), **old(entry)} for entry in now.folders]
    operations = [
        {**_head(entry), "digest": entry.digest, **_names(entry, outputs), **old(entry)}
        for entry in now.operations
        if any(entry.pointer in output.operations for output in outputs.values())
    ]
    return list(folders), list(operations)


def _spot(name: str, pointers: Mapping[str, str]) -> tuple[str, str]:
    around, own = parted(name)
    return pointers.get(around, ""), own


def _head(entry: Entry) -> dict[str, object]:
    given = {} if entry.given is None else {"given": entry.given}
    return {"pointer": entry.pointer, "id": entry.id, "name": entry.name, "folder": entry.folder, **given}


def _folder_names(entry: Entry, outputs: _Outputs) -> Iterator[tuple[str, str]]:
    for target, output in outputs.items():
        if entry.pointer in output.folders:
            yield target, output.folders[entry.pointer]


def _names(entry: Entry, outputs: _Outputs) -> dict[str, object]:
    found = {name: output.operations.get(entry.pointer) for name, output in outputs.items()}
    return {
        "names": {target: names.name for target, names in found.items() if names},
        "files": {target: f"{target}/{names.file}" for target, names in found.items() if names},
    }
