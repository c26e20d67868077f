"""Targets of other packages that give files which nobody can write, or that lie elsewhere."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from plain_target import PlainTarget, collection_file, request
from postwright import load
from postwright.build import build
from postwright.cli.commands import app
from postwright.errors import TargetError
from postwright.model import Collection
from postwright.paths import LONGEST_NAME
from postwright.targets.base import DEFAULTS, File, Output, RenderOptions
from test_paths import HOSTILE_PATHS


class Giving(PlainTarget):
    """Gives these files."""

    def __init__(self, *files: Any) -> None:
        super().__init__("curl")
        self.files = files

    def render(self, collection: Collection, options: RenderOptions = DEFAULTS) -> Output:
        return replace(super().render(collection, options), files=self.files)


def generate(*files: Any) -> Result:
    source = collection_file(Path("shop.json"), "Shop", request("One"))
    return CliRunner().invoke(app, ["generate", source, "-t", "curl"], obj={"curl": Giving(*files)})


@pytest.fixture(autouse=True)
def _in_its_own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "project").mkdir()
    monkeypatch.chdir(tmp_path / "project")


@pytest.mark.parametrize("path", [*HOSTILE_PATHS, "a" * (LONGEST_NAME + 1), None, 5, Path("a"), b"a"])
def test_a_path_that_leads_elsewhere(tmp_path: Path, path: object) -> None:
    result = generate(File("good.txt", b"1"), File(path, b"1"))  # type: ignore[arg-type]
    assert result.exit_code == 2
    told = f"The target curl of postwright gives the path {path!a}, which is not inside its folder on every system."
    assert result.stderr == f"Error: {told}\n"
    assert [each.name for each in tmp_path.iterdir()] == ["project"]
    assert [each.name for each in Path().iterdir()] == ["shop.json"]


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ((File("a", b""), File("A", b"")), "gives the paths 'a' and 'A', which can't stand beside each other"),
        ((File("a", b""), File("a/b", b"")), "gives the paths 'a' and 'a/b', which can't stand beside each other"),
        ((File("\xe9", b""), File("e\u0301", b"")), "gives the paths '\\xe9' and 'e\\u0301', which can't stand"),
        ((File("a", b"1"), File("a", b"2")), "gives the path 'a' twice"),
        ((File("a", "text"),), "gives a file 'a' that is not of bytes"),  # type: ignore[arg-type]
        ((None,), "gives the path None, which is not inside its folder"),
    ],
)
def test_files_that_can_not_be_written(files: tuple[Any, ...], told: str) -> None:
    result = generate(*files)
    assert (result.exit_code, told in result.stderr) == (2, True)
    assert not Path("generated").exists()


def test_the_library_gives_no_such_paths_away() -> None:
    collection = load(collection_file(Path("shop.json"), "Shop", request("One")))
    with pytest.raises(TargetError, match="not inside its folder"):
        build(collection, None, [Giving(File("../../a", b""))])
