"""The page about errors names all of them and nothing else; workflows that pages print pass the check of `.ci/run`."""

import builtins
import re
import shutil
import subprocess
import sysconfig
from pathlib import Path

import pytest

from postwright.runtime import errors
from postwright.runtime.options import AsyncClientOptions

ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "docs" / "errors.md").read_text()
# Raised before anything is sent; they say for themselves what is missing.
_BEFORE = {"MissingVariableError", "SavedFileError"}
# Those of one status are shown by a few of them.
_OF_A_STATUS = {
    name for name, value in vars(errors).items() if isinstance(value, type) and issubclass(value, errors.ApiStatusError)
}


def _own() -> set[str]:
    return {name for name, value in vars(errors).items() if isinstance(value, type) and issubclass(value, Exception)}


def test_every_error_is_named() -> None:
    named = set(re.findall(r"\b([A-Z]\w+Error)\b", PAGE))
    assert named <= _own() | set(vars(builtins))
    assert _own() - _OF_A_STATUS - _BEFORE <= named


def test_every_option_that_is_named_is_there() -> None:
    called = set(re.findall(r"(\w+)=", PAGE))
    assert called
    assert called <= set(AsyncClientOptions.__annotations__)


@pytest.mark.parametrize("page", ["docs/diff.md"])
def test_workflows_are_checked(page: str) -> None:
    program = shutil.which("zizmor", path=sysconfig.get_path("scripts"))
    assert program is not None
    text = (ROOT / page).read_text()
    (workflow,) = (block for block in re.findall(r"```yaml\n(.*?)```", text, re.DOTALL) if "jobs:" in block)
    command = (program, "-q", "--offline", "--no-progress", "-")
    subprocess.run(command, input=f"name: page\n{workflow}", text=True, check=True, timeout=100, capture_output=True)
