"""Old names have the signatures of what they mean, for type checkers too, and modules with them are formatted."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from packages import folder, request, saved
from regenerating import Run, run

EXAMPLE = [saved('{"id": 1}')]
GET = {**request("Get user", "https://a.test/users/:id?full=true", response=EXAMPLE), "id": "a"}
LIST = {**request("List users", "https://a.test/users", response=[saved('[{"id": 1}]')]), "id": "b"}

USE = """
from shop import AsyncShop, Shop
from shop.types import User


def one(api: Shop) -> User:
    return api.with_response(api.users.get_user)("1", full=True).body


def several(api: Shop) -> list[User]:
    return api.users.list_users(timeout=1)


async def async_one(api: AsyncShop) -> User:
    return await api.users.get_user("1", full=True)


def folder(api: Shop) -> User:
    return api.old_folder.gone("1")


def wrong(api: Shop) -> str:
    return api.users.get_user("1", 2)
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a client that has old names of all kinds, and code that uses them: the last line of it wrongly."""
    gone = {**request("Gone", "https://a.test/:id", response=EXAMPLE), "id": "c"}
    first = run(folder("Users", GET, LIST), {**folder("Old folder", gone), "id": "f"}, folder("Admin"))
    second = run(
        folder("Users", {**GET, "name": "One user of all that there are in the shop, whoever they are"}),
        {**folder("New folder", gone), "id": "f"},
        folder("Admin", folder("Those who do what has to be done", LIST)),
        last=first,
        keep_old_names=True,
    )
    assert second.old().keys() == {"users.get_user", "users.list_users", "old_folder"}
    path = tmp_path_factory.mktemp("typed")
    _write(second, path)
    (path / "use.py").write_text(USE)
    return path


def _write(made: Run, path: Path) -> None:
    for name, content in made.made.files.items():
        if name.startswith("shop/python/shop/"):
            file = path / name.removeprefix("shop/python/")
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)


def test_mypy(package: Path) -> None:
    command = (sys.executable, "-m", "mypy", "--strict", "--config-file=", "--no-incremental", "--no-pretty", "use.py")
    told = subprocess.run(command, cwd=package, capture_output=True, text=True, check=False)
    lines = {line.split(":")[1] for line in told.stdout.splitlines() if ": error:" in line}
    assert lines == {str(USE.count("\n"))}, told.stdout


def test_pyright(package: Path) -> None:
    (package / "pyrightconfig.json").write_text(json.dumps({"typeCheckingMode": "strict", "pythonVersion": "3.11"}))
    command = (sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--outputjson")
    told = subprocess.run(command, cwd=package, capture_output=True, text=True, check=False)
    found = json.loads(told.stdout)["generalDiagnostics"]
    assert {(Path(each["file"]).name, each["range"]["start"]["line"] + 1) for each in found} == {
        ("use.py", USE.count("\n"))
    }, told.stdout


def test_black(package: Path) -> None:
    subprocess.run((sys.executable, "-m", "black", "--check", "--quiet", *package.glob("shop/*.py")), check=True)
