"""What makes a client ready to publish: a version, a name, and a wheel that imports alone."""

import json
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

import postwright
from packages import request
from postwright.cli.commands import app
from postwright.targets.base import RenderOptions
from postwright.targets.python import PYTHON
from postwright.targets.python.packaging import version_of
from reading import SCHEMA, collection, document


def read(version: object = None, name: str = "Test", description: str = "") -> postwright.Collection:
    """A collection of one request, with what its `info` says."""
    info = {"name": name, "schema": SCHEMA, "version": version, "description": description}
    return collection(request(), info=info)


def project(found: postwright.Collection) -> dict[str, Any]:
    """The table `project` of the file that builds the package."""
    output = PYTHON.render(found, RenderOptions(settings={"pyproject": True}))
    (content,) = (file.content.decode() for file in output.files if file.path == "pyproject.toml")
    table: dict[str, Any] = tomllib.loads(content)["project"]
    return table


@pytest.mark.parametrize(
    ("saved", "version", "published"),
    [
        ("2.1", "2.1", "2.1"),
        (" v1.0 ", "v1.0", "1.0"),
        ("1.0.0-beta.2+build", "1.0.0-beta.2+build", "1.0.0b2"),
        ({"major": 1, "minor": "2", "patch": 3}, "1.2.3", "1.2.3"),
        ({"major": 1, "identifier": "rc.1"}, "1.0.0-rc.1", "1.0.0rc1"),
        (3, "3", "3"),
        ("latest", "latest", "0.1.0"),
        ("9" * 5000, "9" * 5000, "0.1.0"),
        ({}, "", "0.1.0"),
        (None, "", "0.1.0"),
    ],
)
def test_versions(saved: object, version: str, published: str) -> None:
    found = read(saved)
    assert found.version == version
    assert version_of(found) == published


def test_what_the_file_says() -> None:
    found = project(read("1.2", "The shop API", "All of *it*.\n\nMore."))
    assert found == {
        "name": "the-shop-api",
        "version": "1.2",
        "description": "All of it.",
        "readme": "README.md",
        "requires-python": ">=3.11",
        "dependencies": ["httpx2>=2.5,<3"],
        "classifiers": [
            "Intended Audience :: Developers",
            "Programming Language :: Python :: 3",
            "Typing :: Typed",
        ],
    }


@pytest.mark.parametrize(
    ("description", "shown"),
    [
        ("", "A typed client for Test, generated from its collection."),
        ('a "b" \\ c', 'a "b" \\ c'),
        ("a\u202eb\u2028c\ud800", "ab c"),
        ("word " * 100, "word " * 39 + "word ..."),
        ("x" * 300, "x" * 200 + " ..."),
    ],
)
def test_descriptions(description: str, shown: str) -> None:
    assert project(read(description=description))["description"] == shown


def test_the_file_is_written_on_request_only() -> None:
    assert "test/python/pyproject.toml" in postwright.generate(read(), package=True)
    assert "test/python/pyproject.toml" not in postwright.generate(read())


def test_a_package_says_its_version() -> None:
    files = postwright.generate(read("1.2"))
    assert b'\n__version__ = "1.2"\n' in files["test/python/test/__init__.py"]
    assert b'_user_agent = "test/1.2"' in files["test/python/test/_client.py"]


def run(*arguments: str) -> tuple[int, str]:
    """A run of the command: its exit code and what it told."""
    result = CliRunner().invoke(app, arguments)
    return result.exit_code, result.output


def test_a_check_needs_the_option_that_the_output_was_made_with(tmp_path: Path) -> None:
    source, output = tmp_path / "c.json", str(tmp_path / "out")
    source.write_bytes(document(request()))
    assert run("generate", str(source), "-o", output, "-t", "python", "--package")[0] == 0
    lock = json.loads((tmp_path / "out" / "test" / "postwright.lock.json").read_text())
    assert lock["settings"] == {"python": {"pyproject": True}}
    assert run("generate", str(source), "-o", output, "-t", "python", "--package", "--check")[0] == 0
    code, told = run("generate", str(source), "-o", output, "-t", "python", "--check")
    assert code == 1
    assert "pyproject.toml" in told
    (tmp_path / "out" / "test" / "python" / "pyproject.toml").unlink()
    told = run("generate", str(source), "-o", output, "-t", "python", "--package", "--check")[1]
    assert "--target python --package" in told


def test_a_wheel_imports_alone(tmp_path: Path) -> None:
    # A folder that Git ignores is no reason to leave files out.
    (tmp_path / ".git").mkdir()
    (tmp_path / ".gitignore").write_text("*\n")
    for path, content in postwright.generate(read("1.2"), targets=["python"], package=True).items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(content)
    command = (sys.executable, "-m", "build", "--no-isolation", "--outdir", tmp_path / "dist", tmp_path / "test/python")
    subprocess.run(command, check=True, capture_output=True, timeout=100)
    (wheel,) = (tmp_path / "dist").glob("*.whl")
    assert wheel.name == "test-1.2-py3-none-any.whl"
    with zipfile.ZipFile(wheel) as archive:
        assert {"test/__init__.py", "test/py.typed", "test/_core/client.py"} <= {*archive.namelist()}
        archive.extractall(tmp_path / "installed")
    program = "import sys, test; print(test.__version__, 'postwright' in sys.modules, test.__file__)"
    environment = {"PYTHONPATH": str(tmp_path / "installed")}
    found = subprocess.run(
        (sys.executable, "-c", program), check=True, capture_output=True, text=True, env=environment, cwd=tmp_path
    )
    assert found.stdout.split()[:2] == ["1.2", "False"]
    assert found.stdout.split()[2].startswith(str(tmp_path / "installed"))
