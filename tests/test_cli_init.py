"""`postwright init` and `postwright config show`."""

import json
import os
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from plain_target import collection_bytes, collection_file, request
from postwright import lock
from postwright.cli.commands import app
from postwright.config import discovery
from postwright.config.finding import found
from postwright.config.reading import read
from postwright.targets import TARGETS
from trees import write

GET = "$kind: http-request\nurl: https://a.test/x\n"
STAGE = '{"name": "Stage", "values": [{"key": "a", "value": "b"}]}'


@pytest.fixture(autouse=True)
def _in_its_own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def run(*arguments: str) -> Result:
    """A run of the command."""
    return CliRunner().invoke(app, arguments)


def names() -> list[str]:
    """The collections that the configuration names, with which of several each is."""
    return [f"{entry.job.source} {entry.job.chosen or ''}".strip() for entry in read(Path("postwright.yaml"), TARGETS)]


def test_what_is_found_is_written_and_generates() -> None:
    Path("apis/deep").mkdir(parents=True)
    collection_file(Path("apis/deep/shop.json"), "Shop", request("Ping"))
    collection_file(Path("apis/a b: c.json"), "Users", request("Ping"))
    write(Path("v3"), {".resources/definition.yaml": "$kind: collection\nname: Three\n", "In/a.request.yaml": GET})
    write(Path("bare"), {"a.request.yaml": GET, "b.json": "{}"})
    Path("stage.json").write_text(STAGE)
    Path("package.json").write_text('{"name": "x", "collections": 1}')
    Path("broken.json").write_text('{"item": [')
    result = run("init")
    assert result.exit_code == 0, result.output
    assert result.stderr == "postwright.yaml: 4 collections. To generate, run: postwright generate\n"
    assert names() == ["apis/a b: c.json", "apis/deep/shop.json", "bare", "v3"]
    assert "# environments: [stage.json]\n" in Path("postwright.yaml").read_text()
    assert run("generate").exit_code == 0
    assert sorted(path.name for path in Path("generated").iterdir()) == ["bare", "shop", "three", "users"]
    assert run("init", "--force").exit_code == 0
    assert len(names()) == 4


def test_what_is_passed_by() -> None:
    for folder in (".git", "node_modules/x", "env", "out", ".hidden", "shop"):
        Path(folder).mkdir(parents=True)
        collection_file(Path(folder, "a.json"), "Shop", request("Ping"))
    Path("env/pyvenv.cfg").touch()
    Path("out", lock.NAME).touch()
    Path("link").symlink_to("shop")
    os.mkfifo("pipe.json")
    assert run("init").exit_code == 0
    assert names() == ["shop/a.json"]


def test_several_collections_of_a_file() -> None:
    made = [json.loads(collection_bytes(name, request("Ping"))) for name in ("Shop", "shop", "Users", "7")]
    Path("all.json").write_text(json.dumps({"collections": made}))
    assert run("init").exit_code == 0
    assert names() == ["all.json 1", "all.json 2", "all.json Users", "all.json 4"]
    assert run("generate").exit_code == 0
    assert sorted(path.name for path in Path("generated").iterdir()) == ["item-7", "shop", "shop-2", "users"]


def test_names_that_could_be_more_than_names() -> None:
    collection_file(Path("a.json"), "Line\n- b.json\x1b[0m", request("Ping"))
    odd = ("true", "12", "a # b", "c: d", '"e', "- f", "é", "*g", "{{h}}", "yes")
    for name in odd:
        collection_file(Path(f"{name}.json"), name, request("Ping"))
    Path("new\nline.json").write_bytes(collection_bytes("No", request("Ping")))
    Path(os.fsdecode(b"\xff.json")).write_bytes(collection_bytes("No", request("Ping")))
    assert run("init").exit_code == 0
    assert sorted(names()) == sorted(
        [
            "a.json",
            *(f"{name}.json" for name in ("true", "12", "a # b", "c: d", '"e', "- f", "é", "*g", "{{h}}", "yes")),
        ]
    )
    assert "\x1b" not in Path("postwright.yaml").read_text()


def test_every_line_that_is_a_comment_can_be_made_none() -> None:
    collection_file(Path("a.json"), "A", request("Ping"))
    Path("templates").mkdir()
    Path("stage.json").write_text(STAGE)
    run("init")
    path = Path("postwright.yaml")
    _, own, shared = re.split(r"(?m)^# (?:A collection can|All other).*\n", path.read_text())
    path.write_text("collections: [a.json]\n" + re.sub(r"(?m)^# (?=[a-z_]+:|  )", "", shared))
    (entry,) = read(path, TARGETS)
    assert entry.job.keep_old_names
    assert entry.job.settings["python"]["pyproject"] is True
    assert set(entry.origins) >= {"output", "targets", "environments", "include", "exclude", "templates", "formatter"}
    path.write_text("collections:\n" + re.sub(r"(?m)^# ", "", own).replace("collections/shop", "a"))
    (entry,) = read(path, TARGETS)
    assert (entry.job.chosen, entry.job.folder, len(entry.fetch)) == ("Shop", "shop", 1)


def test_a_file_that_is_there_is_kept() -> None:
    collection_file(Path("a.json"), "A", request("Ping"))
    Path("postwright.yml").write_text("mine")
    result = run("init")
    assert result.exit_code == 2
    assert "postwright.yml is there already; overwrite it with --force." in result.stderr
    assert Path("postwright.yml").read_text() == "mine"
    assert run("init", "--force").exit_code == 0
    assert found(Path()) == Path("postwright.yml")


def test_a_pyproject_that_is_a_configuration_is_kept() -> None:
    collection_file(Path("a.json"), "A", request("Ping"))
    Path("pyproject.toml").write_text("[tool.postwright]\n")
    result = run("init", "--force")
    assert result.exit_code == 2
    assert "pyproject.toml has a table [tool.postwright] already." in result.stderr
    assert not Path("postwright.yaml").exists()


def test_another_folder() -> None:
    Path("my apis").mkdir()
    collection_file(Path("my apis/a.json"), "A", request("Ping"))
    result = run("init", "my apis")
    assert result.stderr.endswith("run: postwright generate --config 'my apis/postwright.yaml'\n")
    assert run("generate", "--config", "my apis/postwright.yaml").exit_code == 0
    assert Path("my apis/generated/a").is_dir()


def test_nothing_to_be_found() -> None:
    result = run("init")
    assert result.exit_code == 2
    assert "there is no collection in .: export one in Postman, or `postwright fetch` one." in result.stderr
    assert not Path("postwright.yaml").exists()


@pytest.mark.parametrize(("limit", "written"), [("MOST_FILES", 2), ("MOST_FOUND", 2)])
def test_there_is_an_end(limit: str, written: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(discovery, limit, 2)
    for number in range(4):
        collection_file(Path(f"{number}.json"), f"C{number}", request("Ping"))
    assert "2 collections. There may be more: not all files were looked at." in run("init").stderr
    assert len(names()) == written


def test_huge_files_are_passed_by(monkeypatch: pytest.MonkeyPatch) -> None:
    collection_file(Path("a.json"), "A", request("Ping"))
    collection_file(Path("b.json"), "B", *(request(f"R{number}") for number in range(99)))
    monkeypatch.setattr(discovery, "MOST_BYTES", 2000)
    assert run("init").exit_code == 0
    assert names() == ["a.json"]


def test_files_that_cannot_be_read_are_passed_by(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a", "b"):
        collection_file(Path(f"{name}.json"), name, request("Ping"))
    read_bytes = Path.read_bytes

    def refuse(path: Path) -> bytes:
        if path.name == "b.json":
            raise PermissionError(13, "Permission denied", str(path))
        return read_bytes(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert run("init").exit_code == 0
    assert names() == ["a.json"]


def test_show() -> None:
    collection_file(Path("a.json"), "A", request("Ping"))
    Path("postwright.yaml").write_text(
        "targets: [python]\nenvironments: []\noptions: {python: {pyproject: true}}\n"
        "collections:\n  - source: a.json\n    include: [{name: Ping}]\n    fetch: {id: x}\n"
        "    rename: {/item/0: ping}\n"
    )
    result = run("config", "show", "-o", "out")
    assert result.exit_code == 0
    rows = [line.split(maxsplit=1) for line in result.stdout.splitlines()]
    assert rows[0] == ["a.json"]
    shown = {key: " ".join(rest.split()) for key, rest in rows[1:]}
    assert shown["source"] == "a.json postwright.yaml:5"
    assert shown["output"] == "out command line"
    assert shown["targets"] == "python postwright.yaml:1"
    assert shown["options.python.pyproject"] == "true postwright.yaml:3"
    assert shown["rename./item/0"] == "ping postwright.yaml:8"
    assert shown["include"] == '[{"name": "Ping"}] postwright.yaml:6'
    assert shown["exclude"] == "- default"
    assert shown["keep_old_names"] == "false default"
    assert "options.curl" not in result.stdout


def test_show_of_collections_on_the_command_line() -> None:
    result = run("config", "show", "a.json", "-t", "curl", "-t", "python", "--package", "--templates", "t", "--json")
    assert result.exit_code == 0
    (found,) = json.loads(result.stdout)["collections"]
    assert found["source"] == {"value": "a.json", "from": "command line"}
    assert found["targets"] == {"value": ["python", "curl"], "from": "command line"}
    assert found["options.python.pyproject"] == {"value": True, "from": "command line"}
    assert found["templates"] == {"value": "t", "from": "command line"}
    assert found["output"] == {"value": "generated", "from": "default"}
