"""The jobs of GitLab CI are ones by its schema, and their scripts do what they are named for."""

import subprocess
import sys
from typing import Any

import pytest
import yaml

from build_examples import COLLECTION, PAGES, Example, Start, commands

CI = ".gitlab-ci.yml"


@pytest.fixture
def branch(start: Start) -> Example:
    """The example after the commands of its page, in a clone with a branch."""
    example = start("gitlab")
    for block in commands("gitlab"):
        example.run(block)
    example.run(
        "git branch -M main; git init -q --bare ../server; git remote add origin ../server; git push -q origin main;"
        "git switch -q -c change"
    )
    example.environment["CI_MERGE_REQUEST_TARGET_BRANCH_NAME"] = "main"
    return example


def script(job: str) -> str:
    """The shell commands of a job, with those that come before all."""
    jobs: Any = yaml.safe_load((PAGES / "gitlab" / CI).read_text())
    return "\n".join((*jobs["default"]["before_script"], *jobs[job]["script"]))


def test_the_schema() -> None:
    command = (sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.gitlab-ci", PAGES / "gitlab" / CI)
    subprocess.run(command, check=True, capture_output=True, timeout=100)


def test_the_jobs(branch: Example) -> None:
    assert "0 files to write" in branch.run(script("client"))
    branch.run(script("changes-for-callers"))
    branch.rename_operation("Look at a product")
    assert "The output is stale:" in branch.fail(script("client"))
    branch.fail(script("changes-for-callers"))
    assert "look_at_a_product" in (branch.folder / "changes.md").read_text()
    branch.break_collection()
    assert f"{COLLECTION}:" in branch.fail(script("client"))
