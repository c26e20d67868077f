"""`postwright diff` with revisions of Git: of files and of folders, and what can be wrong with them."""

import json
import os
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from changing import item
from postwright.cli.commands import app
from reading import document
from trees import write

REQUEST = "$kind: http-request\nmethod: GET\nurl: https://a.test/x\n"
PATH = "api.postman_collection.json"
CHANGED = "breaking: api.do: The argument `limit` is gone. [argument-removed]\n"


def git(*arguments: str) -> str:
    identity = ("-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false")
    done = subprocess.run(["git", *identity, *arguments], check=True, capture_output=True, text=True)
    return done.stdout.strip()


def commit(files: dict[str, str]) -> None:
    """Write files and commit all that there are."""
    write(Path(), files)
    git("add", "-A")
    git("commit", "-q", "-m", "Change")


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["diff", *arguments])


OLD, NEW = document(item(query={"limit": "1"})).decode(), document(item()).decode()


@pytest.fixture(autouse=True)
def _in_a_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A repository with two commits, in the folder that it is run in."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    (tmp_path / "repository").mkdir()
    monkeypatch.chdir(tmp_path / "repository")
    git("init", "-q")
    commit({PATH: OLD, "docs/other.json": OLD})
    git("tag", "v1")
    commit({PATH: NEW})


@pytest.mark.parametrize(
    "arguments", [("HEAD~1", PATH), ("v1", f"./{PATH}"), (f"HEAD~1:{PATH}", PATH), (f"v1:{PATH}", f"HEAD:{PATH}")]
)
def test_a_revision(arguments: tuple[str, str]) -> None:
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (1, CHANGED)


def test_the_working_tree_is_what_is_on_disk() -> None:
    assert run("HEAD", PATH).exit_code == 0
    Path(PATH).write_text(document(item(path="/x/:id")).decode())
    assert "The argument `id` is new, and must be passed." in run("HEAD", PATH).stdout


def test_a_revision_can_be_new() -> None:
    result = run(PATH, "HEAD~1")
    assert (result.exit_code, result.stdout.count("\n")) == (0, 1)


def test_from_another_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("HEAD~1", f"repository/{PATH}").stdout == CHANGED
    monkeypatch.chdir(tmp_path / "repository" / "docs")
    assert run("HEAD~1", f"../{PATH}").stdout == CHANGED
    assert run("v1:./other.json", f"HEAD:{PATH}").stdout == CHANGED


def test_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "link.json").symlink_to(tmp_path / "repository" / PATH)
    assert run("HEAD~1", str(tmp_path / "link.json")).stdout == CHANGED


def test_a_report_names_the_revision() -> None:
    report = json.loads(run("HEAD~1", PATH, "--json").stdout)
    assert report["old"]["source"] == f"HEAD~1:{PATH}"


def test_a_path_counts_more_than_a_revision() -> None:
    Path("v1").write_text(OLD)
    assert run("v1", "v1").exit_code == 0


def test_a_folder() -> None:
    definition = "$kind: collection\nname: Shop\n"
    commit({"shop/.resources/definition.yaml": definition, "shop/Do.request.yaml": REQUEST, "shop/notes.txt": "no"})
    commit({"shop/Users/Get.request.yaml": REQUEST.replace("/x", "/users")})
    added = "safe: api.users.get: The operation is new: `GET https://a.test/users`. [operation-added]\n"
    for old, new in (("HEAD~1", "shop"), ("HEAD~1:shop", "HEAD:shop/"), ("HEAD~1", "shop/.resources/definition.yaml")):
        result = run(old, new)
        assert (result.exit_code, result.stdout, result.stderr) == (0, added, "1 change: 1 is safe.\n")


def test_a_folder_that_holds_its_collection_deeper() -> None:
    commit({"postman/collections/Shop/Do.request.yaml": REQUEST})
    commit({"postman/collections/Shop/Do.request.yaml": f"name: Go\n{REQUEST}"})
    for path in (".", "postman/collections/Shop"):
        assert run("HEAD~1", path).stdout == "breaking: api.do: `api.do` is `api.go` now. [operation-renamed]\n"


def test_problems_of_a_folder_are_placed_in_the_revision() -> None:
    commit({"shop/Do.request.yaml": "$kind: http-request\nurl: [1"})
    report = json.loads(run("HEAD", "shop", "--json").stdout)
    assert [problem["file"] for problem in report["old"]["problems"]] == ["HEAD:shop/Do.request.yaml"]
    commit({"empty/notes.txt": "no"})
    assert run("HEAD:empty", "shop").stderr.splitlines()[0].startswith("HEAD:empty: ")


def test_links_in_a_folder_lead_nowhere_outside(tmp_path: Path) -> None:
    write(tmp_path, {"secret.yaml": REQUEST})
    write(Path(), {"shop/Do.request.yaml": REQUEST})
    Path("shop/Inner.request.yaml").symlink_to("Do.request.yaml")
    Path("shop/Outer.request.yaml").symlink_to(tmp_path / "secret.yaml")
    commit({})
    report = json.loads(run("HEAD", "shop", "--json").stdout)
    assert (report["status"], report["old"]["operations"], report["new"]["operations"]) == ("unchanged", 2, 2)
    assert [problem["code"] for problem in report["old"]["problems"]] == ["outside-folder"]


ERRORS = [
    ("nope", "unknown-revision"),
    ("--help-me", "unknown-revision"),
    ("x" * 5000, "unknown-revision"),
    ("nope:x.json", "unknown-revision"),
    ("HEAD:x.json", "not-in-revision"),
    ("HEAD:../x.json", "not-in-revision"),
]


@pytest.mark.parametrize(("old", "code"), ERRORS)
def test_what_is_not_there(old: str, code: str) -> None:
    result = run("--", old, PATH)
    assert (result.exit_code, result.stdout) == (3, "")
    assert f"[{code}]\n  hint: " in result.stderr


def test_a_revision_is_no_option_of_git() -> None:
    result = run("--", "--output=x", PATH)
    assert result.exit_code == 3
    assert not Path("x").exists()


def test_a_file_that_is_not_there_on_the_other_side() -> None:
    result = run("HEAD", "missing.json")
    assert result.exit_code == 3
    assert result.stderr.count("[not-found]") == 2


def test_a_revision_for_standard_input() -> None:
    result = CliRunner().invoke(app, ["diff", "HEAD", "-"], input=NEW)
    assert result.exit_code == 3
    assert "HEAD: " in result.stderr


def test_a_submodule_is_no_collection() -> None:
    git("update-index", "--add", "--cacheinfo", f"160000,{git('rev-parse', 'HEAD')},inner")
    git("commit", "-q", "-m", "Inner")
    assert run("HEAD:inner", PATH).exit_code == 3


def test_no_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    Path("a.json").write_text(NEW)
    assert "[no-repository]" in run("HEAD", "a.json").stderr


def test_no_git(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    result = run("HEAD~1", PATH)
    assert result.exit_code == 3
    assert "[no-git]" in result.stderr


def test_a_git_that_does_not_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "git").write_text("#!/nowhere/at/all\n")
    (tmp_path / "git").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "[no-repository]" in run("HEAD~1", PATH).stderr


def test_an_object_that_is_lost() -> None:
    lost = git("rev-parse", f"v1:{PATH}")
    path = Path(".git", "objects", lost[:2], lost[2:])
    path.chmod(0o644)
    path.unlink()
    assert "[unreadable]" in run("v1", PATH).stderr
