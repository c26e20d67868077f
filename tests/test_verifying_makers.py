"""Where a maker is broken and lets text of a collection out as source, the audit tells; otherwise it is silent."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import packages
from auditing import AuditError, check
from curl_scripts import rendered
from packages import raw, request, saved
from postwright.printing import Printer
from postwright.rendering import Code
from postwright.targets.base import Names, RenderOptions
from postwright.targets.curl import CURL
from postwright.targets.pytest import PYTEST
from postwright.targets.python import PYTHON
from reading import SCHEMA, collection

Made = Callable[[], object]


def python(*items: Any, **members: Any) -> Made:
    return lambda: packages.render(*items, **members)


def curl(*items: Any, **members: Any) -> Made:
    return lambda: rendered(*items, **members)


def suite(*items: Any, **members: Any) -> Made:
    return lambda: PYTEST.render(collection(*items, **members))


def project(**members: Any) -> Made:
    return lambda: PYTHON.render(collection(request(), **members), RenderOptions(settings={"pyproject": True}))


def info(name: str) -> Any:
    return {"name": name, "schema": SCHEMA}


def bare(pieces: Any, **_: Any) -> Code:
    return Code("".join(pieces))


def in_double_quotes(pieces: Any, **_: Any) -> Code:
    return Code(f'"{"".join(pieces)}"')


def quoted(text: str) -> Code:
    return Code(f'"{text}"')


def line(text: str) -> Code:
    return Code(f"# {text}")


def same(text: str) -> str:
    return text


def header(value: str) -> Any:
    return request(header=[{"key": "X", "value": value}], method="POST")


def scripted(name: str) -> Any:
    script = f"pm.test({name!r}, () => pm.response.to.have.status(200));"
    return request(response=[saved({"a": 1})]) | {"event": [{"listen": "test", "script": {"exec": [script]}}]}


SOURCE = "postwright.targets.python.source"
COMMAND = "postwright.targets.curl.command"
COMMENT = "postwright.targets.pytest.functions.comment"
FAULTS = [
    (f"{SOURCE}._quoted", quoted, python(header('x" + __import__("os").name + "')), "the syntax Add"),
    (f"{SOURCE}._quoted", quoted, python(header('x"), ("y", eval("1"), "')), "a call of eval"),
    (f"{SOURCE}._quoted", quoted, python(header('x" if "y" else "z')), "the syntax IfExp"),
    (f"{SOURCE}._inside_docstring", same, python(request(), info=info('x"""; import os; """y')), "that does nothing"),
    (f"{SOURCE}._inside_docstring", same, python(request(description='x\n\n"""\n\nid()\n\n"""')), "a call of id"),
    (f"{SOURCE}.escape_invisible", same, python(header("x\x0cy")), "the raw character U+000C"),
    (f"{SOURCE}.escape_invisible", same, python(header("x\x85y")), "the raw character U+0085"),
    (f"{SOURCE}.escape_invisible", same, python(header("x\u2028y")), "the raw character U+2028"),
    (f"{SOURCE}.escape_invisible", same, python(request(description="x\u202ey")), "the raw character U+202E"),
    (COMMENT, line, suite(scripted("x\\n  import os")), "a comment of another form"),
    (COMMENT, line, suite(scripted("type: ignore")), "a comment of another form"),
    (f"{COMMAND}.word", bare, curl(header("x; id")), "the command 'curl'"),
    (f"{COMMAND}.word", bare, curl(header("x\nid")), "the command 'curl' with other words"),
    (f"{COMMAND}.word", bare, curl(header("$(id)")), "an expansion without quotes"),
    (f"{COMMAND}.word", bare, curl(header("x --output y")), "the command 'curl' with other words"),
    (f"{COMMAND}.word", in_double_quotes, curl(raw('x"\nid "y', "text")), "the command 'id'"),
    (f"{COMMAND}.word", in_double_quotes, curl(header("x$(id)")), "another command substitution"),
    (f"{COMMAND}.word", in_double_quotes, curl(header("x`id`")), "a backslash or a backquote in double quotes"),
    (f"{COMMAND}.word", in_double_quotes, curl(header("x${PATH}")), "the variable PATH"),
    (f"{COMMAND}.word", in_double_quotes, curl(header("${x:=y}")), "another expansion"),
    (f"{COMMAND}.word", in_double_quotes, curl(header('x" | sh "y')), "the command 'curl'"),
    (f"{COMMAND}.comment", line, curl(request(description="x\n\nid")), "the command 'x'"),
    (f"{COMMAND}.comment", line, curl(request(name="x\x07y")), "the raw character U+0007"),
    ("postwright.targets.python.packaging._toml", quoted, project(info=info("x") | {"description": '"'}), "no TOML"),
]


@pytest.mark.parametrize(("maker", "broken", "made", "told"), FAULTS)
def test_a_broken_maker_is_found(
    maker: str, broken: object, made: Made, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made()
    monkeypatch.setattr(maker, broken)
    with pytest.raises(AuditError, match=told.replace("+", r"\+")):
        made()


@pytest.mark.parametrize("name", ["__class__", "__import__", "\uff45val"])
def test_names_that_are_not_checked_are_found(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    options = RenderOptions(names=Names(given={"/item/0": name}))
    monkeypatch.setattr("postwright.targets.python.members.is_name", lambda *_: True)
    for module in ("modules", "plan", "calls", "reference"):
        monkeypatch.setattr(f"postwright.targets.python.{module}.identifier", Code, raising=False)
    with pytest.raises(AuditError):
        PYTHON.render(collection(request()), options)


def test_own_templates_are_not_audited(tmp_path: Path) -> None:
    (tmp_path / "curl").mkdir()
    (tmp_path / "curl" / "script.sh.jinja").write_text("#!/bin/sh\nid\n")
    read = collection(request())
    (file,) = CURL.render(read, RenderOptions(printer=Printer(templates=tmp_path))).files
    assert file.content == b"#!/bin/sh\nid\n"
    with pytest.raises(AuditError, match="the command 'id'"):
        check({f"curl/{file.path}": file.content})
