"""What curl scripts put on the wire: they are run against a server that records the bytes."""

import base64
import gzip
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from curl_scripts import options, run, script, sent
from loopback import Answer, Loopback

HOSTILE = 'it\'s "quoted" $HOME $(id) `id` ${x} !! \\ \\n %s {a} é € \U0001f600 \u202e\r\n\t-x @f\n'


def raw(text: str, language: str = "text") -> dict[str, Any]:
    return {"body": {"mode": "raw", "raw": text, "options": {"raw": {"language": language}}}}


def form(*fields: dict[str, Any]) -> dict[str, Any]:
    return {"body": {"mode": "urlencoded", "urlencoded": list(fields)}}


def parts(server: Loopback, *entries: dict[str, Any], **others: Any) -> list[bytes]:
    """The parts that arrive, each from its first header on."""
    request = sent(server, {"body": {"mode": "formdata", "formdata": list(entries)}}, **others)
    (media_type,) = request.values("Content-Type")
    assert media_type.startswith("multipart/form-data; boundary=")
    boundary = media_type.partition("=")[2].encode()
    return [part.strip(b"\r\n-") for part in request.body.split(boundary)[1:-1]]


def part(head: str, content: str = "") -> bytes:
    return f"Content-Disposition: form-data; {head}\r\n\r\n{content}".encode().strip(b"\r\n-")


@pytest.mark.parametrize("text", [HOSTILE, "@file", "-d", "a\0b%\\", "x" * 150_000, "\r", '{"a": 1}'])
def test_a_raw_body_arrives_as_it_is(loopback: Loopback, text: str) -> None:
    request = sent(loopback, raw(text))
    assert request.body == text.encode()
    assert request.values("Content-Type") == ["text/plain"]


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(min_size=1))
def test_any_body_arrives_as_it_is(loopback: Loopback, text: str) -> None:
    assert sent(loopback, raw(text)).body == text.encode()


def test_a_body_with_variables(loopback: Loopback) -> None:
    environment = {"a": HOSTILE, "b": "5"}
    request = sent(loopback, raw('{"a": "{{a}}", "b": {{b}}}', "json"), environment)
    assert request.body == f'{{"a": "{HOSTILE}", "b": 5}}'.encode()
    assert request.values("Content-Type") == ["application/json"]


def test_a_body_that_is_printed_needs_its_variables_first(loopback: Loopback) -> None:
    source = script({"method": "POST", "url": "http://{{host}}/", **raw("a\0{{a}}{{a}}")})
    assert ': "${a:?}"\nprintf' in source
    assert run(source, {"host": loopback.host}).returncode != 0
    assert loopback.take() == []
    assert run(source, {"host": loopback.host, "a": "%s\\"}).returncode == 0
    assert loopback.take()[0].body == b"a\0%s\\%s\\"


def test_comments_of_json_are_not_sent(loopback: Loopback) -> None:
    text = '{"url": "http://{{x//y}}" /* no */} // no'
    assert sent(loopback, raw(text, "json"), {"x_y": "a"}).body == b'{"url": "http://a" } '
    assert sent(loopback, raw(text), {"x_y": "a"}).body == b'{"url": "http://a" /* no */} // no'
    header = [{"key": "content-type", "value": "application/hal+json; charset=utf-8"}]
    untyped = {"header": header, "body": {"mode": "raw", "raw": "1 // no"}}
    assert sent(loopback, untyped).body == b"1 "


def test_a_big_body_is_not_asked_for(loopback: Loopback) -> None:
    request = sent(loopback, raw("x" * 1_100_000))
    assert (len(request.body), request.values("Expect")) == (1_100_000, [])


def test_no_body_has_a_length_and_no_type(loopback: Loopback) -> None:
    request = sent(loopback, {"method": "PATCH"})
    assert (request.method, request.body, request.values("Content-Length")) == ("PATCH", b"", ["0"])
    assert request.values("Content-Type") == []
    assert sent(loopback, {"header": [{"key": "Content-Type", "value": "a/b"}]}).values("Content-Type") == ["a/b"]


def test_a_head_request_with_a_body_comes_to_an_end(loopback: Loopback) -> None:
    item = {"protocolProfileBehavior": {"disableBodyPruning": True}}
    request = sent(loopback, {"method": "HEAD", **raw("x")}, **item)
    assert (request.method, request.body) == ("HEAD", b"x")


def test_a_form(loopback: Loopback) -> None:
    fields = (
        {"key": "a b&", "value": "1 + 1 & é"},
        {"key": "2", "value": "=@x'"},
        {"key": "v", "value": "{{v}}"},
        {"key": "", "value": "no name"},
        {"key": "a b&", "value": None},
        {"key": "off", "value": "x", "disabled": True},
        {"key": "nul", "value": "\0"},
        {"key": "{{v}}", "value": "é {{v}}"},
    )
    request = sent(loopback, form(*fields), {"v": "a &b=+é"})
    assert request.body == (
        b"2=%3D%40x%27&a%20b%26=1%20%2B%201%20%26%20%C3%A9&a%20b%26=&v=a%20%26b%3D%2B%C3%A9&=no%20name&nul=%00"
        b"&a%20%26b%3D%2B%C3%A9=%C3%A9%20a%20%26b%3D%2B%C3%A9"
    )
    assert request.values("Content-Type") == ["application/x-www-form-urlencoded"]


def test_a_long_form(loopback: Loopback) -> None:
    fields = ({"key": "a", "value": " " * 50_000}, {"key": "b", "value": "{{v}}"})
    assert sent(loopback, form(*fields), {"v": "1"}).body == b"a=" + b"%20" * 50_000 + b"&b=1"


@pytest.mark.parametrize(
    ("media_type", "arrives"),
    [
        ("application/x-www-form-urlencoded; charset=utf-8", "application/x-www-form-urlencoded; charset=utf-8"),
        ("text/plain", "application/x-www-form-urlencoded"),
    ],
)
def test_a_form_has_its_own_type(loopback: Loopback, media_type: str, arrives: str) -> None:
    header = [{"key": "content-type", "value": media_type}]
    assert sent(loopback, {"header": header, **form({"key": "a"})}).values("Content-Type") == [arrives]


def test_a_type_that_is_off(loopback: Loopback) -> None:
    off = {"protocolProfileBehavior": {"disabledSystemHeaders": {"content-type": True}}}
    assert sent(loopback, form({"key": "a"}), **off).values("Content-Type") == []
    assert sent(loopback, raw("a"), **off).values("Content-Type") == []
    header = [{"key": "Content-Type", "value": "text/plain"}]
    assert sent(loopback, {"header": header, **form({"key": "a"})}, **off).values("Content-Type") == ["text/plain"]


def test_graphql(loopback: Loopback) -> None:
    graphql = {"query": 'query "é" {\n\t{{field}} }', "variables": '{"a": {{n}}}', "operationName": "Q"}
    request = sent(loopback, {"body": {"mode": "graphql", "graphql": graphql}}, {"field": "id", "n": "1"})
    expected = '{"query":"query \\"é\\" {\\n\\tid }","operationName":"Q","variables":{"a": 1}}'
    assert request.body == expected.encode()
    assert request.values("Content-Type") == ["application/json"]
    request = sent(loopback, {"body": {"mode": "graphql", "graphql": graphql}}, {"field": HOSTILE + "\b\f\1", "n": "1"})
    assert json.loads(request.body)["query"] == f'query "é" {{\n\t{HOSTILE}\b\f\1 }}'
    assert sent(loopback, {"body": {"mode": "graphql", "graphql": {"variables": "{}"}}}).body == b'{"variables":{}}'
    assert sent(loopback, {"body": {"mode": "graphql", "graphql": {}}}).body == b"{}"


def test_a_file(loopback: Loopback, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("a.json", "-"):
        (tmp_path / name).write_bytes(b"\0\r\nfile\n")
        request = sent(loopback, {"body": {"mode": "file", "file": {"src": name}}})
        assert request.body == b"\0\r\nfile\n"
    request = sent(loopback, {"body": {"mode": "file", "file": {"src": "{{stem}}.json"}}}, {"stem": "a"})
    assert (request.body, request.values("Content-Type")) == (b"\0\r\nfile\n", ["application/json"])


@pytest.mark.parametrize("content", [b"text\0", b"\xff\0\r\n%", b""])
def test_saved_content_of_a_file(loopback: Loopback, content: bytes) -> None:
    saved = base64.b64encode(content).decode() or "x"
    request = sent(loopback, {"body": {"mode": "file", "file": {"content": saved}}})
    assert (request.body, request.values("Content-Type")) == (content, [])


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
    names = ("a.csv", 'it\'s; "b",\\.txt', "-")
    for name in names:
        (tmp_path / name).write_text(f"in {name}")
    assert parts(
        loopback,
        {"key": "files", "type": "file", "src": list(names)},
        {"key": "typed", "type": "file", "src": "a.csv", "contentType": "x/y", "fileName": "c.txt"},
        {"key": "open", "type": "file", "src": "{{file}}"},
        {"key": "none", "type": "file", "src": None},
        environment={"file": "a.csv"},
    ) == [
        part('name="files"; filename="a.csv"\r\nContent-Type: text/csv', "in a.csv"),
        part('name="files"; filename="it\'s; "b",\\.txt"\r\nContent-Type: text/plain', 'in it\'s; "b",\\.txt'),
        part('name="files"; filename="-"\r\nContent-Type: application/octet-stream', "in -"),
        part('name="typed"; filename="c.txt"\r\nContent-Type: x/y', "in a.csv"),
        part('name="open"; filename="a.csv"\r\nContent-Type: application/octet-stream', "in a.csv"),
        part('name="none"; filename=""'),
    ]


def test_a_part_that_is_printed(loopback: Loopback) -> None:
    assert parts(loopback, {"key": "a", "value": "x\0y"}) == [part('name="a"', "x\0y")]
    saved = {"key": "a", "type": "file", "value": "AP8=", "fileName": "b.png"}
    head = b'Content-Disposition: form-data; name="a"; filename="b.png"\r\nContent-Type: image/png\r\n\r\n'
    assert parts(loopback, saved) == [head + b"\0\xff"]
    nameless = {"key": "a", "type": "file", "value": "aGk="}
    assert parts(loopback, nameless) == [part('name="a"\r\nContent-Type: application/octet-stream', "hi")]


def test_parts_that_curl_cannot_write_are_written_by_the_script(
    loopback: Loopback, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ü€.txt").write_bytes(b"\0file")
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "a.c").write_text("in b")
    assert parts(
        loopback,
        {"key": 'a="b"\r\n', "value": "1"},
        {"key": "{{n}}", "value": "{{v}}", "contentType": "a/b; c"},
        {"key": "c", "value": "{{v}}", "fileName": "{{n}}.txt"},
        {"key": "d", "value": "x\0"},
        {"key": "e", "type": "file", "value": "AP8="},
        {"key": "f", "type": "file", "src": ["ü€.txt", "{{folder}}/{{file}}", "{{folder}}/a{{ending}}"]},
        {"key": "g", "value": "1", "contentType": "{{type}}"},
        environment={"n": 'n="', "v": ";type=x", "folder": "b", "file": "a.c", "ending": ".c", "type": "x/y"},
    ) == [
        part('name="a="b"%0D%0A"', "1"),
        part('name="n=""\r\nContent-Type: a/b; c', ";type=x"),
        part('name="c"; filename="n=".txt"\r\nContent-Type: text/plain', ";type=x"),
        part('name="d"', "x\0"),
        b'Content-Disposition: form-data; name="e"\r\nContent-Type: application/octet-stream\r\n\r\n\0\xff',
        part(
            'name="f"; filename="ü€.txt"; filename*=UTF-8\'\'%C3%BC%E2%82%AC.txt\r\nContent-Type: text/plain',
            "\0file",
        ),
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


@pytest.mark.parametrize(
    "body",
    [
        {"mode": "file", "file": {"src": "missing"}},
        {"mode": "formdata", "formdata": [{"key": "a", "type": "file", "src": "missing"}]},
        {"mode": "formdata", "formdata": [{"key": 'a"', "type": "file", "src": "missing"}]},
        {"mode": "formdata", "formdata": [{"key": 'a"', "value": "{{v}}"}]},
        {"mode": "urlencoded", "urlencoded": [{"key": "a", "value": "{{v}}"}]},
        {"mode": "graphql", "graphql": {"query": "{{v}}"}},
    ],
)
def test_without_a_file_or_a_variable_nothing_is_sent(loopback: Loopback, body: dict[str, Any]) -> None:
    result = run(script({"method": "POST", "url": "http://{{host}}/", "body": body}), {"host": loopback.host})
    assert result.returncode != 0
    assert result.stderr
    assert loopback.take() == []


def test_a_big_file_is_not_asked_for(loopback: Loopback, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "big").write_bytes(b"x" * 1_100_000)
    for body in (
        {"mode": "file", "file": {"src": "big"}},
        {"mode": "formdata", "formdata": [{"key": "a", "type": "file", "src": "big"}]},
    ):
        request = sent(loopback, {"body": body})
        assert (len(request.body) > 1_000_000, request.values("Expect")) == (True, [])


def test_headers(loopback: Loopback) -> None:
    headers = [
        {"key": "X-Hostile", "value": 'it\'s "q" $HOME `id` \\ ! @x'},
        {"key": "X-Empty", "value": ""},
        {"key": "X-Blank", "value": "  "},
        {"key": "X-Latin", "value": "café"},
        {"key": "X-Twice", "value": "1"},
        {"key": "X-Twice", "value": "2"},
        {"key": "X-Off", "value": "x", "disabled": True},
        {"key": "{{name}}", "value": "a {{v}}"},
        {"key": "Cookie", "value": "a=1"},
        {"key": "Cookie", "value": "b={{v}}"},
        {"key": "User-Agent", "value": "mine"},
    ]
    request = sent(loopback, {"method": "GET", "header": headers}, {"name": "X-Name", "v": "5"})
    own = [
        (name, value) for name, value in request.headers if name.startswith("X-") or name in {"Cookie", "User-Agent"}
    ]
    assert own == [
        ("X-Hostile", 'it\'s "q" $HOME `id` \\ ! @x'),
        ("X-Empty", ""),
        ("X-Blank", ""),
        ("X-Latin", "caf\xe9"),
        ("X-Twice", "1"),
        ("X-Twice", "2"),
        ("X-Name", "a 5"),
        ("Cookie", "a=1; b=5"),
        ("User-Agent", "mine"),
    ]


@pytest.mark.parametrize(
    ("name", "value", "problems", "arrives"),
    [
        ("X-A", "a\r\nX-B: b\0", ["header-value"], [b"X-A: a X-B: b "]),
        ("X-A", "€é", ["header-value"], ["X-A: €é".encode()]),
        ("Content-Length", "99", ["header-left-out"], []),
        ("@X", "a", ["header-left-out"], []),
        ("X A", "a", ["header-left-out"], []),
    ],
)
def test_headers_that_cannot_be_sent(
    loopback: Loopback, name: str, value: str, problems: list[str], arrives: list[bytes]
) -> None:
    request = sent(loopback, {"method": "GET", "header": [{"key": name, "value": value}]}, problems=problems)
    lines = request.head.split(b"\r\n")[1:]
    assert [line for line in lines if b"X" in line or b"Length" in line] == arrives


def test_headers_of_curl_that_are_off(loopback: Loopback) -> None:
    off = {"protocolProfileBehavior": {"disabledSystemHeaders": {"user-agent": True, "accept": True}}}
    request = sent(loopback, {"method": "GET", "header": [{"key": "Accept", "value": "a/b"}]}, **off)
    assert (request.values("User-Agent"), request.values("Accept")) == ([], ["a/b"])


def test_a_packed_answer_is_unpacked(loopback: Loopback) -> None:
    packed = gzip.compress(b"answer")
    loopback.answers.append(Answer(body=packed, headers=(("Content-Encoding", "gzip"),)))
    header = [{"key": "Accept-Encoding", "value": "gzip, x"}]
    result = run(script({"url": "http://{{host}}/", "header": header}), {"host": loopback.host})
    assert result.stdout == b"answer"
    assert loopback.take()[0].values("Accept-Encoding") == ["gzip, x"]
    plain = [{"key": "Accept-Encoding", "value": "identity"}]
    assert "--compressed" not in script({"url": "http://{{host}}/", "header": plain})


def test_the_target_of_a_url(loopback: Loopback) -> None:
    target = "/a/../b//c;d=é %20{x}[y]'\"?q=é 'x'[1-2]{a,b}&&=v&e=&f#no"
    request = sent(loopback, {"method": "GET", "url": f"http://{{{{host}}}}{target}"})
    assert request.target == ("/a/../b//c;d=%C3%A9%20%20%7Bx%7D[y]'%22?q=%C3%A9%20%27x%27[1-2]{a,b}&&=v&e=&f")


def test_redirects_are_followed_as_postman_follows_them(loopback: Loopback) -> None:
    loopback.respond = lambda request: (
        Answer() if request.target == "/next" else Answer(302, headers=(("Location", "/next"),))
    )
    result = run(script({"method": "POST", "url": "http://{{host}}/", **raw("x")}), {"host": loopback.host})
    assert result.returncode == 0
    assert [(request.method, request.body) for request in loopback.take()] == [("POST", b"x"), ("GET", b"")]
    run(script({"method": "PUT", "url": "http://{{host}}/", **raw("x")}), {"host": loopback.host})
    assert [request.method for request in loopback.take()] == ["PUT"]
