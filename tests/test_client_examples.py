"""Every example in what is said of a client runs."""

import ast
from collections.abc import Generator, Iterator
from contextlib import suppress
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import pytest

import golden
import postwright
from client_examples import answering, blocks, classes, documented, examples, page, quiet, run
from packages import imported_output
from postwright.targets.base import RenderOptions
from postwright.targets.python import PYTHON

SAMPLES = sorted((golden.ROOT / "collections").glob("*.json"))
CASES = [
    golden.ROOT / "tests" / "cases" / name / "collection.json"
    for name in (
        "auth-oauth2-grants",
        "body-file",
        "body-graphql-variables",
        "body-json-comments",
        "body-json-nested",
        "body-multipart-files",
        "description-parameters",
        "example-several",
        "hostile-multipart-names",
        "hostile-triple-quotes",
        "path-variable-suffix",
        "query-types",
    )
]


class Made(NamedTuple):
    """A generated package, imported, and the folder that it and its pages are in."""

    package: ModuleType
    folder: Path


@pytest.fixture(scope="module", params=[*SAMPLES, *CASES], ids=lambda path: f"{path.parent.name}-{path.stem}")
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Generator[Made]:
    folder = tmp_path_factory.mktemp("client")
    output = PYTHON.render(postwright.load(request.param), RenderOptions(settings={"pyproject": True}))
    with imported_output(folder, output) as package:
        yield Made(package, folder)


@pytest.fixture(autouse=True)
def _quiet(capsys: pytest.CaptureFixture[str]) -> Iterator[None]:
    yield from quiet(capsys)


def test_every_method_has_an_example_that_runs(made: Made) -> None:
    found = list(documented(made.package))
    client, twin = (kind.mocked() for kind in classes(made.package))
    for each in found:
        try:
            run(each.source, {"api": twin if each.is_async else client})
        except made.package.ApiStatusError:
            # No other answer is saved.
            assert "Raises:" in each.text
            assert "Returns:" not in each.text
    assert sum(each.is_async for each in found) * 2 == len(found)


def test_every_method_is_in_the_reference_with_an_example_that_runs(made: Made) -> None:
    found = blocks(page(made.folder, "reference.md"))
    signatures, calls = found[::2], found[1::2]
    api = classes(made.package)[0].mocked()
    for source in calls:
        with suppress(made.package.ApiStatusError):
            run(source, {"api": api})
    for source in signatures:
        ast.parse(f"def {source}: ...")
    assert len(calls) == sum(not each.is_async for each in documented(made.package))


def test_the_examples_on_the_page_run(made: Made) -> None:
    client, _ = classes(made.package)
    names: dict[str, Any] = {}
    with answering(made.package):
        for source in blocks(page(made.folder, "README.md")):
            run(source, names)
            names["api"] = client.mocked()


def test_the_package_shows_a_first_call_that_runs(made: Made) -> None:
    names: dict[str, Any] = {}
    with answering(made.package):
        for source in examples(made.package):
            run(source, names)
    assert "api" in names
