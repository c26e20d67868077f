"""What the golden cases expect is good code: it compiles, is formatted, imports without a warning, and is typed."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

import golden
from postwright.targets.python.exports import LAZY_EXPORTS

PYTHON_FILES = sorted(golden.CASES.glob("*/expected/*/py*/**/*.py"))
SCRIPTS = sorted(golden.CASES.glob("*/expected/*/curl/**/*.sh"))

IMPORT_ALL = """
import importlib, pkgutil, sys
for package in sys.argv[1:]:
    for module in pkgutil.iter_modules(importlib.import_module(package).__path__, package + "."):
        importlib.import_module(module.name)
"""


def run(*command: str | Path, cwd: Path = golden.ROOT) -> None:
    """Run a command, which has to succeed."""
    result = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the package of every case, each with the runtime linked into it."""
    folder = tmp_path_factory.mktemp("packages")
    for case in golden.NAMES:
        golden.assemble(case, folder)
    return folder


@pytest.fixture(scope="module")
def typed_packages(packages: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same, but all with one runtime, so that it is checked once instead of a hundred times."""
    folder = tmp_path_factory.mktemp("typed")
    core = folder / "shared_core"
    core.symlink_to(golden.CORE, target_is_directory=True)
    for case in golden.NAMES:
        stand_in = folder / golden.assemble(case, folder) / "_core"
        stand_in.unlink()
        (stand_in / "auth").mkdir(parents=True)
        (stand_in / "__init__.py").write_text("from shared_core import *\n")
        for module in (*LAZY_EXPORTS.values(), "paging"):
            (stand_in / f"{module}.py").write_text(f"from shared_core.{module} import *\n")
        for path in (golden.CORE / "auth").glob("*.py"):
            module = "" if path.stem == "__init__" else f".{path.stem}"
            (stand_in / "auth" / path.name).write_text(f"from shared_core.auth{module} import *\n")
    return folder


def test_python_compiles() -> None:
    for path in PYTHON_FILES:
        compile(path.read_bytes(), str(path), "exec", dont_inherit=True)


def test_python_is_formatted() -> None:
    run(sys.executable, "-m", "black", "--check", "--quiet", *PYTHON_FILES)


def test_scripts_are_shell() -> None:
    run("sh", "-c", 'for script; do sh -n "$script" || exit; done', "sh", *SCRIPTS)


def test_packages_import_without_a_warning(packages: Path) -> None:
    names = sorted(path.name for path in packages.iterdir())
    run(sys.executable, "-W", "error", "-c", IMPORT_ALL, *names, cwd=packages)


def test_mypy_strict(typed_packages: Path, pytestconfig: pytest.Config) -> None:
    assert pytestconfig.cache
    cache = pytestconfig.cache.mkdir("mypy")
    run(sys.executable, "-m", "mypy", "--strict", "--config-file=", f"--cache-dir={cache}", ".", cwd=typed_packages)


def test_pyright_strict(typed_packages: Path) -> None:
    settings = {"typeCheckingMode": "strict", "pythonVersion": "3.11", "include": ["."]}
    (typed_packages / "pyrightconfig.json").write_text(json.dumps(settings))
    run(sys.executable, "-m", "pyright", "--pythonpath", sys.executable, cwd=typed_packages)
