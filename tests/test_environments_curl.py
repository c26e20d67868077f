"""Environments for curl scripts: files to source, and snippets with their values."""

from pathlib import Path
from typing import Any

import pytest

from curl_scripts import run
from packages import folder, request
from postwright.model import Collection
from postwright.targets.curl import CURL
from reading import codes, collection, in_environments
from test_environments_python import OWN, STAGING, URL

SHOP = in_environments(request(url=URL), variable=OWN, environments={"Staging (EU)": STAGING, "live": []})
STAGING_FILE = "environments/staging-eu.sh"


def files(read: Collection) -> dict[str, str]:
    """The output by path."""
    return {file.path: file.content.decode() for file in CURL.render(read).files}


def exported(tmp_path: Path, read: Collection, path: str, *names: str, **environment: str) -> list[str]:
    """What a program sees of variables after a file was sourced; an error is raised if that stops."""
    for name, source in files(read).items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(source, newline="")
    shown = " ".join(f'"${{{name}-unset}}"' for name in names)
    done = run(f". ./{path}\nsh -c 'printf \"%s\\0\" {shown}'\n", environment, tmp_path)
    if done.returncode:
        raise ValueError(done.stderr.decode())
    return done.stdout.decode().split("\0")[:-1]


def test_a_file_of_values() -> None:
    assert files(SHOP)[STAGING_FILE] == (
        "# Staging (EU)\n"
        "#\n"
        "# Source it before the scripts of this folder: . environments/staging-eu.sh\n"
        "# Secret or empty, to be set by yourself: token.\n"
        "tenant=t\n"
        'host="${tenant}.s"\n'
        "export tenant host\n"
    )


def test_a_file_without_values() -> None:
    assert files(SHOP)["environments/live.sh"] == (
        "# live\n#\n# Source it before the scripts of this folder: . environments/live.sh\n"
    )


def test_without_environments_there_is_no_file() -> None:
    plain = files(collection(request(url=URL), variable=OWN))
    assert [*plain] == ["r.sh"]
    assert files(SHOP)["r.sh"] == plain["r.sh"]


def test_scripts_get_the_values(tmp_path: Path) -> None:
    assert exported(tmp_path, SHOP, STAGING_FILE, "host", "tenant", "token", "unused") == ["t.s", "t", "unset", "unset"]
    assert exported(tmp_path, SHOP, STAGING_FILE, "host", host="before") == ["t.s"]
    assert exported(tmp_path, SHOP, "environments/live.sh", "host") == ["unset"]


def test_values_of_the_collection_are_used_in_them(tmp_path: Path) -> None:
    own = [{"key": "zone", "value": "z"}]
    read = in_environments(
        request(url="https://{{host}}"),
        variable=own,
        environments={"e": [{"key": "host", "value": "{{zone}}.{{given}}"}]},
    )
    assert exported(tmp_path, read, "environments/e.sh", "host", given="g") == ["z.g"]
    assert exported(tmp_path, read, "environments/e.sh", "host", given="g", zone="y") == ["y.g"]
    with pytest.raises(ValueError, match="given"):
        exported(tmp_path, read, "environments/e.sh", "host")
    assert "# Needs given in the environment.\n" in files(read)["environments/e.sh"]


@pytest.mark.parametrize(
    "value",
    ["'", '"$(exit 7)`', "a\r\nb", "!x \\ \t", "-n", "*", "~", "\u202e\u200b", "a\nexport x=1\n# ", "{{", "é日本"],
)
def test_any_value_arrives_as_it_is(value: str, tmp_path: Path) -> None:
    read = in_environments(request(url="https://{{v}}"), environments={"e": [{"key": "v", "value": value}]})
    assert exported(tmp_path, read, "environments/e.sh", "v") == [value]


@pytest.mark.parametrize("name", ["a\nexit 7\n", "\u2028exit 7", "\x1b[2J", "`exit 7`", "/../../x", "con", ""])
def test_any_name_is_harmless(name: str, tmp_path: Path) -> None:
    read = in_environments(request(url="https://{{v}}"), environments={name: [{"key": "v", "value": "1"}]})
    (path,) = (path for path in files(read) if path.startswith("environments/"))
    assert path.count("/") == 1
    assert exported(tmp_path, read, path, "v") == ["1"]
    assert all(line.startswith("#") for line in files(read)[path].splitlines()[:-2])


def test_made_up_values(tmp_path: Path) -> None:
    read = in_environments(request(url="https://{{v}}"), environments={"e": [{"key": "v", "value": "{{$guid}}"}]})
    assert len(exported(tmp_path, read, "environments/e.sh", "v")[0]) == 36


def test_shell_names_are_those_of_the_scripts(tmp_path: Path) -> None:
    values = [{"key": "a-b", "value": "1"}, {"key": "a b", "value": "2"}, {"key": "a_b", "value": "3"}]
    read = in_environments(request(url="https://h/{{a b}}/{{ a-b }}"), environments={"e": values[::-1]})
    output = CURL.render(read)
    names = [output.variables[name] for name in ("a b", "a-b")]
    assert exported(tmp_path, read, "environments/e.sh", *names) == ["2", "1"]


def test_a_value_that_needs_itself_is_a_problem() -> None:
    read = in_environments(request(url="https://{{v}}"), environments={"e": [{"key": "v", "value": "{{v}}x"}]})
    (problem,) = CURL.render(read).problems
    assert (codes(read), problem.code, problem.place.file) == ([], "variable-cycle", "e.json")
    assert "v=" not in files(read)["environments/e.sh"]


def test_names_of_files_are_distinct() -> None:
    read = in_environments(request(), environments={"A b": [], "a-b": []})
    assert sorted(path for path in files(read) if "/" in path) == ["environments/a-b-2.sh", "environments/a-b.sh"]


def test_a_folder_of_that_name_makes_way() -> None:
    read = in_environments(folder("Environments", request("e")), environments={"e": []})
    assert [*files(read)] == ["environments_/e.sh", "environments/e.sh"]
    assert [*files(collection(folder("Environments", request("e"))))] == ["environments/e.sh"]


def shown(**environments: Any) -> str:
    """The snippet for a request in environments."""
    read = in_environments(request(url=URL), variable=OWN, environments=environments)
    return CURL.snippet(read, next(read.operations()))


def test_a_snippet_has_the_values_of_the_last_environment() -> None:
    text = shown(live=[{"key": "host", "value": "live"}], staging=STAGING)
    assert '--url "https://t.s/${token:?}"' in text
    assert "own" not in text
    assert "live" in shown(staging=STAGING, live=[{"key": "host", "value": "live"}])
