"""Every example of Python in the README, and in the page about pages, runs with the clients of the samples."""

import json
import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

import golden
import postwright
from client_examples import answering, blocks, quiet, run
from packages import imported_output
from postwright.runtime.auth.oauth2 import ClientCredentials
from postwright.targets.python import PYTHON

COLLECTIONS = golden.ROOT / "collections"
STAGING = {"name": "staging", "values": [{"key": "auth0_domain", "value": "staging.example.com"}]}
PAGES = ("README.md", "docs/pages.md")
PROGRAMS = [program for page in PAGES for program in blocks((golden.ROOT / page).read_text(encoding="utf-8"))]


@pytest.fixture(autouse=True)
def _quiet(capsys: pytest.CaptureFixture[str]) -> Iterator[None]:
    yield from quiet(capsys)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the files that the README speaks of."""
    made = tmp_path_factory.mktemp("readme")
    shutil.copy(COLLECTIONS / "auth0.postman_collection.json", made / "api.postman_collection.json")
    (made / "staging.json").write_text(json.dumps(STAGING))
    (made / "shoe.jpg").write_bytes(b"shoe")
    return made


@pytest.fixture(scope="module")
def names(folder: Path) -> Iterator[dict[str, Any]]:
    """What the README takes as given: the clients, and values that are nobody else's business."""
    auth0 = postwright.load(folder / "api.postman_collection.json", environments=[folder / "staging.json"])
    shop = postwright.load(COLLECTIONS / "shop.postman_collection.json")
    texts = ("token", "secondary_jwt", "email", "password", "client_id", "client_secret")
    found: dict[str, Any] = dict.fromkeys(texts, "x") | {"Path": Path, "ClientCredentials": ClientCredentials}
    with ExitStack() as stack:
        for read in (auth0, shop):
            package = stack.enter_context(imported_output(folder / "packages", PYTHON.render(read)))
            found |= {name: getattr(package, name) for name in package.__all__}
            stack.enter_context(answering(package))
        yield found | {"ShopApi": found["CornerShopApi"]}


def test_there_are_examples() -> None:
    assert len(PROGRAMS) > 5


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.partition("\n")[0][:40])
def test_an_example_runs(program: str, names: dict[str, Any], folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    run(program, {**names})
