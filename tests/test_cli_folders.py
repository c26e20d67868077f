"""The commands for a collection v3, given by its folder, and for folders of several."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import postwright
from plain_target import PLAIN
from postwright.cli.commands import app
from trees import write

GET = "$kind: http-request\nurl: https://a.test/x\n"
SHOP = {".resources/definition.yaml": "$kind: collection\nname: Shop\n", "In/Get.request.yaml": GET}


@pytest.fixture(autouse=True)
def _in_its_own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def run(*arguments: str, input: str | None = None) -> Result:
    return CliRunner().invoke(app, arguments, obj=PLAIN, input=input)


def test_list_and_snippet() -> None:
    write(Path("shop"), SHOP)
    for argument in ("shop", "shop/", "shop/.resources/definition.yaml"):
        assert run("list", argument).stdout.splitlines()[:2] == ["Shop (1 operation)", "  In/"]
    assert run("snippet", "shop", "/item/0/item/0").exit_code == 0


def test_the_folder_that_one_stands_in(monkeypatch: pytest.MonkeyPatch) -> None:
    write(Path("shop"), {**SHOP, "b.request.yaml": "a: @\n"})
    monkeypatch.chdir("shop")
    result = run("lint", ".")
    assert result.exit_code == 0
    assert result.stdout.startswith("b.request.yaml:1:4: The file is not valid YAML")


def test_generate_and_check() -> None:
    write(Path("shop"), SHOP)
    assert run("generate", "shop").exit_code == 0
    lock = json.loads(Path("generated/shop/postwright.lock.json").read_bytes())
    assert lock["source"]["file"] == "shop"
    assert len(lock["source"]["sha256"]) == 64
    assert [entry["pointer"] for entry in lock["operations"]] == ["/item/0/item/0"]
    assert run("generate", "shop", "--check").exit_code == 0
    write(Path("shop"), {"New.request.yaml": GET})
    assert run("generate", "shop", "--check").exit_code == 1


def test_the_library_makes_the_same_of_a_folder() -> None:
    write(Path("shop"), SHOP)
    assert postwright.load("shop").name == "Shop"
    files = postwright.generate("shop", targets=["curl"])
    lock = json.loads(files["shop/postwright.lock.json"])
    assert run("generate", "shop").exit_code == 0
    assert lock["source"] == json.loads(Path("generated/shop/postwright.lock.json").read_bytes())["source"]


def test_of_several_collections_one_is_asked_for() -> None:
    for name in ("A", "B"):
        write(Path("repo/postman/collections") / name, {"x.request.yaml": GET})
    result = run("list", "repo")
    assert result.exit_code == 3
    assert 'repo: There are 2 collections here: 1 "A", 2 "B". [several-collections]' in result.stderr
    assert run("list", "repo", "--collection", "B").stdout.startswith("B (1 operation)")
    assert run("list", "repo/postman/collections/A").stdout.startswith("A (1 operation)")


def test_one_document_from_standard_input() -> None:
    document = "$kind: collection\nname: Shop\nitems:\n  - {$kind: http-request, name: R, url: https://a.test}\n"
    assert run("list", "-", input=document).stdout.splitlines()[0] == "Shop (1 operation)"
    problem = run("lint", "-", input="$kind: collection\nitems: [\n")
    assert problem.exit_code == 3
    assert problem.stdout.startswith("<stdin>:3:1: The file is not valid YAML")
