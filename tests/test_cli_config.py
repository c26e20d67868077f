"""`postwright generate` and `lint` with a configuration: found, named, and beaten by the command line."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from plain_target import PLAIN, collection_file, folder, request
from postwright.cli.commands import app
from postwright.cli.generating import build_options
from postwright.config import Job
from postwright.printing import Printer

CONFIG = """\
output: out
targets: [curl]
collections:
  - shop.json
  - source: all.json
    collection: Users
    folder: people
    output: sdk
    targets: [python]
    exclude: [{folder: Admin}]
"""


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a configuration of two collections."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()
    collection_file(tmp_path / "shop.json", "Shop", request("Ping"))
    for name in ("Users", "Other"):
        collection_file(tmp_path / f"{name}.json", name, request("List"), folder("Admin", request("Remove")))
    both = [json.loads((tmp_path / f"{name}.json").read_text()) for name in ("Users", "Other")]
    (tmp_path / "all.json").write_text(json.dumps({"collections": both}))
    (tmp_path / "postwright.yaml").write_text(CONFIG)
    return tmp_path


def run(*arguments: str) -> Result:
    """A run of the command."""
    return CliRunner().invoke(app, arguments, obj=PLAIN)


def written(root: Path) -> list[str]:
    """What was generated, but for lock files."""
    made = [path for name in ("out", "sdk", "generated") for path in (root / name).rglob("*.txt")]
    return sorted(path.relative_to(root).as_posix() for path in made)


def test_the_configuration_of_the_folder(project: Path) -> None:
    result = run("generate")
    assert result.exit_code == 0, result.output
    assert written(project) == ["out/shop/curl/requests/ping.txt", "sdk/people/python/requests/list.txt"]
    assert result.stderr.splitlines() == [
        "shop: 1 operation, 2 files written, 0 unchanged",
        "people: 1 operation, 2 files written, 0 unchanged",
    ]
    assert run("generate", "--check").exit_code == 0


def test_a_folder_below_has_the_same_output(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (project / "deep/er").mkdir(parents=True)
    monkeypatch.chdir(project / "deep/er")
    assert run("generate").exit_code == 0
    assert written(project) == ["out/shop/curl/requests/ping.txt", "sdk/people/python/requests/list.txt"]
    monkeypatch.chdir(project)
    assert run("generate", "--check").exit_code == 0


def test_a_configuration_is_not_looked_for_above_a_repository(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (project / "inner/.git").mkdir(parents=True)
    monkeypatch.chdir(project / "inner")
    result = run("generate")
    assert result.exit_code == 2
    assert "there is no configuration here or in a folder above; `postwright init` writes one." in result.stderr


def test_a_named_configuration(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (project / "conf").mkdir()
    (project / "conf/a.yaml").write_text("collections: [../shop.json]\n")
    assert run("generate", "--config", "conf/a.yaml").exit_code == 0
    assert (project / "conf/generated/shop/curl/requests/ping.txt").is_file()
    monkeypatch.chdir("/")
    assert run("generate", "--config", str(project / "conf/a.yaml"), "--check").exit_code == 0


def test_a_collection_on_the_command_line_reads_no_configuration(project: Path) -> None:
    (project / "postwright.yaml").write_text("broken: [")
    assert run("generate", "shop.json", "-t", "python").exit_code == 0
    assert written(project) == ["generated/shop/python/requests/ping.txt"]


def test_named_collections_of_a_named_configuration(project: Path) -> None:
    assert run("generate", "--config", "postwright.yaml", "./all.json").exit_code == 0
    assert written(project) == ["sdk/people/python/requests/list.txt"]
    result = run("generate", "--config", "postwright.yaml", "Users.json")
    assert result.exit_code == 2
    assert "Users.json is none of the collections in postwright.yaml." in result.stderr


def test_the_command_line_counts_more_value_by_value(project: Path) -> None:
    assert run("generate", "-o", "generated", "-t", "python").exit_code == 0
    assert written(project) == ["generated/people/python/requests/list.txt", "generated/shop/python/requests/ping.txt"]


def test_a_choice_among_collections_of_one_source(project: Path) -> None:
    Path("postwright.yaml").write_text(
        "collections:\n"
        "  - {source: all.json, collection: Users, targets: [curl]}\n"
        "  - {source: all.json, collection: 2, targets: [curl]}\n"
    )
    assert run("generate", "--collection", "2").exit_code == 0
    assert [path.split("/")[1] for path in written(project)] == ["other", "other"]
    result = run("generate", "--collection", "Nobody")
    assert result.exit_code == 2
    assert "several collections come from all.json, and none of them is 'Nobody'." in result.stderr


def test_the_command_that_mends_names_the_configuration(project: Path) -> None:
    (project / "postwright.yaml").rename(project / "other.yaml")
    result = run("generate", "--config", "other.yaml", "--check", "-t", "curl")
    assert result.exit_code == 1
    assert result.stderr.endswith("run: postwright generate --config other.yaml --target curl\n")


def test_errors_are_told_at_once_and_nothing_is_written(project: Path) -> None:
    Path("postwright.yaml").write_text(
        "targts: [curl]\ncollections:\n  - shop.jsn\n  - source: all.json\n    folder: a/b\n"
    )
    result = run("generate")
    assert result.exit_code == 2
    assert result.stderr.splitlines() == [
        "Error: nothing was done, as the configuration is not right:",
        "postwright.yaml:1:1: There is no key `targts` here. [config-key]",
        "  hint: Did you mean `targets`?",
        "postwright.yaml:3:5: There is no file 'shop.jsn'. [config-file]",
        "  hint: Did you mean 'shop.json'?",
        "postwright.yaml:5:13: `folder` must be made of letters, digits, `.`, `_` and `-`, not 'a/b'. [config-value]",
    ]
    report = json.loads(run("generate", "--json").stdout)
    assert report["status"] == "refused"
    assert [(each["code"], each["line"], each["column"]) for each in report["problems"]] == [
        ("config-key", 1, 1),
        ("config-file", 3, 5),
        ("config-value", 5, 13),
    ]
    assert "\x1b" not in report["error"]
    assert run("lint").exit_code == 2
    assert written(project) == []


def test_two_configurations_in_one_folder(project: Path) -> None:
    (project / "pyproject.toml").write_text('[tool.postwright]\ncollections = ["shop.json"]\n')
    result = run("generate")
    assert result.exit_code == 2
    message = "postwright.yaml: There is another configuration in the folder: pyproject.toml. [config-several]"
    assert message in result.stderr


def test_a_pyproject(project: Path) -> None:
    (project / "postwright.yaml").unlink()
    (project / "pyproject.toml").write_text(
        '[project]\nname = "a"\ndependencies = ["postwright"]\n\n[tool.postwright]\noutput = "out"\n'
        '[[tool.postwright.collections]]\nsource = "shop.json"\ntargets = ["curl"]\n'
    )
    assert run("generate").exit_code == 0
    assert written(project) == ["out/shop/curl/requests/ping.txt"]


def test_twins_are_told_with_a_way_out(project: Path) -> None:
    collection_file(project / "b.json", "Shop", request("Ping"))
    Path("postwright.yaml").write_text("collections: [shop.json, b.json]\n")
    result = run("generate")
    assert result.exit_code == 2
    assert "shop.json and b.json would both be written to the folder shop: " in result.stderr
    Path("postwright.yaml").write_text("collections: [shop.json, {source: b.json, folder: b}]\n")
    assert run("generate").exit_code == 0


def test_files_in_the_way_are_told_with_their_output_folder(project: Path) -> None:
    for path in ("out/shop/curl/requests/ping.txt", "sdk/people/python/requests/list.txt"):
        Path(path).parent.mkdir(parents=True)
        Path(path).write_text("mine")
    result = run("generate")
    assert result.exit_code == 2
    assert "  out/shop/curl/requests/ping.txt  (not made by postwright)" in result.stderr
    assert "  sdk/people/python/requests/list.txt  (not made by postwright)" in result.stderr


def test_lint_takes_the_collections_of_the_configuration(project: Path) -> None:
    collection_file(project / "shop.json", "Shop", request("warn"))
    result = run("lint")
    assert result.exit_code == 0
    assert "[warned]" in result.stdout
    assert result.stderr.splitlines() == ["shop.json: 1 operation, 1 problem", "all.json: 1 operation, 0 problems"]


def test_a_filter_without_effect(project: Path) -> None:
    Path("postwright.yaml").write_text("exclude:\n  - {name: Png}\ncollections: [shop.json, Users.json]\n")
    result = run("generate", "--strict")
    assert result.exit_code == 1
    assert result.stderr.splitlines()[:2] == [
        "postwright.yaml:2:5: The filter {name: Png} fits no request. [filter-without-effect]",
        "  hint: `postwright list` shows the names; `*` stands for any characters, `/` too.",
    ]
    assert "1 problem" in result.stderr
    assert result.stderr.count("filter-without-effect") == 1


def test_a_pyproject_that_is_broken_is_told_if_it_is_ours(project: Path) -> None:
    (project / "postwright.yaml").unlink()
    (project / "pyproject.toml").write_text("[tool.postwright]\ncollections = [")
    assert "pyproject.toml: The file is not valid TOML: " in run("generate").stderr
    for text in ("# postwright\na = [", "tool = 1 # postwright", "[tool]\nname = 'postwright'", "[project]"):
        (project / "pyproject.toml").write_text(text)
        assert "there is no configuration here" in run("generate").stderr
    (project / "pyproject.toml").unlink()
    (project / "pyproject.toml").mkdir()
    assert "there is no configuration here" in run("generate").stderr


@pytest.mark.parametrize(
    ("name", "text", "unused"),
    [
        ("postwright.yaml", "collections: [shop.json]\n", ["tomllib", "tree_sitter"]),
        ("pyproject.toml", '[tool.postwright]\ncollections = ["shop.json"]\n', ["yaml"]),
    ],
)
def test_what_is_not_used_is_not_imported(project: Path, name: str, text: str, unused: list[str]) -> None:
    (project / "postwright.yaml").unlink()
    (project / name).write_text(text)
    code = (
        "import sys; before = {*sys.modules};"
        "from postwright.cli.jobs import asked; from postwright.cli.options import Options;"
        "from postwright.targets import TARGETS; asked(Options(), TARGETS);"
        "print(*sorted({*sys.argv[1:]} & ({*sys.modules} - before)))"
    )
    modules = ["jinja2", "black", "difflib", "urllib.request", "postwright.build", *unused]
    result = subprocess.run([sys.executable, "-c", code, *modules], capture_output=True, text=True, check=True)
    assert result.stdout == "\n"


def test_how_a_job_is_built() -> None:
    job = Job(source="a.json", folder="f", renames={"a": "b"}, keep_old_names=True, templates=Path("t"))
    asked = build_options(job)
    assert (asked.folder, asked.renames, asked.keep_old_names) == ("f", {"a": "b"}, True)
    assert asked.printer == Printer(templates=Path("t"))
    assert build_options(Job(source="a.json", formatter="black")).printer == Printer(black=True)
