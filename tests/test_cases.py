"""Each golden case: what is generated is what is expected, byte for byte, and so is what the command says.

`pytest --update-cases` rewrites the expectations; read the diff.
"""

import json
import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

import golden
import postwright
from postwright.cli.commands import app


def stderr_of(case: str, output: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """What `postwright generate` prints for a case, run from the folder of the cases so that no path is absolute."""
    monkeypatch.chdir(golden.CASES)
    options = [word for path in golden.environment_paths(case) for word in ("-e", str(path.relative_to(golden.CASES)))]
    if (golden.CASES / case / "targets.txt").exists():
        options += [word for name in golden.targets_of(case) for word in ("-t", name)]
    arguments = ["generate", f"{case}/{golden.collection_path(case).name}", "-o", str(output), *options]
    result = CliRunner().invoke(app, arguments, prog_name="postwright")
    assert result.exit_code == 0, result.output
    # The number of files counts those of the runtime too, which change more often than the cases.
    return re.sub(r"\d+ files written", "N files written", result.stderr.replace(str(output), "OUTPUT"))


def rewrite(case: str, files: dict[str, bytes]) -> None:
    """Make the expected output of a case these files."""
    folder = golden.expected_folder(case)
    shutil.rmtree(folder, ignore_errors=True)
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)


@pytest.mark.parametrize("case", golden.NAMES)
def test_output(case: str, update_cases: bool) -> None:
    files = golden.golden_part(golden.generated(case))
    if update_cases:
        rewrite(case, files)
    expected = golden.expected(case)
    assert files.keys() == expected.keys()
    for path, content in files.items():
        assert content.decode() == expected[path].decode(), path


@pytest.mark.parametrize("case", golden.NAMES)
def test_messages(case: str, update_cases: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    printed = stderr_of(case, tmp_path, monkeypatch)
    golden_file = golden.CASES / case / "stderr.txt"
    if update_cases:
        golden_file.write_bytes(printed.encode())
    assert printed == golden_file.read_bytes().decode()
    assert golden.read_files(tmp_path) == golden.generated(case)


@pytest.mark.parametrize("case", golden.NAMES)
def test_runtime_is_copied_unchanged(case: str) -> None:
    core = {path: content for path, content in golden.generated(case).items() if golden.is_core(path)}
    assert core
    for path, content in core.items():
        assert content == (golden.CORE / path.partition("/_core/")[2]).read_bytes(), path


@pytest.mark.parametrize("case", golden.NAMES)
def test_case_is_complete(case: str) -> None:
    names = {path.name for path in (golden.CASES / case).iterdir()}
    needed = {golden.collection_path(case).name, "expected", "stderr.txt"}
    assert needed <= names <= needed | {"run.json", "twin.json", "environments", "targets.txt"}


@pytest.mark.parametrize("case", golden.NAMES)
def test_run_settings_name_operations_of_the_case(case: str) -> None:
    run = golden.run_of(case)
    names = {operation.name for operation in postwright.load(golden.collection_path(case)).operations()}
    assert {*run.skip, *run.refused} <= names


def test_there_are_enough_cases() -> None:
    assert len(golden.NAMES) >= 60
    assert sum(name.startswith("hostile-") for name in golden.NAMES) >= 15


def test_packages_have_distinct_names() -> None:
    names = [golden.package_folder(golden.expected_folder(case)).name for case in golden.NAMES]
    assert len({*names}) == len(names)


@pytest.mark.parametrize("case", golden.NAMES)
def test_lock_file_accounts_for_every_operation(case: str) -> None:
    collection = postwright.load(golden.collection_path(case))
    lock = json.loads(next(content for path, content in golden.generated(case).items() if path.endswith(golden.LOCK)))
    told = [entry["pointer"] for entry in (*lock["operations"], *lock["skipped"])]
    assert {operation.place.pointer for operation in collection.operations()} <= {*told}
    assert len(told) == len({*told})
