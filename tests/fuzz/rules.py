"""What holds of all generated files, whatever they are made of; a line `rule: what breaks it` for each fault."""

import json
import re
import subprocess
import warnings
from collections import Counter
from collections.abc import Iterator, Mapping

from golden import LOCK
from postwright.model import Collection

Files = Mapping[str, bytes]

# Its own list, apart from that of the makers: controls, what reorders a line, what ends one, what can't be seen.
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ue000-\uf8ff\ufe00-\ufe0f\ufeff"
    "\ufff9-\uffff\U000e0000-\U0010ffff]"
)
_STEP = re.compile(r"(?!\.+$|(?i:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))[A-Za-z0-9_.-]{1,120}(?<!\.)")


def paths(folder: str, files: Files, *, given: bool = False) -> Iterator[str]:
    """Paths stay in the folder, and can be written on every system; a folder that was given may have any name."""
    for path in files:
        first, *steps = path.split("/")
        if first != folder or not steps:
            yield f"outside of the folder: {path!a}"
        if not all(_STEP.fullmatch(step) for step in (steps if given else (first, *steps))):
            yield f"odd path: {path!a}"
    twice = [path for path, count in Counter(path.lower() for path in files).items() if count > 1]
    yield from (f"paths that differ in case only: {path!a}" for path in twice)


def characters(files: Files) -> Iterator[str]:
    """Files are UTF-8, end in a line feed, and hold no character that hides something."""
    for path, content in files.items():
        try:
            text = content.decode()
        except UnicodeDecodeError as error:
            yield f"no UTF-8: {path}: {error}"
            continue
        found = _FORBIDDEN.search(text)
        if found:
            around = text[max(0, found.start() - 20) : found.end() + 20]
            yield f"forbidden character: {found[0]!a} in {path}: {around!a}"
        if content and not content.endswith(b"\n"):
            yield f"no line feed at the end: {path}"


def python(files: Files) -> Iterator[str]:
    """Python compiles without a warning."""
    for path, content in files.items():
        if path.endswith(".py"):
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                try:
                    compile(content, path, "exec", dont_inherit=True)
                except (SyntaxError, ValueError, Warning) as error:
                    yield f"does not compile: {path}: {error}"


def scripts(files: Files) -> Iterator[str]:
    """The shell can read scripts."""
    for path, content in files.items():
        if path.endswith((".sh", ".env")):
            said = subprocess.run(["sh", "-n"], input=content, capture_output=True, check=False)
            if said.returncode or said.stderr:
                yield f"no shell script: {path}: {said.stderr!a}"


def nothing_lost(collection: Collection, files: Files) -> Iterator[str]:
    """The lock file tells of every operation, and has a hash of every file that is made again."""
    lock = json.loads(next(content for path, content in files.items() if path.endswith(f"/{LOCK}")))
    told = {entry["pointer"] for entry in (*lock["operations"], *lock["skipped"])}
    lost = {operation.place.pointer for operation in collection.operations()} - told
    yield from (f"operation lost: {pointer!a}" for pointer in sorted(lost))
    unknown = {path.partition("/")[2] for path in files} - {*lock["files"], LOCK}
    yield from (f"not in the lock file: {path}" for path in sorted(unknown) if not path.endswith("/extensions.py"))


def same(one: Files, other: Files) -> Iterator[str]:
    """Both have the same files."""
    yield from (f"not the same twice: {path}" for path in sorted({*one, *other}) if one.get(path) != other.get(path))
