"""The worked example of a target: built from the page, installed as a package of its own, run and type-checked."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from plain_target import collection_file

PAGE = (Path(__file__).resolve().parents[1] / "docs" / "targets.md").read_text()
_FILE = re.compile(r"^`(\S+)`:\n\n```\w+\n(.*?)^```$", re.MULTILINE | re.DOTALL)

REQUEST = {
    "method": "POST",
    "url": {
        "host": ["{{host}}"],
        "path": ["users", ":id", "a b"],
        "query": [{"key": "limit", "value": "1"}, {"key": "off", "value": "1", "disabled": True}],
    },
    "header": [{"key": "X-One", "value": "1\nX-Two: 2"}, {"key": "Off", "value": "1", "disabled": True}],
    "auth": {"type": "bearer", "bearer": [{"key": "token", "value": "{{token}}"}]},
    "body": {"mode": "raw", "raw": '{\n  "a": "{{a}}"\n}'},
}
ITEMS: list[dict[str, object]] = [
    {"name": "Log\n### in", "request": REQUEST},
    {"name": "Upload", "request": {"method": "POST", "url": "h/u", "body": {"mode": "file", "file": {"src": "x"}}}},
]
PRINTED = """\
### Log ### in
# @name log_in
POST {{host}}/users/{{id}}/a%20b?limit=1
Authorization: Bearer {{token}}
X-One: 1 X-Two: 2

{
  "a": "{{a}}"
}

"""


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package as the page has it."""
    folder = tmp_path_factory.mktemp("postwright-http")
    for name, content in _FILE.findall(PAGE):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content)
    return folder


@pytest.fixture(scope="module")
def site(sources: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the package is installed."""
    site = tmp_path_factory.mktemp("site")
    options = ["--no-build-isolation", "--no-deps", "--no-index", "--quiet", "--disable-pip-version-check"]
    subprocess.run([sys.executable, "-m", "pip", "install", *options, "--target", site, sources], check=True)
    return site


def postwright(site: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command with the package installed."""
    environment = {**os.environ, "PYTHONPATH": str(site)}
    command = [sys.executable, "-m", "postwright", *arguments]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def test_the_target_is_listed(site: Path, tmp_path: Path) -> None:
    assert postwright(site, tmp_path, "targets").stdout.splitlines()[-1] == (
        "http    a file of requests for the REST clients of editors [only with -t; of postwright-http]"
    )


def test_it_generates(site: Path, tmp_path: Path) -> None:
    source = collection_file(tmp_path / "c.json", "Shop", *ITEMS)
    run = postwright(site, tmp_path, "generate", source, "-t", "http", "-t", "curl")
    assert run.returncode == 0
    assert "can't hold this body. [http-body]" in run.stderr
    assert (tmp_path / "generated/shop/http/requests.http").read_text() == PRINTED
    assert (tmp_path / "generated/shop/curl/log-in.sh").exists()
    assert postwright(site, tmp_path, "generate", source, "-t", "http", "-t", "curl", "--check").returncode == 0
    assert postwright(site, tmp_path, "snippet", source, "/item/0", "-t", "http").stdout == PRINTED


def test_its_setting_and_its_template_are_the_user_s(site: Path, tmp_path: Path) -> None:
    collection_file(tmp_path / "c.json", "Shop", *ITEMS[:1])
    (tmp_path / "postwright.yaml").write_text(
        "targets: [http]\noptions: {http: {names: false}}\ntemplates: templates\ncollections: [c.json]\n"
    )
    assert postwright(site, tmp_path, "templates", "export", "http").returncode == 0
    template = tmp_path / "templates/http/requests.http.jinja"
    template.write_text(f"{template.read_text()}# The end.\n")
    run = postwright(site, tmp_path, "generate", "--strict")
    assert (run.returncode, run.stderr) == (0, "shop: 1 operation, 2 files written, 0 unchanged\n")
    printed = (tmp_path / "generated/shop/http/requests.http").read_text()
    assert printed == PRINTED.replace("# @name log_in\n", "") + "# The end.\n"
    assert postwright(site, tmp_path, "templates", "status").stdout == "current http/requests.http.jinja\n"


@pytest.mark.parametrize(
    "command",
    [
        ["mypy", "--strict", "--no-error-summary"],
        ["pyright", "--pythonpath", sys.executable],
    ],
    ids=lambda command: command[0],
)
def test_it_passes_type_checkers(sources: Path, command: list[str]) -> None:
    run = subprocess.run(
        [sys.executable, "-m", *command, "postwright_http"], cwd=sources, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout


@pytest.mark.parametrize("command", [["check"], ["format", "--check"]], ids=" ".join)
def test_it_is_clean(sources: Path, command: list[str]) -> None:
    options = ["--isolated", "--line-length", "120", "postwright_http"]
    run = subprocess.run(
        [sys.executable, "-m", "ruff", *command, *options], cwd=sources, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout
