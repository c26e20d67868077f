"""python -m tests.fuzz --files 200000 --seed 7 --jobs 2: hostile inputs through all targets, until so many files.

Counted are generated files but the runtime, which is copied. A finding is saved, made smaller; the end is 1 then.
"""

import argparse
import json
import sys
import time
from collections import Counter, deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from hypothesis import HealthCheck, Phase, given, seed, settings

from fuzz.checking import Depth, check
from fuzz.samples import Sample, samples
from wire.shrinking import shrink

_BATCH = 40
# `sh` takes longer than all else, and that output is the same twice seldom fails for one collection alone.
_SELDOM = 10
_TRIES = 200


@dataclass(slots=True)
class Batch:
    """What came of some samples: counts, and the first sample of each kind of finding with what was found."""

    number: int
    samples: int = 0
    refused: int = 0
    files: int = 0
    found: dict[str, tuple[str, Sample]] = field(default_factory=dict[str, tuple[str, Sample]])


def run_batch(seed_number: int, number: int, *, depth: Depth) -> Batch:
    """Check the samples of one batch; each has its own seed, so that any can be run again alone."""
    batch = Batch(number)

    @seed(seed_number * 1_000_000 + number)
    @settings(
        max_examples=_BATCH,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
        deadline=None,
    )
    @given(samples())
    def one(sample: Sample) -> None:
        batch.samples += 1
        often = batch.samples % _SELDOM == 0
        result = check(sample, Depth(black=depth.black, twice=often, shell=often))
        batch.files += result.files
        batch.refused += not result.files
        for line in result.findings:
            batch.found.setdefault(kind(line), (line, sample))

    one()
    return batch


def kind(line: str) -> str:
    """Which rule a finding breaks, so that one cause is told once."""
    return line.partition(": ")[0]


def smaller(sample: Sample, rule: str) -> Sample:
    """A small sample that breaks the same rule."""
    depth = Depth(black=rule == "not-formatted", twice=rule == "not the same twice", shell=rule == "no shell script")
    found: Sample = shrink(sample, lambda each: rule in map(kind, check(each, depth).findings), most=_TRIES)
    return found


def _batches(arguments: argparse.Namespace) -> Iterator[Batch]:
    """Batches without end, in order; with several processes some are made ahead."""
    make = partial(run_batch, arguments.seed, depth=Depth(black=not arguments.no_black))
    if arguments.jobs == 1:
        yield from map(make, count())
    with ProcessPoolExecutor(arguments.jobs) as pool:
        waiting: deque[Future[Batch]] = deque()
        try:
            for number in count():
                waiting.append(pool.submit(make, number))
                if len(waiting) > 2 * arguments.jobs:
                    yield waiting.popleft().result()
        finally:
            pool.shutdown(cancel_futures=True)


def run(arguments: argparse.Namespace) -> int:
    """Go on until there are enough files; how many kinds of findings there were."""
    started, told = time.monotonic(), 0.0
    totals, kinds = Counter[str](), set[str]()
    for batch in _batches(arguments):
        totals.update(samples=batch.samples, refused=batch.refused, files=batch.files)
        for rule, (line, sample) in batch.found.items():
            if rule not in kinds:
                kinds.add(rule)
                _save(arguments, f"{line} (batch {batch.number})", smaller(sample, rule))
        seconds = time.monotonic() - started
        if totals["files"] >= arguments.files or seconds - told > 60:
            told = seconds
            print(_summary(arguments, totals, kinds, seconds), flush=True)
        if totals["files"] >= arguments.files:
            break
    return len(kinds)


def _summary(arguments: argparse.Namespace, totals: Counter[str], kinds: set[str], seconds: float) -> str:
    refused = f"{totals['samples']} inputs, of which {totals['refused']} were refused"
    return (
        f"seed {arguments.seed}: {totals['files']} files of {refused}, {seconds:.0f} s, "
        f"{totals['files'] / seconds:.0f} files/s, {len(kinds)} findings"
    )


def _save(arguments: argparse.Namespace, line: str, sample: Sample) -> None:
    arguments.out.mkdir(parents=True, exist_ok=True)
    path = arguments.out / f"{len(list(arguments.out.glob('*.json'))) + 1:03}.json"
    path.write_text(json.dumps({"finding": line, "sample": sample}, indent=1))
    print(f"{path}: {line}", flush=True)


def replay(folder: Path) -> int:
    """Check again what earlier runs have saved; how many still break a rule."""
    broken = 0
    for path in sorted(folder.glob("*.json")):
        found = check(json.loads(path.read_text())["sample"], Depth()).findings
        broken += bool(found)
        print(path.name, *(found or ("nothing is found any more",)), sep="\n  ")
    return broken


def main(given_arguments: Sequence[str] | None = None) -> int:
    """Run, and say what was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--files", type=int, default=200_000, help="how many files to generate")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2, help="how many processes")
    parser.add_argument("--no-black", action="store_true", help="do not format everything again: four times as fast")
    parser.add_argument("--out", type=Path, default=Path("fuzz-found"), help="where findings are saved")
    parser.add_argument("--replay", type=Path, help="check again what an earlier run has saved in this folder")
    arguments = parser.parse_args(given_arguments)
    return int((replay(arguments.replay) if arguments.replay else run(arguments)) > 0)


if __name__ == "__main__":
    sys.exit(main())
