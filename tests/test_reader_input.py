"""Inputs of other kinds: each gets one clear error that says what it is and what to do."""

import json
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from postwright.errors import CollectionError, Place, Problem, Severity
from postwright.reader import parse, read
from reading import SCHEMA, document


def failure(data: bytes) -> Problem:
    with pytest.raises(CollectionError) as raised:
        parse(data, "in.json")
    (problem,) = raised.value.problems
    assert problem.severity is Severity.ERROR
    assert problem.message
    assert problem.hint
    return problem


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ({"$kind": "collection", "name": "x"}, "collection-v3"),
        ({"values": [], "name": "x"}, "environment"),
        ({"values": [], "_postman_variable_scope": "globals"}, "globals"),
        ({"environment": {"values": []}}, "environment"),
        ({"globals": {"values": []}}, "globals"),
        ({"openapi": "3.1.0", "info": {"title": "x"}, "paths": {}}, "openapi"),
        ({"swagger": "2.0"}, "openapi"),
        ({"asyncapi": "3.0.0"}, "openapi"),
        ({"version": 1, "collections": [], "environments": []}, "data-dump"),
        ({"run": {"stats": {}}}, "run-report"),
        ({"log": {"entries": []}}, "har"),
        ({"_type": "export", "resources": []}, "insomnia"),
        ({"$schema": "x", "definitions": {}}, "json-schema"),
        ({"name": "package"}, "not-a-collection"),
        ({"log": []}, "not-a-collection"),
        ({"data": {"data": {"data": {"data": {}}}}}, "not-a-collection"),
        ({"info": {"name": "x", "schema": 5}}, "not-a-collection"),
        ([], "not-a-collection"),
        ([{"item": []}, {"item": []}], "several-collections"),
        ("text", "not-a-collection"),
        (None, "not-a-collection"),
        (5, "not-a-collection"),
    ],
)
def test_other_json_is_named(value: Any, code: str) -> None:
    assert failure(json.dumps(value).encode()).code == code


def test_the_place_of_what_is_in_a_wrapper() -> None:
    assert failure(b'{"data": {"collection": {"values": []}}}').place == Place("in.json", "/data/collection")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty-file"),
        (b" \n\t", "empty-file"),
        (b"\xef\xbb\xbf", "empty-file"),
        (b"\0\0\0\0\0\0\0\0", "empty-file"),
        (b"\x1f\x8b\x08abc", "archive"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "binary"),
        (b"\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\x00", "binary"),
        (b"<!DOCTYPE html><html></html>", "markup"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:1\n", "git-lfs"),
        (b"$kind: collection\nname: x\n", "collection-v3"),
        (b"# comment\n'$kind' : http-request\n", "collection-v3"),
        (b"info:\n  title: x\nopenapi: 3.0.0\n", "openapi"),
        (b"swagger: '2.0'\n", "openapi"),
        (b"a: 1\nb: 2\n", "not-json"),
        (b"hello", "not-json"),
        (b'{"item": [],}', "not-json"),
        (b'{"item": ["a\nb"]}', "not-json"),
        (b'{"item": [', "json-truncated"),
        (b'{"item": [{"name": "cut', "json-truncated"),
        (b'{"item"', "json-truncated"),
        (b'{"item": []} x', "json-extra"),
        (b"[" * 100_000, "json-too-deep"),
        (b'{"item":[' * 100_000, "json-too-deep"),
    ],
)
def test_what_is_not_json_is_named(data: bytes, code: str) -> None:
    assert failure(data).code == code


def test_archives_are_named() -> None:
    data = BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("collection.json", "{}")
    assert failure(data.getvalue()).code == "archive"


@pytest.mark.parametrize(
    ("data", "line", "column"),
    [
        (b'{\n  "item": [],\n  oops\n}', 3, 3),
        (b"\xef\xbb\xbf{oops}", 1, 2),
        ('{"é": oops}'.encode(), 1, 7),
        ('{\n"item": oops}'.encode("utf-16"), 2, 9),
        (b'{"item": []}\n\n  extra', 3, 3),
    ],
)
def test_syntax_errors_have_line_and_column(data: bytes, line: int, column: int) -> None:
    assert failure(data).place == Place("in.json", line=line, column=column)


@pytest.mark.parametrize(
    "value",
    [
        {"item": []},
        {"info": {"schema": "http://schema.getpostman.com/collection/v2/collection.json".replace("/v2/", "/v2.0.0/")}},
        {"info": {"schema": SCHEMA}, "item": None},
        {"info": None, "item": 5},
        {"collection": {"item": []}, "environment": {}, "run": {}},
        {"data": {"collection": {"item": []}}},
        {"data": {"item": []}},
        [{"item": []}],
        {"collection": {"x": 1}, "item": []},
    ],
)
def test_collections_in_all_wrappers(value: Any) -> None:
    assert parse(json.dumps(value).encode(), "in.json").children == ()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le"])
def test_encodings(encoding: str) -> None:
    text = '{"info": {"name": "é 😀"}, "item": []}'
    for ending in ("", "\n", "\0", "\0\0\x1a"):
        read = parse((text + ending).encode(encoding), "in.json")
        assert (read.name, read.problems) == ("é 😀", ())


def test_bytes_that_are_no_text_are_replaced_with_a_problem() -> None:
    read = parse(b'{"info": {"name": "caf\xe9"}, "item": []}', "in.json")
    assert read.name == "caf\ufffd"
    assert [(problem.code, problem.place) for problem in read.problems] == [("not-unicode", Place("in.json"))]
    assert parse('{"info": {"name": "\ufffd"}, "item": []}'.encode(), "in.json").problems == ()


@pytest.mark.parametrize(
    ("escaped", "expected"),
    [
        (r"\ud83d\ude00", "😀"),
        (r"\uD83D\uDE00", "😀"),
        (r"\ud83d", "\ufffd"),
        (r"x\ude00\ud83d", "x\ufffd\ufffd"),
        (r"\ud83d\ud83d\ude00", "\ufffd😀"),
        (r"\\ud83d", r"\ud83d"),
        (r"\\\ud83d", "\\\ufffd"),
        (r"\ud83d\n", "\ufffd"),
    ],
)
def test_lone_surrogates_are_replaced(escaped: str, expected: str) -> None:
    name = parse(b'{"info": {"name": "%s"}, "item": []}' % escaped.encode(), "in.json").name
    assert name == expected
    assert name.encode()


def test_raw_surrogates_are_replaced() -> None:
    data = document(info={"name": "~"})
    assert parse(data.replace(b"~", b"\xed\xa0\x80"), "in.json").name == "\ufffd" * 3
    halves = data.decode().encode("utf-16-le").replace(b"~\0", b"\x3d\xd8")
    assert parse(halves, "in.json").name == "\ufffd"


def test_directories(tmp_path: Path) -> None:
    with pytest.raises(CollectionError) as raised:
        read(tmp_path)
    (problem,) = raised.value.problems
    assert (problem.code, problem.place) == ("directory", Place(str(tmp_path)))
    assert problem.hint


@pytest.mark.parametrize(("name", "code"), [("missing.json", "not-found"), ("a\0b", "unreadable")])
def test_files_that_can_not_be_read(tmp_path: Path, name: str, code: str) -> None:
    with pytest.raises(CollectionError) as raised:
        read(f"{tmp_path}/{name}")
    assert [problem.code for problem in raised.value.problems] == [code]
    assert raised.value.problems[0].hint


def test_a_file_in_the_way_of_the_path(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(CollectionError, match="It can't be read: Not a directory"):
        read(tmp_path / "file" / "x.json")
