"""Which steps of generating the time goes to, as `postwright generate --json` tells it.

python benchmarks/steps.py [OPERATIONS] [ROUNDS]
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from generating import changed, cold, make
from processes import Command, run


def steps(command: Command) -> dict[str, float]:
    """Run a command, and give the milliseconds of each of its steps; `rest` is all that is in no step."""
    command.prepare()
    arguments = [*command.arguments, "--json"]
    begun = time.perf_counter()
    done = subprocess.run(arguments, capture_output=True, check=True, env=command.full_environment)
    whole = (time.perf_counter() - begun) * 1000
    told = _flat(json.loads(done.stdout)["seconds"] or {})
    told.pop("whole", None)
    return {**told, "rest": whole - sum(told.values()), "whole": whole}


def _flat(seconds: Mapping[str, Any]) -> dict[str, float]:
    inner = seconds.get("targets", {})
    found = {name: value for name, value in seconds.items() if name != "targets"}
    return {name: value * 1000 for name, value in {**found, **inner}.items()}


def main(arguments: Sequence[str]) -> None:
    """Print the medians."""
    operations, rounds = (int(each) for each in (*arguments, *("1000", "5")[len(arguments) :]))
    with TemporaryDirectory() as folder:
        collection = make(Path(folder), operations)
        commands = {"cold": cold(collection), "one body changed": changed(collection, "body")}
        for command in commands.values():
            run(command)
        for name, command in commands.items():
            found = [steps(command) for _ in range(rounds)]
            medians = {step: median(each[step] for each in found) for step in found[0]}
            print(f"{name:20}", *(f"{step} {value:.0f}" for step, value in medians.items()), sep="  ")


if __name__ == "__main__":
    main(sys.argv[1:])
