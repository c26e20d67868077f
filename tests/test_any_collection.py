"""Whatever JSON stands in a collection, reading and generating never crash."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import postwright
from golden import LOCK, is_core
from postwright.targets import TARGETS

KEYS = (
    "auth", "bearer", "body", "code", "content", "description", "disabled", "event", "file", "formdata", "graphql",
    "header", "host", "info", "item", "key", "method", "mode", "name", "options", "originalRequest", "path", "port",
    "protocol", "protocolProfileBehavior", "query", "raw", "request", "response", "src", "type", "url", "urlencoded",
    "value", "variable",
)  # fmt: skip
TEXTS = st.sampled_from(("", "a", "{{a}}", ":id", "GET", "raw", "formdata", "basic", "class", "{% x %}", '"""', "\\"))
NUMBERS = st.integers(-5, 10**30) | st.floats()
SCALARS = st.none() | st.booleans() | NUMBERS | TEXTS | st.text(st.characters(), max_size=5)
ANYTHING = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS) | TEXTS, inner, max_size=5),
    max_leaves=12,
)


def like(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[dict[str, object]]:
    """Objects with these members, each of which may be anything or missing instead."""
    return st.fixed_dictionaries({}, optional={key: value | ANYTHING for key, value in fields.items()})


PARAMETERS = st.lists(like(key=TEXTS, value=TEXTS, disabled=st.booleans(), type=TEXTS, src=TEXTS), max_size=3)
URLS = TEXTS | like(raw=TEXTS, host=st.lists(TEXTS), path=st.lists(TEXTS), query=PARAMETERS, variable=PARAMETERS)
MODES = st.sampled_from(("raw", "urlencoded", "formdata", "file", "graphql"))
GRAPHQL = like(query=TEXTS, variables=TEXTS)
BODIES = like(mode=MODES, raw=TEXTS, urlencoded=PARAMETERS, formdata=PARAMETERS, file=ANYTHING, graphql=GRAPHQL)
KINDS = st.sampled_from(("noauth", "basic", "bearer", "apikey", "oauth2", "digest", "awsv4", "hawk", "x"))
AUTH = like(type=KINDS, basic=PARAMETERS, bearer=PARAMETERS, apikey=PARAMETERS)
REQUESTS = like(method=TEXTS, url=URLS, header=PARAMETERS, body=BODIES, auth=AUTH, description=TEXTS)
RESPONSES = st.lists(like(name=TEXTS, code=st.integers(), body=TEXTS, header=PARAMETERS, originalRequest=REQUESTS))
ITEMS = like(name=TEXTS, request=REQUESTS, response=RESPONSES, protocolProfileBehavior=ANYTHING)
FOLDERS = like(name=TEXTS, item=st.lists(ITEMS, max_size=2), auth=AUTH)
COLLECTIONS = st.fixed_dictionaries(
    {"item": st.lists(ITEMS | FOLDERS | ANYTHING, max_size=2)},
    optional={"info": ANYTHING, "auth": AUTH, "variable": PARAMETERS | ANYTHING},
)

IDS = st.sampled_from(("1", "2", "3")) | st.integers(1, 3)
ORDERS = st.lists(IDS, max_size=4)
PARTS = like(data=PARAMETERS, rawModeData=TEXTS, headers=TEXTS, headerData=PARAMETERS, queryParams=PARAMETERS)
HELPERS = like(currentHelper=st.sampled_from(("basicAuth", "oAuth1", "x")), helperAttributes=ANYTHING, auth=AUTH)
SAVED = like(responses=st.lists(like(id=IDS, request=IDS, requestObject=TEXTS)), responses_order=ORDERS)
REQUESTS_V1 = st.builds(
    lambda *parts: {name: value for part in parts for name, value in part.items()},
    *(like(id=IDS, name=TEXTS, url=TEXTS, dataMode=TEXTS), PARTS, HELPERS, SAVED),
)
FOLDERS_V1 = like(id=IDS, name=TEXTS, order=ORDERS, folders_order=ORDERS)
COLLECTIONS_V1 = st.fixed_dictionaries(
    {"requests": st.lists(REQUESTS_V1, max_size=4)},
    optional={"order": ORDERS, "folders": st.lists(FOLDERS_V1, max_size=4) | ANYTHING, "folders_order": ORDERS},
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that all examples of this module share."""
    return tmp_path_factory.mktemp("any")


def check(document: object, folder: Path) -> set[str]:
    """Generate for every target: it may be refused; else the Python compiles, and nothing got lost.

    Returns the pointers of all requests that came out or are told to be left out.
    """
    path = folder / "collection.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    try:
        collection = postwright.load(path)
    except postwright.CollectionError:
        return set()
    files = postwright.generate(collection, targets=[*TARGETS])
    for name, content in files.items():
        if name.endswith(".py") and not is_core(name):
            compile(content, name, "exec")
    lock = json.loads(next(content for name, content in files.items() if name.endswith(LOCK)))
    told: set[str] = {entry["pointer"] for entry in (*lock["operations"], *lock["skipped"])}
    assert {operation.place.pointer for operation in collection.operations()} <= told
    return told


@settings(deadline=None, max_examples=60)
@given(document=ANYTHING)
def test_any_json_value(document: object, folder: Path) -> None:
    check(document, folder)


@settings(deadline=None, max_examples=60)
@given(item=ANYTHING)
def test_any_json_value_as_an_item(item: object, folder: Path) -> None:
    check({"item": [item]}, folder)


@settings(deadline=None, max_examples=120)
@given(document=COLLECTIONS)
def test_anything_like_a_collection(document: object, folder: Path) -> None:
    check(document, folder)


@settings(deadline=None, max_examples=60)
@given(document=COLLECTIONS_V1)
def test_anything_like_a_collection_v1(document: dict[str, list[object]], folder: Path) -> None:
    assert check(document, folder) == {f"/requests/{position}" for position in range(len(document["requests"]))}
