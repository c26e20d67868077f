"""Collections v3 as the tests write them: files of a folder."""

from collections.abc import Mapping
from pathlib import Path

from postwright.model import Collection, Operation
from postwright.reader import read


def write(folder: Path, files: Mapping[str, str]) -> Path:
    """Write files by their paths in a folder; the folder."""
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(content, encoding="utf-8")
    return folder


def tree(folder: Path, files: Mapping[str, str]) -> Collection:
    """The collection of a folder with these files."""
    return read(write(folder, files))


def request(folder: Path, *lines: str, problems: tuple[str, ...] = ()) -> Operation:
    """The operation of a request file with these lines, which makes exactly the problems of these codes."""
    found = tree(folder, {"a.request.yaml": "\n".join(("$kind: http-request", *lines))})
    assert tuple(problem.code for problem in found.problems) == problems
    (only,) = found.operations()
    return only
