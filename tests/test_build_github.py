"""The workflow of GitHub Actions is one by its schema, and its steps do what they are named for."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from build_examples import COLLECTION, PAGES, Example, Start, commands

WORKFLOW = Path(".github/workflows/client.yml")


@pytest.fixture
def branch(start: Start) -> Example:
    """The example after the commands of its page, in a clone with a branch that changes the collection."""
    example = start("github")
    for block in commands("github"):
        example.run(block)
    example.run(
        "git branch -M main; git init -q --bare ../server; git remote add origin ../server; git push -q -u origin main;"
        "git switch -q -c change"
    )
    example.environment["GITHUB_BASE_REF"] = "main"
    example.environment["GITHUB_STEP_SUMMARY"] = str(example.folder / "summary.md")
    return example


def steps() -> dict[str, str]:
    """The shell commands of the workflow, by the names of their steps."""
    workflow: Any = yaml.safe_load((PAGES / "github" / WORKFLOW).read_text())
    return {step["name"]: step["run"] for step in workflow["jobs"]["client"]["steps"] if "run" in step}


def test_the_schema() -> None:
    command = (sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows")
    subprocess.run((*command, PAGES / "github" / WORKFLOW), check=True, capture_output=True, timeout=100)


def test_the_steps(branch: Example) -> None:
    install, check, tell = steps().values()
    branch.run(install)
    assert "0 files to write" in branch.run(check)
    branch.rename_operation("Look at a product")
    stale = branch.fail(check)
    assert "The output is stale:" in stale
    assert "To bring it up to date, run: postwright generate" in stale
    branch.fail(tell)
    assert "look_at_a_product" in (branch.folder / "summary.md").read_text()
    branch.run("postwright generate")
    branch.run(check)
    branch.break_collection()
    assert f"{COLLECTION}:" in branch.fail(check)
