"""What the pages about build tools show is what their examples hold."""

import re
from pathlib import Path

import pytest

from build_examples import COLLECTION, PAGES, commands, shown

TOOLS = sorted(path.stem for path in PAGES.glob("*.md") if path.stem != "README")


def files(tool: str) -> list[Path]:
    """The files of an example, but for its collection."""
    paths = (path for path in (PAGES / tool).rglob("*") if path.is_file())
    return [path for path in paths if path.suffix != ".json" and "generated" not in path.relative_to(PAGES).parts]


@pytest.mark.parametrize("tool", TOOLS)
def test_a_page_shows_its_example(tool: str) -> None:
    texts = [path.read_text(encoding="utf-8") for path in files(tool)]
    assert [block for block in shown(tool) if not any(block in text for text in texts)] == []
    assert shown(tool)
    assert commands(tool)


def test_every_example_has_a_page_and_a_row() -> None:
    overview = (PAGES / "README.md").read_text(encoding="utf-8")
    assert sorted(path.name for path in PAGES.iterdir() if path.is_dir()) == TOOLS
    assert sorted(re.findall(r"\| \[(\S+)\.md\]\(\1\.md\) \|", overview)) == TOOLS


def test_the_collection_is_the_same_in_all() -> None:
    assert len({(PAGES / tool / COLLECTION).read_bytes() for tool in TOOLS}) == 1
