"""The page of the configuration: its keys are those of the code, and its examples are right."""

import re
from pathlib import Path

import pytest

from postwright.config.reading import read
from postwright.config.reference import with_keys
from postwright.targets import TARGETS

PAGE = Path(__file__).resolve().parents[1] / "docs/configuration.md"
_EXAMPLES = re.findall(r"^```(yaml|toml)\n(.*?)^```$", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL)


def test_the_page_is_current() -> None:
    page = PAGE.read_text("utf-8")
    assert page == with_keys(page, TARGETS), "run: python -m postwright.config.reference docs/configuration.md"


@pytest.mark.parametrize(("language", "text"), _EXAMPLES)
def test_its_examples_can_be_read(tmp_path: Path, language: str, text: str) -> None:
    path = tmp_path / f"a.{language}"
    path.write_text(text)
    assert read(path, TARGETS, with_files=False)


def test_it_has_examples() -> None:
    assert {language for language, _ in _EXAMPLES} == {"yaml", "toml"}
