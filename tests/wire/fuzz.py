"""Differential fuzzing: random collections through Postman's runtime and ours.

python tests/wire/fuzz.py --minutes 60 --seed 1 --out FOLDER
"""

import argparse
import json
import os
import re
import sys
import time
import traceback
from collections import Counter
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from hypothesis import HealthCheck, Phase, given, seed, settings

from postwright.targets.python import package
from wire.checking import Result, check_curl, check_python
from wire.grammar import collections
from wire.known import Found, headings, unexplained
from wire.node import FILES, Postman
from wire.proxy import Proxy, running
from wire.shrinking import shrink

Json = dict[str, Any]
_EVERY_ASYNC = 5  # a collection in so many is sent by the async twin too
_BATCH = 50
_SPECIFIC = re.compile(r"\{\{.*?\}\}|[A-Z]+ https?://\S+|'.*?'|\d+|: pass.*")


class Fuzzer:
    """A run: counts what is compared, and saves a minimal collection for each kind of difference."""

    def __init__(self, out: Path, proxy: Proxy | None) -> None:
        self.postman = Postman()
        self.proxy = proxy
        self.out = out
        self.compared = 0
        self.collections = 0
        self.explained: Counter[str] = Counter()
        self.left_out: Counter[str] = Counter()
        self.kinds: Counter[str] = Counter()

    def check(self, collection: Json, environment: Json) -> None:
        """Compare one collection."""
        self.collections += 1
        try:
            result = self._result(collection, environment, both=not self.collections % _EVERY_ASYNC)
        except RuntimeError as error:
            self.left_out[f"Postman failed: {error}"] += 1
            return
        except Exception as error:
            self._crashed(error, collection, environment)
            return
        self.compared += result.compared
        self.left_out.update(reason[:60] for reason in result.left_out)
        for found in result.found:
            self._note(found, collection, environment)

    def _result(self, collection: Json, environment: Json, *, both: bool) -> Result:
        if self.proxy:
            return check_curl(self.postman, self.proxy, collection, environment)
        return check_python(self.postman, collection, environment, both=both)

    def _note(self, found: Found, collection: Json, environment: Json) -> None:
        self.explained.update(headings(found))
        left = unexplained(found)
        if left is None:
            return
        kind = key(left)
        self.kinds[kind] += 1
        if self.kinds[kind] == 1:
            self._save(found, kind, collection, environment)

    def _crashed(self, error: Exception, collection: Json, environment: Json) -> None:
        kind = f"crash {type(error).__name__}"
        self.kinds[kind] += 1
        if self.kinds[kind] == 1:
            start = [collection, environment]
            small = shrink(start, lambda value: self._crashes(value, type(error)))
            self._write(kind, small, {"way": "python", "error": traceback.format_exc()[-1500:], "differences": []})

    def _crashes(self, value: list[Json], kind: type[Exception]) -> bool:
        try:
            self._result(*value, both=False)
        except Exception as error:
            return type(error) is kind
        return False

    def _save(self, found: Found, kind: str, collection: Json, environment: Json) -> None:
        alone = _alone(collection, [int(step) for step in found.path.split("/")[1::2]])
        start = [alone, environment]
        small = shrink(start, lambda value: self._shows(value, kind))
        again = self._found(small) or self._found(start) or [found]
        self._write(kind, small, _shown(again[0]))

    def _write(self, kind: str, small: list[Json], shown: Json) -> None:
        lines = {"kind": kind, "collection": small[0], "environment": small[1], **shown}
        number = len(list(self.out.glob("*.json"))) + 1
        (self.out / f"{number:03}.json").write_text(json.dumps(lines, indent=1))
        print(f"{number:03} {kind}", flush=True)

    def _found(self, value: list[Json]) -> list[Found]:
        try:
            result = self._result(*value, both=False)
        except Exception:
            return []
        return [left for found in result.found if (left := unexplained(found))]

    def _shows(self, value: list[Json], kind: str) -> bool:
        return any(key(found) == kind for found in self._found(value))


def key(found: Found) -> str:
    """A difference and what is around it, so that one cause is found once."""
    if not found.sent:
        return "not sent: " + _SPECIFIC.sub("...", found.error)[:80]
    return " & ".join(f"{one.kind} {_around(one.wanted, one.got)}" for one in found.differences[:2])


def _around(wanted: object, got: object) -> str:
    texts = [value.decode("latin-1") if isinstance(value, bytes) else str(value) for value in (wanted, got)]
    start = next((at for at, pair in enumerate(zip(*texts, strict=False)) if pair[0] != pair[1]), min(map(len, texts)))
    return " / ".join("".join("a" if char.isalnum() else char for char in text[start : start + 2]) for text in texts)


def _alone(node: Json, path: list[int]) -> Json:
    """The collection with no other request in it."""
    if not path:
        return node
    return {**node, "item": [_alone(node["item"][path[0]], path[1:])]}


def _shown(found: Found) -> Json:
    differences = [f"{one.kind}: {one.wanted!r} -> {one.got!r}" for one in found.differences]
    return {"way": found.way, "error": found.error, "differences": differences}


def run(fuzzer: Fuzzer, minutes: float, number: int) -> None:
    """Go on until the time is over."""
    end = time.monotonic() + 60 * minutes
    batch = 0
    while time.monotonic() < end:
        batch += 1

        @seed(number * 1_000_000 + batch)
        @settings(
            max_examples=_BATCH,
            database=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
            deadline=None,
        )
        @given(collections())
        def one(made: tuple[Json, Json]) -> None:
            if time.monotonic() < end:
                fuzzer.check(*made)

        one()


def replay(fuzzer: Fuzzer, saved: Path) -> None:
    """Compare again what a run has saved."""
    for file in sorted(saved.glob("*.json")):
        found = json.loads(file.read_text())
        fuzzer.check(found["collection"], found["environment"])


def main() -> None:
    """Run, and say what was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, default=Path("fuzz-found"))
    parser.add_argument("--curl", action="store_true", help="send by the curl scripts instead of the Python client")
    parser.add_argument("--replay", type=Path, help="compare again what an earlier run has saved in this folder")
    arguments = parser.parse_args()
    saved = arguments.replay.resolve() if arguments.replay else None
    out = arguments.out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    package.format_python = lambda source: source  # type: ignore[attr-defined]
    os.chdir(FILES)
    for name in os.environ.keys() - {"PATH", "HOME"}:
        del os.environ[name]
    with running() as proxy:
        fuzzer = Fuzzer(out, proxy if arguments.curl else None)
        if saved:
            replay(fuzzer, saved)
        else:
            run(fuzzer, arguments.minutes, arguments.seed)
    print(f"{fuzzer.compared} requests of {fuzzer.collections} collections compared, seed {arguments.seed}")
    for title, counts in (("Explained", fuzzer.explained), ("Different", fuzzer.kinds), ("Left out", fuzzer.left_out)):
        print(f"\n{title}: {counts.total()}", *(f"{count:7} {name}" for name, count in counts.most_common()), sep="\n")


if __name__ == "__main__":
    main()
