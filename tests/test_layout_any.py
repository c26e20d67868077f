"""Whatever is generated is Black's fixed point, and Black was not needed for it."""

import json
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import golden
from fuzz.shapes import COLLECTIONS
from postwright.errors import CollectionError
from postwright.formatting import by_black, format_python
from postwright.layout import lay_out
from postwright.model import Collection
from postwright.reader import parse, read
from postwright.targets import TARGETS
from postwright.targets.base import RenderOptions
from statements import STATEMENTS

PRINTING = ("python", "pytest")
WORDS = st.sampled_from(("a", "id", "User", "of the", "customer relationship", "it's", '"x"', "\\", "é日本語", "{{v}}"))
TEXTS = st.lists(WORDS, max_size=8).map(" ".join) | st.text(st.sampled_from("ab\"'\\\n\t#{}é日"), max_size=40)
VALUES = st.recursive(
    TEXTS | st.integers() | st.floats(allow_nan=False) | st.booleans() | st.none(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=6),
    max_leaves=12,
)
PARAMETERS = st.lists(st.fixed_dictionaries({"key": TEXTS, "value": TEXTS}), max_size=6)
RAW = st.fixed_dictionaries(
    {"mode": st.just("raw"), "raw": TEXTS | VALUES.map(lambda each: json.dumps(each, indent=1))}
)
FORMS = st.fixed_dictionaries({"mode": st.just("urlencoded"), "urlencoded": PARAMETERS})
TESTS = st.sampled_from((
    "pm.test('Status', () => pm.response.to.have.status(200));",
    "pm.test('A name of a test that is long', () => pm.expect(pm.response.json().data.name).to.eql('x\\'\\\"'));",
    "pm.environment.set('token', pm.response.json().token);",
))  # fmt: skip
EVENTS = st.lists(TESTS, max_size=3).map(lambda lines: [{"listen": "test", "script": {"exec": lines}}])
URLS = st.fixed_dictionaries({
    "raw": st.just("https://{{host}}/a/:id"),
    "host": st.just(["{{host}}"]),
    "path": st.lists(TEXTS | st.just(":id"), max_size=4),
    "query": PARAMETERS,
})  # fmt: skip
REQUESTS = st.fixed_dictionaries({
    "method": st.sampled_from(("GET", "POST")),
    "url": URLS,
    "header": PARAMETERS,
    "body": RAW | FORMS,
    "description": TEXTS,
})  # fmt: skip
RESPONSES = st.lists(
    st.fixed_dictionaries({"name": TEXTS, "code": st.sampled_from((200, 404)), "body": VALUES.map(json.dumps)}),
    max_size=2,
)
ITEMS = st.fixed_dictionaries({"name": TEXTS, "request": REQUESTS, "response": RESPONSES, "event": EVENTS})
FOLDERS = st.fixed_dictionaries({"name": TEXTS, "description": TEXTS, "item": st.lists(ITEMS, max_size=3)})
MODELS = st.fixed_dictionaries({
    "info": st.fixed_dictionaries({"name": TEXTS, "description": TEXTS}),
    "item": st.lists(ITEMS | FOLDERS, max_size=3),
    "variable": PARAMETERS,
})  # fmt: skip


def modules(collection: Collection) -> Iterator[tuple[str, str]]:
    """The Python that the targets make of a collection without Black, but for the runtime."""
    with patch("postwright.formatting.by_black", side_effect=AssertionError("Black ran")):
        outputs = [TARGETS[name].render(collection, RenderOptions()) for name in PRINTING]
    for file in (file for output in outputs for file in output.files):
        if file.path.endswith(".py") and "/_core/" not in file.path:
            yield file.path, file.content.decode()


def assert_stable(collection: Collection) -> None:
    for path, source in modules(collection):
        assert by_black(source) == source, path
        assert lay_out(source) == source, path


@settings(max_examples=15, deadline=None)
@given(MODELS | COLLECTIONS)
def test_any_collection_is_laid_out_as_by_black(content: dict[str, object]) -> None:
    try:
        collection = parse(json.dumps(content).encode(), "c.json")
    except CollectionError:
        return
    assert_stable(collection)


@settings(max_examples=250, deadline=None)
@given(STATEMENTS, st.integers(0, 2), st.sampled_from((30, 50, 66, 88)))
def test_any_statement_is_laid_out_as_by_black(statement: str, depth: int, width: int) -> None:
    heads = "".join(f"{'    ' * level}class A:\n" for level in range(depth))
    source = heads + "".join(f"{'    ' * depth}{line}\n" for line in statement.split("\n"))
    assert format_python(source, width=width) == by_black(source, width)


@pytest.mark.parametrize("case", golden.NAMES[::6])
def test_cases_are_laid_out_as_by_black(case: str) -> None:
    assert_stable(read(golden.collection_path(case)))


@pytest.mark.parametrize("sample", sorted((golden.ROOT / "collections").glob("*.json")), ids=lambda path: path.name)
def test_samples_are_laid_out_without_black(sample: Path) -> None:
    for path, source in modules(read(sample)):
        assert lay_out(source) == source, path
