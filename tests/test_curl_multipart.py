"""Multipart bodies of curl scripts on the wire."""

from pathlib import Path
from typing import Any

import pytest

from curl_scripts import HOSTILE, options, rendered, run, script, scripts, sent
from loopback import Loopback
from postwright.targets.curl import CURL
from reading import collection


def parts(server: Loopback, *entries: dict[str, Any], **others: Any) -> list[bytes]:
    """The parts that arrive, each from its first header on."""
    request = sent(server, {"body": {"mode": "formdata", "formdata": list(entries)}}, **others)
    (media_type,) = request.values("Content-Type")
    assert media_type.startswith("multipart/form-data; boundary=")
    boundary = media_type.partition("=")[2].encode()
    return [part.strip(b"\r\n-") for part in request.body.split(boundary)[1:-1]]


def part(head: str, content: str = "") -> bytes:
    return f"Content-Disposition: form-data; {head}\r\n\r\n{content}".encode().strip(b"\r\n-")


def test_texts_of_a_multipart_body(loopback: Loopback) -> None:
    assert parts(
        loopback,
        {"key": "a", "value": HOSTILE + "."},
        {"key": "at", "value": "@/etc/passwd;type=x"},
        {"key": "{{n}}", "value": "{{v}}", "type": "text"},
        {"key": "json", "value": '{"x": "a\\\\b;c,"}', "contentType": "application/json; charset=utf-8"},
        {"key": "less", "value": "<x", "contentType": "text/plain"},
        {"key": "named", "value": "x", "fileName": "dir/it;s.txt"},
        {"key": "off", "value": "x", "disabled": True},
        environment={"n": "name", "v": "@x<"},
    ) == [
        part('name="a"', HOSTILE + "."),
        part('name="at"', "@/etc/passwd;type=x"),
        part('name="name"', "@x<"),
        part('name="json"\r\nContent-Type: application/json; charset=utf-8', '{"x": "a\\\\b;c,"}'),
        part('name="less"\r\nContent-Type: text/plain', "<x"),
        part('name="named"; filename="it;s.txt"\r\nContent-Type: text/plain', "x"),
    ]


def test_texts_with_a_type_or_a_file_name(loopback: Loopback) -> None:
    entries: tuple[dict[str, Any], ...] = (
        {"key": "json", "value": '{"x": "a\\b;c,"}', "contentType": "application/json; charset=utf-8"},
        {"key": "less", "value": "<x", "contentType": "text/plain"},
        {"key": "named", "value": "x", "fileName": "dir/it;s.txt"},
        {"key": "plain", "value": "{{v}}"},
    )
    body = {"body": {"mode": "formdata", "formdata": list(entries)}}
    assert [line.partition(" ")[0] for line in options(body)] == ["--form", "--form", "--form", "--form-string"]
    assert parts(loopback, *entries, environment={"v": "@x;"}) == [
        part('name="json"\r\nContent-Type: application/json; charset=utf-8', '{"x": "a\\b;c,"}'),
        part('name="less"\r\nContent-Type: text/plain', "<x"),
        part('name="named"; filename="it;s.txt"\r\nContent-Type: text/plain', "x"),
        part('name="plain"', "@x;"),
    ]
    odd = {"key": "a", "type": "file", "src": "x", "fileName": 'a"'}
    assert "--data-binary" in "".join(options({"body": {"mode": "formdata", "formdata": [odd]}}))
    given = {"key": "a", "type": "file", "src": "x", "fileName": "{{n}}"}
    assert "--data-binary" in "".join(options({"body": {"mode": "formdata", "formdata": [given]}}))


def test_files_of_a_multipart_body(loopback: Loopback, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    names = ("a.csv", 'it\'s; "b",\\.txt', "./-")
    for name in names:
        (tmp_path / name).write_text(f"in {name}")
    _, odd, *others = found = parts(
        loopback,
        {"key": "files", "type": "file", "src": list(names)},
        {"key": "typed", "type": "file", "src": "a.csv", "contentType": "x/y", "fileName": "c.txt"},
        {"key": "open", "type": "file", "src": "{{file}}"},
        {"key": "none", "type": "file", "src": None},
        environment={"file": "a.csv"},
    )
    assert found[0] == part('name="files"; filename="a.csv"\r\nContent-Type: text/csv', "in a.csv")
    # Versions of curl write a quotation mark in a name in two ways.
    assert odd.endswith(b'in it\'s; "b",\\.txt')
    assert others == [
        part('name="files"; filename="-"\r\nContent-Type: application/octet-stream', "in ./-"),
        part('name="typed"; filename="c.txt"\r\nContent-Type: x/y', "in a.csv"),
        part('name="open"; filename="a.csv"\r\nContent-Type: application/octet-stream', "in a.csv"),
        part('name="none"; filename=""'),
    ]


def test_a_part_that_is_printed(loopback: Loopback) -> None:
    assert parts(loopback, {"key": "a", "value": "x\0y"}) == [part('name="a"', "x\0y")]
    assert parts(loopback, {"key": "a\0", "value": "x"}) == [part('name="a\0"', "x")]
    saved = {"key": "a", "type": "file", "value": "AP8=", "fileName": "b.png"}
    head = b'Content-Disposition: form-data; name="a"; filename="b.png"\r\nContent-Type: image/png\r\n\r\n'
    assert parts(loopback, saved) == [head + b"\0\xff"]
    nameless = {"key": "a", "type": "file", "value": "aGk="}
    assert parts(loopback, nameless) == [part('name="a"\r\nContent-Type: application/octet-stream', "hi")]


def test_parts_that_curl_cannot_write_are_written_by_the_script(
    loopback: Loopback, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ü€ .txt").write_bytes(b"\0file")
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "a.c").write_text("in b")
    assert parts(
        loopback,
        {"key": 'a="b"\r\n', "value": "1"},
        {"key": "{{n}}", "value": "{{v}}", "contentType": "a/b; c"},
        {"key": "c", "value": "{{v}}", "fileName": "{{n}}.txt"},
        {"key": "d", "value": "x\0"},
        {"key": "e", "type": "file", "value": "AP8="},
        {"key": "f", "type": "file", "src": ["ü€ .txt", "{{folder}}/{{file}}", "{{folder}}/a{{ending}}"]},
        {"key": "g", "value": "1", "contentType": "{{type}}"},
        environment={"n": 'n="', "v": ";type=x", "folder": "b", "file": "a.c", "ending": ".c", "type": "x/y"},
    ) == [
        part('name="a="b"%0D%0A"', "1"),
        part('name="n=""\r\nContent-Type: a/b; c', ";type=x"),
        part('name="c"; filename="n=".txt"\r\nContent-Type: text/plain', ";type=x"),
        part('name="d"', "x\0"),
        b'Content-Disposition: form-data; name="e"\r\nContent-Type: application/octet-stream\r\n\r\n\0\xff',
        part('name="f"; filename="ü€ .txt"\r\nContent-Type: text/plain', "\0file"),
        part('name="f"; filename="a.c"\r\nContent-Type: application/octet-stream', "in b"),
        part('name="f"; filename="a.c"\r\nContent-Type: application/octet-stream', "in b"),
        part('name="g"\r\nContent-Type: x/y', "1"),
    ]


def test_a_boundary_that_a_header_names_is_kept(loopback: Loopback) -> None:
    body = {"body": {"mode": "formdata", "formdata": [{"key": "a", "value": "{{v}}"}]}}
    header = {"header": [{"key": "content-type", "value": 'multipart/form-data; boundary="x y"'}]}
    request = sent(loopback, {**header, **body}, {"v": "1"})
    assert request.values("Content-Type") == ['multipart/form-data; boundary="x y"']
    assert request.body == b'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x--\r\n'
    off = {"protocolProfileBehavior": {"disabledSystemHeaders": {"content-type": True}}}
    request = sent(loopback, body, {"v": "1"}, **off)
    assert (request.values("Content-Type"), request.body[:28]) == ([], b"--" + b"-" * 26)


def test_names_of_parts_as_postman_sends_them(
    loopback: Loopback, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text("in a")
    assert parts(
        loopback,
        {"key": None, "value": "1"},
        {"value": "2"},
        {"key": "unknown", "value": "3", "fileName": "0"},
        {"key": "slash", "value": "4", "fileName": "a\\b/c.png/"},
        {"key": "open", "value": "5", "fileName": "{{file}}"},
        {"key": "file", "type": "file", "src": "a.txt", "fileName": "b.png"},
        {"key": "none", "type": "file", "src": None, "fileName": "b.png"},
        environment={"file": "-a/-b.png"},
    ) == [
        part('name=""', "1"),
        part('name=""', "2"),
        part('name="unknown"; filename="0"', "3"),
        part('name="slash"; filename="c.png"\r\nContent-Type: image/png', "4"),
        part('name="open"; filename="-b.png"', "5"),
        part('name="file"; filename="b.png"\r\nContent-Type: text/plain', "in a"),
        part('name="none"; filename="b.png"\r\nContent-Type: image/png'),
    ]


BODIES = (
    {"mode": "file", "file": {"src": "secret.txt"}},
    {"mode": "file", "file": "{{path}}"},
    {"mode": "formdata", "formdata": [{"key": "a", "type": "file", "src": "secret.txt"}]},
    {"mode": "formdata", "formdata": [{"key": "a", "type": "file", "src": ["{{path}}", "secret.txt"]}]},
    {"mode": "formdata", "formdata": [{"key": 'a"', "type": "file", "src": "secret.txt"}]},
)


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("plain", [False, True], ids=["script", "snippet"])
def test_a_path_of_the_collection_is_not_opened(
    loopback: Loopback, tmp_path: Path, body: dict[str, Any], *, plain: bool
) -> None:
    (tmp_path / "secret.txt").write_text("secret")
    variable = [{"key": "path", "value": "secret.txt"}]
    request = {"method": "POST", "url": loopback.url, "body": body}
    read = collection({"name": "R", "request": request}, variable=variable)
    source = CURL.snippet(read, next(read.operations())) if plain else script(request, variable=variable)
    result = run(source, {"path": "secret.txt"}, tmp_path)
    assert result.returncode != 0
    assert b"_file: parameter " in result.stderr
    assert loopback.take() == []


def test_variables_of_files_have_names_of_their_own() -> None:
    def uploaded(name: str, *entries: dict[str, Any], variable: str = "") -> dict[str, Any]:
        body = {"mode": "formdata", "formdata": [{"type": "file", **entry} for entry in entries]}
        return {"name": name, "request": {"method": "POST", "url": f"http://a.test/{variable}", "body": body}}

    made = scripts(
        rendered(
            uploaded("A", {"key": "image", "src": "/a.png"}, {"key": "Files", "src": ["b", "c\n`d`"]}),
            uploaded("B", {"key": "image", "src": "{{p}}.png"}, variable="{{file}}"),
            uploaded("C", {"key": "HOME", "src": "x"}, {"key": "", "src": "y"}, {"key": "日本", "src": "z"}),
            {"name": "D", "request": {"url": "http://a.test", "method": "PUT", "body": {"mode": "file", "file": "x"}}},
        )
    )
    notes = {path: [line for line in text.splitlines() if " is the path of " in line] for path, text in made.items()}
    assert notes == {
        "a.sh": [
            '# image_file is the path of a file to send, in Postman "/a.png".',
            '# file_2 is the path of a file to send, in Postman "b".',
            '# file_3 is the path of a file to send, in Postman "c\\n`d`".',
        ],
        "b.sh": ['# image_file is the path of a file to send, in Postman "{{p}}.png".'],
        "c.sh": [
            '# home_file is the path of a file to send, in Postman "x".',
            '# body_file is the path of a file to send, in Postman "y".',
            '# ri_ben_file is the path of a file to send, in Postman "z".',
        ],
        "d.sh": ['# body_file is the path of a file to send, in Postman "x".'],
    }
