"""The module `extensions` of a package, and every example of docs/extending.md."""

import ast
import copy
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import golden
import postwright
from client_examples import answering, blocks, classes, quiet, run
from packages import folder, imported_output, request, saved
from postwright.build import BuildOptions, build
from postwright.reader.environments import added, read_all
from postwright.targets.base import Output, RenderOptions
from postwright.targets.python import PYTHON
from reading import collection

WITH = RenderOptions(settings={"extensions": True})
SHOP = golden.ROOT / "collections/shop.postman_collection.json"
PROGRAMS = blocks((golden.ROOT / "docs/extending.md").read_text(encoding="utf-8"))
OWN = next(program for program in PROGRAMS if "from . import" in program)


@pytest.fixture(autouse=True)
def _quiet(capsys: pytest.CaptureFixture[str]) -> Iterator[None]:
    yield from quiet(capsys)


def files(made: Output) -> dict[str, bytes]:
    return {file.path: file.content for file in made.files}


@pytest.fixture(scope="module")
def extended(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The package of the shop with the module that the page shows."""
    made = PYTHON.render(postwright.load(SHOP), WITH)
    with imported_output(tmp_path_factory.mktemp("extended"), made) as package:
        where = Path(package.__path__[0])
        (where / "extensions.py").write_text(f"{OWN}\n", encoding="utf-8")
        for name in [name for name in sys.modules if name.startswith(package.__name__)]:
            del sys.modules[name]
        yield __import__(package.__name__)


def test_it_is_made_where_it_is_asked_for() -> None:
    plain, made = (PYTHON.render(collection(request("One")), options) for options in (RenderOptions(), WITH))
    (once,) = (file for file in made.files if file.once)
    assert once.path == "test/extensions.py"
    assert not any(file.once for file in plain.files)
    changed = {path for path, content in files(made).items() if files(plain).get(path) != content}
    assert changed == {"test/__init__.py", "test/extensions.py"}


def test_a_build_says_so() -> None:
    read = postwright.load(SHOP)
    made = build(read, b"", [PYTHON], {}, BuildOptions(settings={"python": {"extensions": True}}))
    assert made.once == {"corner-shop-api/python/corner_shop_api/extensions.py"}


def test_the_package_exports_its_classes(tmp_path: Path) -> None:
    environment = tmp_path / "staging.json"
    environment.write_text('{"name": "staging", "values": [{"key": "base", "value": "https://staging.test"}]}')
    read = collection(folder("Users", request("Find", "{{base}}/users", response=[saved('{"a": 1}')])))
    with imported_output(tmp_path, PYTHON.render(added(read, read_all([environment])), WITH)) as package:
        client, twin = classes(package)
        assert [kind.__module__ for kind in (client, twin)] == ["test.extensions"] * 2
        assert [kind.__mro__[1].__module__ for kind in (client, twin)] == ["test._client"] * 2
        made = client.from_environment("staging")
        for one in (client.mocked(), copy.copy(made), made.with_options(timeout=1), made):
            assert type(one) is client
        assert client.mocked().users.find() == {"a": 1}
        assert repr(client.mocked()).startswith("<Test ")


def test_modules_of_folders_are_imported_when_they_are_used(tmp_path: Path) -> None:
    made = PYTHON.render(collection(folder("Users", request("Find"))), WITH)
    with imported_output(tmp_path, made):
        assert "test.extensions" in sys.modules
        assert "test.users" not in sys.modules


@pytest.mark.parametrize("options", [RenderOptions(), WITH])
def test_a_folder_of_that_name_makes_way(tmp_path: Path, options: RenderOptions) -> None:
    made = PYTHON.render(collection(folder("Extensions", request("Find", response=[saved('{"a": 1}')]))), options)
    with imported_output(tmp_path, made) as package:
        client, _ = classes(package)
        assert client.mocked().extensions.find() == {"a": 1}


def test_any_name_of_a_collection_is_a_docstring() -> None:
    made = PYTHON.render(collection(request("One"), name='"""\nimport os\n\\'), WITH)
    (source,) = (file.content.decode() for file in made.files if file.once)
    assert [type(statement) for statement in ast.parse(source).body] == [
        ast.Expr,
        ast.ImportFrom,
        ast.ClassDef,
        ast.ClassDef,
    ]


def test_the_page_shows_the_module_and_programs() -> None:
    assert len(PROGRAMS) == 4


@pytest.mark.parametrize("program", [program for program in PROGRAMS if program is not OWN])
def test_an_example_runs(program: str, extended: ModuleType) -> None:
    names: dict[str, Any] = {name: getattr(extended, name) for name in extended.__all__}
    with answering(extended):
        run(program, names)


def test_what_is_added_is_typed(extended: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "use.py").write_text(
        "from corner_shop_api import AsyncCornerShopApi, CornerShopApi\n\n"
        "names: list[str] = CornerShopApi.mocked().products.names()\n"
        "is_open: bool = CornerShopApi.mocked(timeout=1).is_open()\n"
        "twin: AsyncCornerShopApi = AsyncCornerShopApi.mocked()\n",
        encoding="utf-8",
    )
    package = Path(extended.__path__[0])
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", f"--cache-dir={tmp_path}"]
    done = subprocess.run(
        [*command, "use.py", package / "extensions.py"],
        cwd=tmp_path,
        env={"MYPYPATH": str(package.parent)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stdout


def test_the_module_is_in_the_form_of_black() -> None:
    made = PYTHON.render(postwright.load(SHOP), WITH)
    (source,) = (file.content for file in made.files if file.once)
    command = [sys.executable, "-m", "black", "--check", "--quiet", "-"]
    assert subprocess.run(command, input=source, check=False).returncode == 0
