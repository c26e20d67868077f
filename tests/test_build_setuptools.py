"""A project that setuptools builds has its generated client in all that is made of it."""

import shutil
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest

from build_checks import rebuilt
from build_examples import LISTED, PAGES, Start, commands, started
from postwright.integrations import setuptools as backend

WHEEL = "dist/shop_report-1.0.0-py3-none-any.whl"
ALONE = "SOURCE_DATE_EPOCH=1767225600 python -m build --wheel --no-isolation"
WITH_TOOLS = "python -m pip install -q build setuptools postwright"


def test_the_page(start: Start, tmp_path_factory: pytest.TempPathFactory, wheels: Path) -> None:
    example = start("setuptools")
    _, installed, editable = [example.run(block) for block in commands("setuptools")]
    assert installed.splitlines()[-1] == "['Lamp', 'Vase']"
    assert editable.splitlines()[-1] == LISTED
    with zipfile.ZipFile(example.folder / WHEEL) as wheel:
        names = set(wheel.namelist())
    client = {"shop_api/__init__.py", "shop_api/py.typed", "shop_api/_examples.json", "shop_api/_core/client.py"}
    assert {*client, "shop_report/__init__.py"} <= names
    # That one was built from the source distribution; this one is not, in another folder, at another time.
    second = started("setuptools", tmp_path_factory.mktemp("second"), wheels)
    second.run(f"{WITH_TOOLS}; {ALONE}")
    assert len({sha256((each.folder / WHEEL).read_bytes()).hexdigest() for each in (example, second)}) == 1


def test_a_change_and_a_broken_collection(start: Start) -> None:
    example = start("setuptools")
    example.run(f"{WITH_TOOLS}; {ALONE}")
    rebuilt(example, ALONE, WHEEL)


@pytest.mark.parametrize("kind", ["wheel", "editable"])
def test_metadata_knows_what_is_generated(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = shutil.copytree(PAGES / "setuptools", tmp_path / "project", ignore=shutil.ignore_patterns("generated"))
    monkeypatch.chdir(project)
    (tmp_path / "metadata").mkdir()
    prepare = getattr(backend, f"prepare_metadata_for_build_{kind}")
    name = prepare(str(tmp_path / "metadata"))
    assert (tmp_path / "metadata" / name / "top_level.txt").read_text().split() == ["shop_api", "shop_report"]
