"""Writes to folders in processes that are stopped at a chosen operation of theirs, killed or by a full disk."""

import errno
import os
import signal
import sys
from collections.abc import Callable, Iterator, Mapping
from itertools import count
from pathlib import Path, PurePosixPath
from shutil import rmtree
from typing import Literal

from postwright import lock, output

LOCK = "shop/postwright.lock.json"
# What changes a folder, as Python's audit hooks name it.
_EVENTS = {"open", "os.chmod", "os.link", "os.mkdir", "os.remove", "os.rename", "os.rmdir"}
# "interrupt" is one Ctrl-C, "interrupts" are many, from there on.
Stop = Literal["kill", "fail", "interrupt", "interrupts"]


def wanted(files: Mapping[str, bytes], folder: str = "shop") -> dict[str, bytes]:
    """The files of a build."""
    return {
        **{f"{folder}/{path}": content for path, content in files.items()},
        f"{folder}/{lock.NAME}": lock.encode({}, files),
    }


def state(root: Path) -> dict[str, bytes | None]:
    """All that is in a folder: files with their bytes, folders with none."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes() if path.is_file() else None for path in root.rglob("*")
    }


def write(root: Path, *builds: Mapping[str, bytes], force: bool = False) -> None:
    """Do what the command does: undo what is left, compare, write."""
    output.recover(root)
    output.apply_all([output.changes(root, build, force=force) for build in builds], force=force)


def stopped(root: Path, work: Callable[[], object], number: int, stop: Stop) -> int:
    """Work in a process of its own that is stopped before its nth change of a folder; gives its exit code.

    0 says that it came to its end, 2 that it failed as it should, 130 that it was interrupted, a negative one that it
    was killed.
    """
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    sys.addaudithook(_Stopper(root, number, stop))
    try:
        work()
    except output.OutputError as error:
        os._exit(2 if "No space left on device" in str(error) and "as it was" in str(error) else 3)
    except KeyboardInterrupt:
        os._exit(130)
    except BaseException:
        os._exit(4)
    os._exit(0)


class _Stopper:
    def __init__(self, root: Path, number: int, stop: Stop) -> None:
        self.root, self.left, self.stop = str(root), number, stop

    def __call__(self, event: str, details: tuple[object, ...]) -> None:
        if not self._counts(event, details):
            return
        self.left -= 1
        if self.left == 0 and self.stop == "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        elif (self.left == 0 and self.stop == "interrupt") or (self.left <= 0 and self.stop == "interrupts"):
            os.kill(os.getpid(), signal.SIGINT)
        elif self.left == 0 and self.stop == "fail":
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def _counts(self, event: str, details: tuple[object, ...]) -> bool:
        if event == "open" and not (isinstance(details[2], int) and details[2] & os.O_CREAT):
            return False
        # What is done in an open folder names no whole path. Only output folders are opened, or shown to be below one.
        in_open_folder = not str(details[0]).startswith("/")
        return event in _EVENTS and (in_open_folder or str(details[0]).startswith(self.root))


OLD = wanted({"a/gone": b"1", "b/same": b"1", "b/changed": b"1", "t/top": b"1"})
NEW = wanted({"b/same": b"1", "b/changed": b"2", "c/d/new": b"2", "t/top": b"2"})
LATER = wanted({"b/same": b"3", "e": b"3"})
OTHER = wanted({"x/y": b"1"}, "bakery")
EDITED = "shop/b/changed"


def after_stop(root: Path, number: int, stop: Stop) -> tuple[int, list[str]]:
    """Stop a run at an operation of its; its exit code, and what is wrong with what it left and what comes of it."""
    wrong: list[str] = []
    code = 0
    cases = ((b"1", (LATER,)), (b"mine", (OLD,)), (b"mine", (NEW, OTHER)))
    for edited, last in cases if stop == "kill" else cases[1:2]:
        write(root, OLD)
        (root / EDITED).write_bytes(edited)
        before = state(root)
        code = stopped(root, lambda: write(root, NEW, OTHER, force=True), number, stop)
        wrong += [*_left(root, before, code, stop), *_next_run(root, before, last)]
        rmtree(root)
    return code, [f"operation {number}: {problem}" for problem in wrong]


def _left(root: Path, before: dict[str, bytes | None], code: int, stop: Stop) -> Iterator[str]:
    """What is wrong with what a stopped run left."""
    after = state(root)
    if code not in ((0, -signal.SIGKILL) if stop == "kill" else (0, 2)):
        yield f"exit code {code}"
    if code == 2 and after != before:
        yield f"a failure left {sorted(set(after) ^ set(before))}"
    files = {path: content for path, content in after.items() if path.startswith("shop/") and content is not None}
    for build in (OLD, NEW):
        if output.changes(root, build).is_current and files != build:
            yield "half of it is taken for good"
    found = lock.recorded((root / LOCK).read_bytes()) if LOCK in files else {}
    untrue = [path for path, hashes in found.items() if lock.digest(files.get(f"shop/{path}", b"")) not in hashes]
    if set(untrue) - {"b/changed"} and not (root / ".postwright-staging/journal.json").exists():
        yield f"the lock lies about {untrue}"


def _next_run(root: Path, before: dict[str, bytes | None], last: tuple[Mapping[str, bytes], ...]) -> Iterator[str]:
    """What is wrong with what the next run makes of it."""
    output.recover(root)
    found = state(root)
    if found != before and found != state_of(NEW, OTHER):
        yield f"undoing left {sorted(set(found) ^ set(before))}"
    is_old = found == before
    blocked = [path for build in last for path in output.changes(root, build).blocked]
    if blocked != ([EDITED] if is_old and before[EDITED] == b"mine" and EDITED in last[0] else []):
        yield f"{blocked} are taken as edited"
    write(root, *last, force=True)
    kept = () if is_old or OTHER in last else (OTHER,)
    if state(root) != state_of(*last, *kept) and not (is_old and before[EDITED] == b"mine"):
        yield f"the next run left {sorted(state(root))}"
    if not all(output.changes(root, build).is_current for build in last):
        yield "the next run left it stale"


def state_of(*builds: Mapping[str, bytes]) -> dict[str, bytes | None]:
    """What is in a folder that holds just these builds."""
    files: dict[str, bytes | None] = {path: content for build in builds for path, content in build.items()}
    folders = {folder.as_posix(): None for path in files for folder in list(PurePosixPath(path).parents)[:-1]}
    return {**files, **folders}


def main(folder: str) -> None:
    """Stop runs at each of their operations in turn; say what is wrong, and how many operations there are."""
    os.environ["POSTWRIGHT_CACHE"] = str(Path(folder, "cache"))
    for number in count(1):
        _, wrong = after_stop(Path(folder, "root"), number, "fail")
        code, also_wrong = after_stop(Path(folder, "root"), number, "kill")
        sys.stdout.writelines(f"{problem}\n" for problem in (*wrong, *also_wrong))
        if code == 0:
            sys.stdout.write(f"{number - 1} operations\n")
            return


if __name__ == "__main__":
    main(sys.argv[1])
