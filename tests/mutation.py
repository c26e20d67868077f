"""python tests/mutation.py makers naming: changes these modules in many small ways, and says which the tests miss.

It needs `pip install mutmut`. Names are those of groups below, or of modules such as `targets/shell`. A copy of the
project is changed, but for constants of modules, and functions with a decorator, which mutmut leaves alone.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "generator" / "postwright"

# The tests that are about a module, and quick: nothing that starts processes.
TESTS = {
    "targets/characters": ("characters", "shell", "python_source", "markdown"),
    "targets/json_text": ("json_text",),
    "targets/markdown": ("markdown",),
    "targets/python/source": ("python_source",),
    "targets/shell": ("shell", "curl"),
    "naming": ("naming", "names_given"),
    "output/comparing": ("output", "output_hostile", "output_copies", "paths"),
    "output/conflicts": ("merged_branches", "output_copies"),
    "output/copies": ("output_copies",),
    "output/folders": ("output", "output_hostile"),
    "output/journal": ("output_hostile", "output_stopped"),
    "output/merging": ("output_copies",),
    "output/recovery": ("output_hostile", "output_stopped"),
    "output/running": ("output_running",),
    "output/transaction": ("output", "output_hostile", "output_stopped"),
    "output/tree": ("output", "output_hostile", "output_stopped"),
    "runtime/auth/*": ("auth_*", "runtime_auth"),
    "runtime/*": ("runtime_*", "mock*", "reader_url", "json_text"),
}
GROUPS = {
    "makers": ("targets/characters", "targets/json_text", "targets/markdown", "targets/python/source", "targets/shell"),
    "naming": ("naming",),
    "output": ("output/*",),
    "runtime": ("runtime/*", "runtime/auth/*"),
}
_FINE = ("killed", "timeout")
# What tests read.
_COPIED = ("collections", "docs", "generated", "generator", "pyproject.toml", "templates", "tests")
# Functions with a decorator are left alone, and what is kept between calls makes no difference.
_MEMO = re.compile(r"^ *@(?:lru_)?cache(?:\(.*\))?\n", re.MULTILINE)
_CONFIGURATION = """[mutmut]
source_paths = src
only_mutate = src/postwright/{module}.py
also_copy =
    {copied}
pytest_add_cli_args =
    -p
    no:cacheprovider
pytest_add_cli_args_test_selection =
    {tests}
timeout_multiplier = 5
"""


def modules(names: Iterable[str]) -> list[str]:
    """The modules that are meant, by their paths without an ending."""
    patterns = [pattern for name in names for pattern in GROUPS.get(name, (name,))]
    found = (path for pattern in patterns for path in SOURCE.glob(f"{pattern}.py"))
    return sorted({path.relative_to(SOURCE).with_suffix("").as_posix() for path in found})


def tests_of(module: str) -> Iterator[Path]:
    """The files of tests for a module: those of its own name, or else those of its folder."""
    patterns = TESTS.get(module) or TESTS[f"{module.rpartition('/')[0]}/*"]
    for pattern in patterns:
        yield from sorted((ROOT / "tests").glob(f"test_{pattern}.py"))


def prepare(folder: Path) -> None:
    """Copy the project, with its source where mutmut takes modules to be."""
    for name in _COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, folder)
    shutil.copytree(folder / "generator", folder / "src")


def tried(folder: Path, module: str) -> Counter[str]:
    """Change a module in all ways, each alone, and run its tests; how many had which end. What survived is printed."""
    source = SOURCE / f"{module}.py"
    target = folder / "src" / "postwright" / f"{module}.py"
    target.write_text(_MEMO.sub("", source.read_text()))
    tests = [f"tests/{path.name}" for path in tests_of(module)]
    listed = {"copied": "\n    ".join(_COPIED), "tests": "\n    ".join(tests)}
    (folder / "setup.cfg").write_text(_CONFIGURATION.format(module=module, **listed))
    shutil.rmtree(folder / "mutants", ignore_errors=True)
    said = _mutmut(folder, "run", "--max-children", "1")
    lines = _mutmut(folder, "results", "--all", "true").splitlines()
    ends = dict(line.strip().split(": ") for line in lines if "__mutmut_" in line)
    if not ends or "not checked" in ends.values():
        print(f"mutmut stopped early:\n{said[-3000:]}", flush=True)
    for name, end in ends.items():
        if end not in _FINE:
            print(f"\n{end}: {_mutmut(folder, 'show', name)}", flush=True)
    return Counter(ends.values())


def _mutmut(folder: Path, *arguments: str) -> str:
    command = [sys.executable, "-m", "mutmut", *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


def main() -> int:
    """Try the modules; 1 if fewer than so many changes of any of them were noticed."""
    parser = argparse.ArgumentParser(prog="python tests/mutation.py", description=__doc__)
    parser.add_argument("names", nargs="+", help=f"{', '.join(GROUPS)}, or modules")
    parser.add_argument("--least", type=int, default=0, help="how many per cent have to be noticed")
    arguments = parser.parse_args()
    scores: list[float] = []
    with tempfile.TemporaryDirectory(prefix="mutation-") as folder:
        prepare(Path(folder))
        for module in modules(arguments.names):
            ends = tried(Path(folder), module)
            noticed = sum(ends[end] for end in _FINE)
            scores.append(100 * noticed / max(1, ends.total()))
            print(f"{module}: {noticed} of {ends.total()} noticed ({scores[-1]:.0f} %), {dict(ends)}", flush=True)
    return int(min(scores, default=0) < arguments.least)


if __name__ == "__main__":
    sys.exit(main())
