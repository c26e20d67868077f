"""Whole inputs: a collection of any format with hostile text in it, environments, configuration, last lock file.

A sample is plain JSON, so that it can be saved, and made smaller by what makes any JSON smaller.
"""

import json
from functools import cache
from random import Random
from typing import Any

import yaml
from hypothesis import strategies as st

import golden
from fuzz.converting import as_v2_0, as_v3_document, as_v3_tree
from fuzz.planting import PLANTS, planted, soaked
from fuzz.shapes import Shapes
from fuzz.texts import TEXTS
from wire import grammar

Json = Any
Sample = dict[str, Any]

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
BLANK: Sample = {
    "kind": "v2.1", "form": "json", "style": 0, "name": "c.json", "document": {"item": []}, "environments": [],
    "config": None, "lock": None,
}  # fmt: skip
_TOO_LONG = 20_000
_HOSTILE = Shapes(TEXTS)
_SOAKING = st.tuples(st.lists(TEXTS, max_size=8), st.integers(0, 2**20), st.sampled_from((0.02, 0.1, 0.3, 1)))
_NAMES = st.sampled_from(("c.json", "c.json", "")) | TEXTS


@cache
def _cases() -> tuple[Json, ...]:
    """The collections of all cases that JSON can be read from: every feature is in one of them."""
    files = (golden.CASES / name / "collection.json" for name in golden.NAMES)
    texts = (file.read_text(encoding="utf-8-sig") for file in files if file.is_file())
    return tuple(json.loads(text) for text in texts if len(text) < _TOO_LONG)


def _with_items(key: str) -> list[Json]:
    return [case for case in _cases() if isinstance(case.get(key), list)]


@st.composite
def _merged(draw: st.DrawFn) -> Json:
    """A few cases as one collection."""
    chosen = draw(st.lists(st.sampled_from(_with_items("item")), min_size=1, max_size=4))
    items = [item for case in chosen for item in case["item"]]
    variables = [variable for case in chosen for variable in case.get("variable") or ()]
    return {"info": {"name": "Fuzz", "schema": SCHEMA}, **chosen[0], "item": items, "variable": variables}


_V2 = st.one_of(_merged(), _merged(), _merged(), grammar.collections(4).map(lambda made: made[0]))
_ENVIRONMENTS = st.one_of(
    grammar.collections(0).map(lambda made: made[1]),
    st.fixed_dictionaries(
        {"values": _HOSTILE.parameters},
        optional={"name": TEXTS, "_postman_variable_scope": st.sampled_from(("globals", "environment"))},
    ),
)
_FORMATS = {
    "v2.1": ("json", _V2),
    "v2.0": ("json", _V2.map(as_v2_0)),
    "any v2": ("json", _HOSTILE.collections()),
    "v1": ("json", st.deferred(lambda: st.sampled_from(_with_items("requests")))),
    "any v1": ("json", _HOSTILE.collections_v1()),
    "v3 document": ("yaml", _V2.map(as_v3_document)),
    "v3 tree": ("tree", _V2.map(as_v3_tree)),
    "dump": (
        "json",
        st.builds(
            lambda found, others, scopes, globals_: {
                "collections": [found, *others], "environments": scopes, "globals": globals_
            },
            _V2, st.lists(_V2, max_size=2), st.lists(_ENVIRONMENTS, max_size=3), _HOSTILE.parameters,
        ),
    ),
}  # fmt: skip
_SETTINGS = st.fixed_dictionaries(
    {},
    optional={
        "package": st.sampled_from(("shop", "a_b")) | TEXTS,
        "client": st.sampled_from(("Shop", "A")) | TEXTS,
        "pyproject": st.booleans(),
        "extensions": st.booleans(),
    },
)
_POINTERS = st.sampled_from(
    ("/item/0", "/item/1", "/item/0/item/0", "/item/0/request/url/query/0", "/item/0/request/header/0", "/requests/0")
)
_FILTERS = st.lists(st.fixed_dictionaries({"name": TEXTS}, optional={"folder": TEXTS, "method": TEXTS}), max_size=2)
_CONFIGURATIONS = st.fixed_dictionaries(
    {"source": st.just("c.json")},
    optional={
        "folder": st.just("shop") | TEXTS,
        "rename": st.dictionaries(_POINTERS | TEXTS, TEXTS, max_size=4),
        "options": st.fixed_dictionaries({"python": _SETTINGS}),
        "exclude": _FILTERS,
        "keep_old_names": st.booleans(),
    },
).map(lambda entry: {"collections": [entry]})


def _hostile(document: Json, soaking: tuple[list[str], int, float], plants: list[Any]) -> Json:
    texts, number, often = soaking
    return planted(soaked(document, texts, Random(number), often), plants)


@st.composite
def samples(draw: st.DrawFn) -> Sample:
    """An input with hostile text in some of its places, or in nearly all."""
    kind = draw(st.sampled_from([*_FORMATS, "v2.1", "v2.1"]))
    form, documents = _FORMATS[kind]
    files = st.lists(st.tuples(_ENVIRONMENTS, st.lists(PLANTS, max_size=3)), max_size=2)
    rarely = draw(st.integers(0, 3))
    return {
        "kind": kind,
        "form": form,
        "style": draw(st.integers(0, 3)),
        "name": draw(_NAMES),
        "document": _hostile(draw(documents), draw(_SOAKING), draw(st.lists(PLANTS, max_size=3))),
        "environments": [planted(*made) for made in draw(files)] if rarely == 1 else [],
        "config": draw(_CONFIGURATIONS) if rarely == 2 else None,
        "lock": draw(st.lists(PLANTS, max_size=8)) if rarely == 3 else None,
    }


def encoded(document: Json, form: str, style: int) -> bytes:
    """The bytes of a document, in one of the ways in which it can be written."""
    if form == "json" or style < 2:
        text = json.dumps(document, ensure_ascii=style % 2 == 0, indent=1 if style > 1 else None)
    else:
        text = yaml.safe_dump(document, allow_unicode=style % 2 == 0, width=80, sort_keys=False)
    return text.encode("utf-8", "surrogatepass")
