"""A project that hatchling builds has its generated client in all that is made of it."""

import shutil
import subprocess
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest
from hatchling.builders.wheel import WheelBuilder

from build_checks import rebuilt
from build_examples import LISTED, PAGES, Start, commands, started

WHEEL = "dist/shop_report-1.0.0-py3-none-any.whl"
ALONE = "python -m build --wheel --no-isolation"
WITH_TOOLS = "python -m pip install -q build hatchling postwright"


def test_the_page(start: Start, tmp_path_factory: pytest.TempPathFactory, wheels: Path) -> None:
    example = start("hatch")
    # What Git ignores is only ignored in a repository.
    example.run("git init -q")
    _, installed, editable = [example.run(block) for block in commands("hatch")]
    assert installed.splitlines()[-1] == "['Lamp', 'Vase']"
    assert editable.splitlines()[-1] == LISTED
    with zipfile.ZipFile(example.folder / WHEEL) as wheel:
        names = set(wheel.namelist())
    assert {"shop_api/__init__.py", "shop_api/py.typed", "shop_api/_core/client.py", "shop_report/__init__.py"} <= names
    assert not [name for name in names if "generated" in name]
    # That one was built from the source distribution; this one is not, in another folder, at another time.
    second = started("hatch", tmp_path_factory.mktemp("second"), wheels)
    second.run(f"{WITH_TOOLS}; {ALONE}")
    assert len({sha256((each.folder / WHEEL).read_bytes()).hexdigest() for each in (example, second)}) == 1


def test_a_change_and_a_broken_collection(start: Start) -> None:
    example = start("hatch")
    example.run(f"{WITH_TOOLS}; {ALONE}")
    rebuilt(example, ALONE, WHEEL)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the example, for a build in this process."""
    return Path(shutil.copytree(PAGES / "hatch", tmp_path / "hatch", ignore=shutil.ignore_patterns("generated")))


def built(project: Path) -> set[str]:
    """The names of the files in the wheel."""
    (wheel,) = WheelBuilder(str(project)).build(directory=str(project / "dist"))
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def test_what_git_ignores_is_built(project: Path) -> None:
    subprocess.run(("git", "init", "-q", project), check=True)
    assert "generated" in (project / ".gitignore").read_text()
    assert "shop_api/_core/client.py" in built(project)


def test_another_configuration(project: Path) -> None:
    pyproject = project / "pyproject.toml"
    text, _, configuration = pyproject.read_text().partition("[tool.postwright]\n")
    hook = "[tool.hatch.build.hooks.postwright]\n"
    text = text.replace(hook, f'{hook}config = "api/client.yaml"\n').replace("generated/", "api/made/")
    pyproject.write_text(text)
    assert configuration
    (project / "api").mkdir()
    (project / "api" / "client.yaml").write_text(
        "output: made\ncollections: [../collections/shop.postman_collection.json]"
    )
    assert "shop_api/__init__.py" in built(project)


def test_what_is_generated_elsewhere_is_no_artifact(project: Path) -> None:
    pyproject = project / "pyproject.toml"
    pyproject.write_text(
        f'{pyproject.read_text()}output = "../shared"\n'.replace(', "generated/shop-api/python/shop_api"', "")
    )
    assert "shop_report/__init__.py" in built(project)
    assert (project.parent / "shared" / "shop-api" / "python").is_dir()


def test_hand_edits_stop_the_build(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    built(project)
    edited = project / "generated/shop-api/python/shop_api/types.py"
    edited.write_text("# mine\n")
    with pytest.raises(SystemExit, match=r"Nothing was built, as `postwright generate` ended with exit code 2\."):
        built(project)
    assert "shop-api/python/shop_api/types.py  (changed by hand)" in capfd.readouterr().err
    assert edited.read_text() == "# mine\n"
