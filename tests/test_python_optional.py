"""The parts of the runtime that a package has only if it uses them, and the libraries that it needs."""

import sys
from pathlib import Path

import pytest

from auditing import without_audit
from packages import render, request
from postwright.rendering import Code
from postwright.targets.python import package
from postwright.targets.python.optional import OPTIONAL, import_path, requirements

AUTH = {"type": "awsv4", "awsv4": [{"key": "accessKey", "value": "k"}]}


def test_requirements_name_each_library_once() -> None:
    assert requirements(()) == ("httpx2>=2.5,<3",)
    assert requirements(("auth/jwt.py", "auth/asap.py", "auth/oauth2.py", "auth/aws.py")) == (
        "httpx2>=2.5,<3",
        "botocore",
        "pyjwt[crypto]",
    )


def test_names_are_imported_from_where_they_are() -> None:
    assert import_path("BasicAuth") == "._core"
    assert import_path("AwsSigV4Auth") == "._core.auth.aws"


@pytest.fixture
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A runtime that has little but an optional module."""
    without_audit(monkeypatch)
    for name in ("text.py", *OPTIONAL):
        path = tmp_path / "runtime" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    monkeypatch.setattr(package, "files", {"postwright": tmp_path}.get)


@pytest.mark.usefixtures("runtime")
def test_an_optional_module_is_left_out() -> None:
    paths = [file.path for file in render(request()).files]
    assert [path for path in paths if "/_core/" in path] == ["test/_core/text.py"]


@pytest.mark.usefixtures("runtime")
def test_an_optional_module_comes_with_what_needs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    for user in ("plan", "modules"):
        module = sys.modules[f"postwright.targets.python.{user}"]
        monkeypatch.setattr(module, "auth_code", lambda auth: Code('AwsSigV4Auth("k", "s")') if auth else None)
    files = {file.path: file.content.decode() for file in render(request(), auth=AUTH).files}
    assert [path for path in files if "/_core/" in path] == ["test/_core/text.py", "test/_core/auth/aws.py"]
    assert "from ._core.auth.aws import AwsSigV4Auth\n" in files["test/_auth.py"]
    assert "from ._core.auth.aws import AwsSigV4Auth\n" in files["test/__init__.py"]
    assert '    "AwsSigV4Auth",\n' in files["test/__init__.py"]
