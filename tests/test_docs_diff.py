"""The page about the change report lists every kind of change and every severity."""

import re
from pathlib import Path
from typing import get_args

from postwright.changes import Kind, Severity

PAGE = (Path(__file__).resolve().parents[1] / "docs" / "diff.md").read_text()


def test_the_page_lists_every_kind_once() -> None:
    assert sorted(re.findall(r"^\| `([a-z-]+)` \|", PAGE, re.MULTILINE)) == sorted(get_args(Kind))


def test_the_page_lists_every_severity() -> None:
    assert re.findall(r"^\* \*\*([a-z]+)\*\*:", PAGE, re.MULTILINE) == list(Severity)
