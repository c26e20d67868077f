"""Collections v3 as the tests write them: files of a folder, and models to compare without their places."""

import dataclasses
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from postwright.errors import Place
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


def plain(value: Any) -> Any:
    """What a model says, without places, ids and problems."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type | Place):
        left_out = {"place", "id", "problems"}
        members = {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
        return type(value), {name: plain(member) for name, member in members.items() if name not in left_out}
    if isinstance(value, tuple):
        return [plain(each) for each in cast("tuple[Any, ...]", value)]
    return value
