"""Hostile collections of other formats, and those that need more than one place."""

from typing import Any

from hostile.places import SCHEMA, at
from hostile.techniques import CALL, TECHNIQUES

_FOLLOWING = "http://api.test/x"


def _v2(*items: Any, **members: Any) -> dict[str, Any]:
    return {"info": {"name": "Other", "schema": SCHEMA}, "item": [*items], **members}


def _named(*names: str) -> dict[str, Any]:
    """Requests and folders of these names."""
    requests = [{"name": name, "request": {"url": f"{_FOLLOWING}?n={n}"}} for n, name in enumerate(names)]
    return _v2(*requests, *({"name": name, "item": requests} for name in names))


def _v1(text: str) -> dict[str, Any]:
    return {
        "id": "c",
        "name": text,
        "order": ["r"],
        "folders": [{"id": "f", "name": text, "description": text, "order": ["s"]}],
        "requests": [
            {"id": "r", "name": text, "url": f"http://api.test/{text}", "method": "POST", "dataMode": "raw"}
            | {"rawModeData": text, "headers": f"X-A: {text}\n", "description": text, "tests": text},
            {"id": "s", "name": "File", "url": _FOLLOWING, "method": "POST", "dataMode": "params"}
            | {"data": [{"key": text, "value": "CANARY", "type": "file"}]},
        ],
    }


def _environment(name: str, **values: str) -> dict[str, Any]:
    return {"name": name, "values": [{"key": key, "value": value, "enabled": True} for key, value in values.items()]}


def _globals(**values: str) -> dict[str, Any]:
    return {**_environment("Globals", **values), "_postman_variable_scope": "globals"}


def _in_url(name: str) -> dict[str, Any]:
    return _v2({"name": "R", "request": {"url": f"http://api.test/{{{{{name}}}}}"}})


_BASE_URL = _v2({"name": "R", "request": {"url": "{{u}}/x"}})
_EVERY = "".join(f"{text}\n" for text in TECHNIQUES.values())

# Each is a collection, and environments and globals that come with it.
OTHERS: dict[str, tuple[Any, ...]] = {
    "members of the runtime as names": (_named("_call", "close", "aclose", "with_options", "raw_request", "mocked"),),
    "dunders as names": (_named("__init__", "__class__", "__del__", "__dict__", "__getattr__", "__slots__"),),
    "keywords as names": (_named("class", "None", "import", "lambda", "match", "type", "async", "await"),),
    "builtins as names": (_named("str", "dict", "list", "print", "open", "property", "super", "Exception"),),
    "paths as names": (_named("../../x", "..", ".", "/etc/x", "~", "CON", "nul.txt", "a/b", "a\\b", "x."),),
    "twins in case": (_named("Twin", "twin", "TWIN", "tWin", "Twin ", "Twin_2", "twin-2"),),
    "twins by normalisation": (_named("\u00e9", "e\u0301", "\u212b", "A\u030a", "\ufb01", "fi"),),
    "long names": (_named("x" * 300, "x" * 301, "\u1f44" * 100),),
    "names that turn around": (_named("\u202etxt.sh", "a\u2066b", "\u200b", "\ufeff"),),
    "v1, quotes": (_v1(TECHNIQUES["triple quotes"]),),
    "v1, shell": (_v1(TECHNIQUES["end of word"]),),
    "v1, line ends": (_v1(TECHNIQUES["line ends"]),),
    "all at once in a description": (at("request description", _EVERY),),
    "all at once in a body": (at("body", _EVERY),),
    "all at once in a script": (at("script", _EVERY),),
    "environment, name": (_in_url("a"), _environment(TECHNIQUES["triple quotes"], a="1")),
    "environment, path as a name": (_in_url("a"), _environment("../../pwned", a="1")),
    "environment, value for the shell": (_in_url("a"), _environment("E", a=TECHNIQUES["end of word"])),
    "environment, value for Python": (_in_url("a"), _environment("E", a=TECHNIQUES["quote"])),
    "environment, file": (_BASE_URL, _environment("E", u="file://CANARY")),
    "environment, names of the shell": (_in_url("PATH"), _environment("E", PATH="/pwned", IFS="x", ENV="CANARY")),
    "environment, names of programs": (_in_url("LD_PRELOAD"), _environment("E", LD_PRELOAD="CANARY", PS4="$(pwned)")),
    "globals": (_in_url("a"), _globals(a=TECHNIQUES["substitution"])),
    "variables in each other": (
        _v2(
            {"name": "R", "request": {"url": "http://api.test/{{a{{b}}}}"}},
            variable=[{"key": "b", "value": "'; pwned; '"}, {"key": "a'; pwned; '", "value": CALL}],
        ),
    ),
    "marks of the inside of names": (
        _v2(
            {"name": "R", "request": {"url": "http://api.test/{{a\ue00099\ue001{{b}}}}/\ue0005\ue001/{{c{{d}}}}"}},
            variable=[{"key": "b", "value": "1"}],
        ),
    ),
    "numbers of holes": (
        _v2({"name": "R", "request": {"url": "http://{{0}}.test/{{1}}/{{a}}?{{2}}={{b}}", "header": "A: {{0}}\nB: x"}}),
    ),
    "queries of GraphQL": (
        _v2(
            {
                "name": "G",
                "request": {
                    "method": "POST",
                    "url": _FOLLOWING,
                    "body": {"mode": "graphql", "graphql": {"query": '"""\n$(pwned)', "operationName": CALL}},
                },
            }
        ),
    ),
    "keys of bodies": (at("body", '{"class": 1, "__init__": 2, "self": 3, "\\u0022); pwned #": 4, "options": 5}'),),
    "keys of answers": (at("example body", '{"class": 1, "__class__": {"\\u0022\\u0022\\u0022": [1]}, "a b": null}'),),
}
