"""The example of own templates runs as the page has it, and the page names all blocks that there are."""

import ast
import importlib
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from plain_target import collection_file, folder, request
from postwright.cli.commands import app
from postwright.rendering import template_folder

PAGE = (Path(__file__).resolve().parents[1] / "docs" / "templates.md").read_text()
_FILE = re.compile(r"^`(templates/\S+)`[^`]*?:\n\n(`{3,4})jinja\n(.*?)^\2$", re.MULTILINE | re.DOTALL)
_BLOCK = re.compile(r"{% block (\w+)")
TRACING = """
calls = []
def traced(name):
    def decorated(method):
        calls.append(name)
        return method
    return decorated
"""


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of what is generated from a small collection with the templates of the page."""
    monkeypatch.chdir(tmp_path)
    collection_file(Path("shop.postman_collection.json"), "Traced shop", folder("Users", request("List users")))
    for name, _, source in _FILE.findall(PAGE):
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(source)
    (config,) = re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)
    Path("postwright.yaml").write_text(config)
    run = CliRunner().invoke(app, ["generate", "--strict"])
    assert run.exit_code == 0, run.output
    return tmp_path / "generated" / "traced-shop" / "python"


def test_the_example(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("users", "_client"):
        source = (package / "traced_shop" / f"{name}.py").read_text()
        assert source.startswith("# Copyright Acme Ltd. Generated, see postwright.yaml.\n")
        ast.parse(source)
    readme = (package / "README.md").read_text()
    assert "pip install --index-url https://packages.acme.example traced_shop\n" in readme
    assert readme.count("## Install\n") == 1
    assert "\n## First call\n" in readme
    monkeypatch.syspath_prepend(package)
    (package / "acme_tracing.py").write_text(TRACING)
    importlib.import_module("traced_shop.users")
    assert importlib.import_module("acme_tracing").calls == ["list_users", "list_users"]


def test_the_page_names_all_blocks() -> None:
    blocks = {name for path in template_folder().rglob("*.jinja") for name in _BLOCK.findall(path.read_text())}
    assert {name for name in blocks if f"`{name}`" not in PAGE} == set()
