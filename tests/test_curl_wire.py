"""What curl scripts put on the wire: they are run against a server that records the bytes."""

import base64
import gzip
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from curl_scripts import HOSTILE, run, script, sent
from loopback import Answer, Loopback
from postwright.runtime.body import strip_comments


def raw(text: str, language: str = "text") -> dict[str, Any]:
    return {"body": {"mode": "raw", "raw": text, "options": {"raw": {"language": language}}}}


def form(*fields: dict[str, Any]) -> dict[str, Any]:
    return {"body": {"mode": "urlencoded", "urlencoded": list(fields)}}


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


@pytest.mark.parametrize(
    "text",
    [
        "[{{one}}\n]",
        "[{{one}}, 2]\n\n",
        '{"a": "// \\\\" /*/ no */, "é": {{quoted}}, "b": "\\"{{one}}" / {{one}}\r\n/**/} /',
        "{{start}} 2 */ 3 //",
        "{{start}} 2 {{unknown}}",
        '{"a": {{quoted}}} /*',
    ],
)
def test_comments_in_values_of_the_collection_are_not_sent(loopback: Loopback, text: str) -> None:
    values = {"one": "1 // one", "quoted": '"// /* no"', "start": "1 /*"}
    variables = [{"key": name, "value": value} for name, value in values.items()]
    filled = text.replace("{{unknown}}", "*/ 5")
    for name, value in values.items():
        filled = filled.replace(f"{{{{{name}}}}}", value)
    request = sent(loopback, raw(text, "json"), {"unknown": "*/ 5"}, variable=variables)
    assert request.body.decode() == strip_comments(filled)
    assert "strip_comments" not in script({"url": "http://a.test", **raw('["{{b}}"] // no', "json")})


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
    request = sent(loopback, {"header": header, **form({"key": "a"})})
    assert [value for name, value in request.headers if name == "content-type"] == [arrives]


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


@pytest.mark.parametrize("members", [{}, {"query": "a"}])
def test_variables_of_graphql_that_turn_out_empty(loopback: Loopback, members: dict[str, str]) -> None:
    body = {"body": {"mode": "graphql", "graphql": {**members, "variables": "{{v}}"}}}
    empty = {"variable": [{"key": "v", "value": ""}]}
    assert json.loads(sent(loopback, body, **empty).body) == members
    given = sent(loopback, body, {"v": '{"b": 1}'}, **empty).body
    assert json.loads(given) == {**members, "variables": {"b": 1}}


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


def test_a_header_beside_a_body_of_text_is_utf_8(loopback: Loopback) -> None:
    header = {"header": [{"key": "X-A", "value": "é{{v}}"}]}
    value = {"variable": [{"key": "v", "value": "ü"}]}
    assert sent(loopback, {**header, **raw("x")}, **value).values("X-A") == ["éü".encode().decode("latin-1")]
    assert sent(loopback, header, **value).values("X-A") == ["éü"]


def test_a_usual_port_that_is_said_is_sent() -> None:
    assert "--header 'Host: a.test:80'" in script({"url": "http://A.test:80/x"})
    assert "--header 'Host: a.test:443'" in script({"url": "https://a.test:443/x"})
    own = {"url": "http://a.test:80/x", "header": [{"key": "host", "value": "b.test"}]}
    assert script(own).count("ost: ") == 1
    assert '--header "Host: ${host:?}:80"' in script({"url": "http://{{host}}:80/x"})
    assert '--header "Host: ${host#*://}:80"' in script({"url": "{{host}}:80/x"})
    assert "Host" not in script({"url": "{{host}}:81/x"})


def test_a_user_name_behind_the_variable_of_a_scheme(loopback: Loopback) -> None:
    value = {"variable": [{"key": "scheme", "value": "http://"}]}
    request = sent(loopback, {"url": "{{scheme}}u:p@{{host}}/"}, **value)
    assert request.values("Authorization") == ["Basic dTpw"]
    bearer = {"auth": {"type": "bearer", "bearer": [{"key": "token", "value": "t"}]}}
    request = sent(loopback, {"url": "{{scheme}}u:p@{{host}}/", **bearer}, **value)
    assert request.values("Authorization") == ["Bearer t"]


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
