"""Kills runs at random moments, and counts how many times the next run ends with just what it should."""

import argparse
import json
import os
import random
import signal
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

from postwright import lock, output
from postwright.cli.commands import app
from postwright.output.journal import STAGING

_SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
_VERSIONS = ("0.1.0", "0.2.0")
_LOCK = f"killed/{lock.NAME}"
_PATIENCE = 60.0  # seconds


class Runs:
    """Runs in processes of their own, of one of several forms of a collection into one folder."""

    def __init__(self, folder: Path, operations: int, dice: random.Random) -> None:
        self.folder, self.root, self.dice = folder, folder / "generated", dice
        self.sources = [_collection(folder / f"{form}.json", form, operations) for form in range(3)]
        self.known: dict[tuple[int, str], dict[str, bytes]] = {}

    def expected(self, form: int, version: str) -> dict[str, bytes]:
        """What a run writes where nothing is."""
        if (form, version) not in self.known:
            fresh = self.folder / f"expected-{form}-{version}"
            _wait(self.started(form, version, root=fresh), 0)
            self.known[form, version] = _files(fresh)
        return self.known[form, version]

    def started(self, form: int, version: str, *options: str, root: Path | None = None) -> int:
        """Start a run; gives its process."""
        sys.stdout.flush()
        process = os.fork()
        if process:
            return process
        with suppress(BaseException), patch("postwright.build.__version__", version):
            os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
            arguments = ["generate", self.sources[form], "-o", str(root or self.root), *options]
            try:
                app.main(arguments, prog_name="postwright")
            except SystemExit as ending:
                os._exit(int(ending.code or 0))
        os._exit(70)

    def any_form(self) -> tuple[int, str]:
        """A form of the collection and a version of the generator."""
        return self.dice.randrange(len(self.sources)), self.dice.choice(_VERSIONS)


def main() -> None:
    """Kill as many runs as asked, and print how many of the next ones were right."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=500, help="how many runs to kill")
    parser.add_argument("--operations", type=int, default=60, help="how many operations the collection has")
    parser.add_argument("--seed", type=int, default=0, help="where chance starts")
    asked = parser.parse_args()
    with TemporaryDirectory(prefix="postwright-") as temporary:
        os.environ["POSTWRIGHT_CACHE"] = str(Path(temporary, "cache"))
        runs = Runs(Path(temporary), asked.operations, random.Random(asked.seed))
        durations = _durations(runs)
        found = [_round(runs, *durations[number % 3], number) for number in range(asked.count)]
    good = sum(not problems for _, problems in found)
    halves = sum(half for half, _ in found)
    for number, (_, problems) in enumerate(found):
        print(*(f"kill {number}: {problem}" for problem in problems), sep="\n", end="\n" if problems else "")
    print(f"{good} of {asked.count} next runs were right; {halves} kills left something half done")
    sys.exit(good != asked.count)


def _durations(runs: Runs) -> list[tuple[Path, float]]:
    """What there is from some moments of a run on: its start, that of writing, and that of replacing files.

    With each goes how long the run takes from then on, in seconds.
    """
    signs = [runs.root.parent, runs.root / STAGING, runs.root / STAGING / "journal.json"]
    start = time.perf_counter()
    process = runs.started(0, _VERSIONS[0])
    moments = [start, *(_wait_for(process, sign) for sign in signs[1:])]
    _wait(process, 0)
    end = time.perf_counter()
    return [(sign, end - moment) for sign, moment in zip(signs, moments, strict=True)]


def _round(runs: Runs, sign: Path, longest: float, number: int) -> tuple[bool, list[str]]:
    """Kill a run some time after there is a sign of how far it is, and look at what the next one does."""
    before = {path: content for path, content in _files(runs.root).items() if STAGING not in path}
    form, version = runs.any_form()
    process = runs.started(form, version)
    _wait_for(process, sign)
    time.sleep(runs.dice.uniform(0, longest))
    with suppress(ProcessLookupError):
        os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)
    left = _files(runs.root)
    is_half = {path: content for path, content in left.items() if STAGING not in path} not in (
        before,
        runs.expected(form, version),
    )
    return is_half, [*_lies(runs, left), *_next_run(runs, form, version, whole=number % 10 == 0)]


def _lies(runs: Runs, left: dict[str, bytes]) -> list[str]:
    """What is taken for good that is not."""
    problems: list[str] = []
    for (form, version), files in runs.known.items():
        if output.changes(runs.root, files).is_current and not files.items() <= left.items():
            problems.append(f"form {form} of {version} is taken for current")
    recorded = lock.recorded(left[_LOCK]) if _LOCK in left else {}
    untrue = [name for name, known in recorded.items() if lock.digest(left.get(f"killed/{name}", b"")) not in known]
    if untrue and f"{STAGING}/journal.json" not in left:
        problems.append(f"the lock file lies about {untrue}")
    return problems


def _next_run(runs: Runs, form: int, version: str, *, whole: bool) -> list[str]:
    """What is wrong after the next run, of the same form or of another one; `whole` checks it by the command, too."""
    if runs.dice.random() < 0.5:
        form, version = runs.any_form()
    code = _exit_code(runs.started(form, version))
    problems = [] if code == 0 else [f"the next run exits with {code}"]
    if _files(runs.root) != runs.expected(form, version):
        problems.append("the next run leaves something else")
    if whole and (code := _exit_code(runs.started(form, version, "--check"))):
        problems.append(f"--check exits with {code} after the next run")
    return problems


def _wait_for(process: int, path: Path) -> float:
    """Wait until something is there, or the process has ended; gives the time."""
    end = time.perf_counter() + _PATIENCE
    while not os.path.lexists(path) and time.perf_counter() < end:
        if os.waitid(os.P_PID, process, os.WEXITED | os.WNOHANG | os.WNOWAIT):
            break
    return time.perf_counter()


def _wait(process: int, code: int) -> None:
    if (found := _exit_code(process)) != code:
        raise SystemExit(f"a run that was not killed exits with {found}")


def _exit_code(process: int) -> int:
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])


def _files(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def _collection(path: Path, form: int, operations: int) -> str:
    """Write a form of the collection: other operations, other folders, other values than the forms before."""
    folders = [
        {"name": f"Folder {letter}", "item": [_request(f"{letter} {number}", form, number) for number in numbers]}
        for letter, numbers in _numbers(form, operations)
    ]
    path.write_text(json.dumps({"info": {"name": "Killed", "schema": _SCHEMA}, "item": folders}), "utf-8")
    return str(path)


def _numbers(form: int, operations: int) -> Sequence[tuple[str, range]]:
    return [(letter, range(form, operations // 4)) for letter in "abcdef"[form : form + 4]]


def _request(name: str, form: int, number: int) -> dict[str, object]:
    url = f"https://example.com/{form if number % 3 == 0 else 'same'}/{number}"
    return {"name": f"Get {name}", "request": {"method": "GET", "url": url}}


if __name__ == "__main__":
    main()
