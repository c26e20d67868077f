"""What the files of a collection v3 say: each rule by the operation that is read."""

from pathlib import Path
from typing import Any

import pytest

from postwright.model import (
    ApiKeyAuth,
    BasicAuth,
    BearerAuth,
    FileBody,
    FilePart,
    GraphqlBody,
    MultipartBody,
    NoAuth,
    Parameter,
    RawBody,
    TextPart,
    UrlEncodedBody,
)
from postwright.reader import v3_request, yaml_text
from postwright.reader.converting import put_together
from trees import request, tree

URL = "url: https://a.test/x"
GET = f"$kind: http-request\n{URL}\n"


def shown(parameters: tuple[Parameter, ...]) -> list[tuple[str, str | None, bool]]:
    """Names, values and whether they are sent."""
    return [(each.name.source, each.value.source if each.value else None, each.enabled) for each in parameters]


def body(folder: Path, *lines: str, problems: tuple[str, ...] = ()) -> Any:
    """The body of a POST with these lines of a body."""
    return request(folder, URL, "method: POST", "body:", *(f"  {line}" for line in lines), problems=problems).body


def test_the_method_is_get_unless_it_is_given(tmp_path: Path) -> None:
    assert request(tmp_path, URL).method == "GET"
    assert request(tmp_path, URL, "method: put").method == "PUT"


def test_lists_come_as_lists_or_mappings(tmp_path: Path) -> None:
    one = request(tmp_path, URL, "headers:", "  A: b", "  C: yes", "queryParams:", "  q: 2024-01-01")
    assert shown(one.headers) == [("A", "b", True), ("C", "yes", True)]
    assert shown(one.query) == [("q", "2024-01-01", True)]
    other = request(
        tmp_path,
        URL,
        "headers:",
        "  - {key: A, value: b, description: About it.}",
        "  - {key: A, value: c, disabled: true}",
        "  - {key: A, value: d, disabled: False}",
    )
    assert shown(other.headers) == [("A", "b", True), ("A", "c", False), ("A", "d", True)]
    assert other.headers[0].description == "About it."


@pytest.mark.parametrize(
    ("address", "params", "expected"),
    [
        ("?x=1&y=2", "[{key: x, value: QP}]", [("y", "2", True), ("x", "QP", True)]),
        ("?x=1&y=2", "{x: QP}", [("y", "2", True), ("x", "QP", True)]),
        ("?x=1", "[{key: x, value: QP, disabled: true}]", [("x", "QP", False)]),
        ("?x=1&x=2", "[{key: x, value: '3'}, {key: x, value: '4'}]", [("x", "3", True), ("x", "4", True)]),
        ("?a%20b=1", "{a b: '2'}", [("a b", "2", True)]),
        ("?=1&b", "[{key: null, value: '2'}]", [("b", None, True), ("", "2", True)]),
        ("?", "{x: ''}", [("", None, True), ("x", None, True)]),
        ("#f?a=1", "{x: '1'}", [("x", "1", True)]),
        ("", "{x: '1'}", [("x", "1", True)]),
        ("?x=1", "{}", [("x", "1", True)]),
    ],
)
def test_the_query_of_the_url_gives_way_to_the_listed_one(
    tmp_path: Path, address: str, params: str, expected: list[tuple[str, str | None, bool]]
) -> None:
    found = request(tmp_path, f"url: 'https://a.test/q{address}'", f"queryParams: {params}")
    assert shown(found.query) == expected
    assert found.url.source == "https://a.test/q"


@pytest.mark.parametrize(
    ("url", "code"), [("''", "no-url"), ("/x", "no-host"), ("[1]", "no-url"), ("ws://a", "not-http")]
)
def test_what_has_no_usable_url_is_left_out(tmp_path: Path, url: str, code: str) -> None:
    found = tree(tmp_path, {"a.request.yaml": f"$kind: http-request\nurl: {url}\nqueryParams: {{a: b}}\n"})
    (problem,) = found.problems
    assert (problem.code, problem.skipped, problem.place.pointer) == (code, True, "/item/0")


def test_path_variables_are_whole_segments(tmp_path: Path) -> None:
    lines = (
        "url: https://a.test/:id/:name.json/:id",
        "pathVariables:",
        "  - {key: id, value: '5', description: Which.}",
    )
    found = request(tmp_path, *lines)
    first, second, third = found.url.path_variables
    assert (first.name, first.value and first.value.source, first.description) == ("id", "5", "Which.")
    assert (second.name, second.suffix, second.value) == ("name", ".json", None)
    assert third.value == first.value
    told = request(tmp_path, *lines, "  - {key: name, value: x}", problems=("path-variable-unused",))
    assert told.url.path_variables[1].value is None
    off = request(tmp_path, "url: https://a.test/:id", "pathVariables: [{key: id, value: '5', disabled: true}]")
    assert off.url.path_variables[0].value is None
    assert request(tmp_path, "url: https://a.test/:id", "pathVariables: {id: '5', '': x}").url.path_variables[0].value


@pytest.mark.parametrize("language", ["json", "text", "xml", "html", "javascript"])
def test_raw_bodies(tmp_path: Path, language: str) -> None:
    found = body(tmp_path, f"type: {language}", "content: |-", "  {", '    "a":\t1', "  }")
    assert isinstance(found, RawBody)
    assert (found.text.source, found.language) == ('{\n  "a":\t1\n}', language)


def test_bodies_that_are_not_raw(tmp_path: Path) -> None:
    encoded = body(tmp_path, "type: urlencoded", "content: {a: b, c: no}")
    assert isinstance(encoded, UrlEncodedBody)
    assert shown(encoded.fields) == [("a", "b", True), ("c", "no", True)]
    form = body(
        tmp_path,
        "type: formdata",
        "content:",
        "  - {key: a, value: b, type: text, contentType: text/csv}",
        "  - {key: f, type: file, src: [one.txt, two.txt]}",
        "  - {key: g, type: file, src: ''}",
    )
    assert isinstance(form, MultipartBody)
    part, files, nothing = form.parts
    assert isinstance(part, TextPart)
    assert part.content_type
    assert isinstance(files, FilePart)
    assert isinstance(nothing, FilePart)
    assert ([source.source for source in files.sources], nothing.sources) == (["one.txt", "two.txt"], ())
    file = body(tmp_path, "type: file", "content: {src: a.bin}")
    assert isinstance(file, FileBody)
    assert file.source
    graphql = body(tmp_path, "type: graphql", "content: {query: '{a}', variables: '{}', operationName: A}")
    assert isinstance(graphql, GraphqlBody)
    assert graphql.operation_name


def test_no_body(tmp_path: Path) -> None:
    assert body(tmp_path, "type: none") is None
    assert body(tmp_path, "type: text", "content: ''") is None
    switched_off = body(tmp_path, "type: text", "content: a", "disabled: true")
    assert isinstance(switched_off, RawBody)
    assert not switched_off.enabled


def test_bodies_that_postman_does_not_write(tmp_path: Path) -> None:
    mapping = body(tmp_path, "type: json", "content:", "  a: [1, true]", problems=("value-not-text",))
    assert isinstance(mapping, RawBody)
    assert mapping.text.source == '{"a":[1,true]}'
    unknown = body(tmp_path, "type: carrier-pigeon", "content: coo", problems=("body-mode-unknown",))
    assert isinstance(unknown, RawBody)
    assert body(tmp_path, "content: a", problems=("body-without-mode",)) is None
    text = request(tmp_path, URL, "method: POST", "body: just text").body
    assert isinstance(text, RawBody)


def test_bodies_are_sent_with_every_method(tmp_path: Path) -> None:
    lines = ("body: {type: text, content: a}",)
    assert request(tmp_path, URL, *lines).sent_body
    kept = request(tmp_path, URL, *lines, "settings: {disableBodyPruning: false, strictSSL: false}")
    assert (kept.sent_body, kept.settings.strict_ssl) == (None, False)
    assert not request(tmp_path, URL, "method: POST", *lines).settings.disable_body_pruning


def test_settings(tmp_path: Path) -> None:
    lines = ("settings:", "  disabledSystemHeaders: [accept]", "  followRedirects: false", "  maxRedirects: 3")
    found = request(tmp_path, URL, *lines).settings
    assert (found.disabled_system_headers, found.follow_redirects, found.max_redirects) == ({"accept"}, False, 3)


def test_auth_is_inherited(tmp_path: Path) -> None:
    found = tree(
        tmp_path,
        {
            ".resources/definition.yaml": "$kind: collection\nauth:\n  - {id: a, name: A, type: basic, credentials: "
            "[{key: username, value: u}, {key: password, value: p}]}\n",
            "In/.resources/definition.yaml": "$kind: collection\nauth: {type: bearer, credentials: {token: t}}\n",
            "In/a.request.yaml": GET,
            "In/b.request.yaml": GET + "auth: {type: noauth}\n",
            "In/c.request.yaml": GET + "auth: {type: apikey, credentials: {key: k, value: v, in: query}}\n",
            "In/d.request.yaml": GET + "auth: {type: inherit}\n",
            "e.request.yaml": GET + "auth: []\n",
        },
    )
    assert found.problems == ()
    bearer, none, key, inherited, basic = (operation.auth for operation in found.operations())
    assert isinstance(bearer, BearerAuth)
    assert isinstance(none, NoAuth)
    assert isinstance(key, ApiKeyAuth)
    assert (key.name.source, key.in_query) == ("k", True)
    assert inherited == bearer
    assert isinstance(basic, BasicAuth)
    assert (basic.username.source, basic.password.source) == ("u", "p")


def test_of_several_auths_the_first_counts(tmp_path: Path) -> None:
    lines = ("auth:", "  - {type: bearer, credentials: {token: t}}", "  - {type: noauth}")
    assert isinstance(request(tmp_path, URL, *lines, problems=("auth-several",)).auth, BearerAuth)


def test_graphql_requests_are_posts(tmp_path: Path) -> None:
    source = "$kind: graphql-request\nurl: https://a.test/g\nquery: '{a}'\nvariables: '{\"x\": 1}'\nheaders: {A: b}\n"
    (found,) = tree(tmp_path, {"a.request.yaml": source}).operations()
    assert (found.method, len(found.headers)) == ("POST", 1)
    assert isinstance(found.body, GraphqlBody)
    assert (found.body.query and found.body.query.source) == "{a}"
    (other,) = tree(tmp_path, {"a.request.yaml": source + "method: PUT\n"}).operations()
    assert other.method == "PUT"


def test_variables(tmp_path: Path) -> None:
    lines = (
        "$kind: collection",
        "variables:",
        "  - {key: a, value: 1.0}",
        "  - {key: b, value: x, secret: true}",
        "  - {key: c, value: yes, disabled: true}",
    )
    found = tree(tmp_path, {".resources/definition.yaml": "\n".join(lines), "a.request.yaml": GET})
    assert [(each.name, each.value and each.value.source, each.secret, each.enabled) for each in found.variables] == [
        ("a", "1.0", False, True),
        ("b", None, True, True),
        ("c", "yes", False, False),
    ]


EXAMPLE = "$kind: http-example\nresponse:\n  statusCode: 200\n  statusText: OK\n  headers: {Content-Type: text/csv}\n"


def test_examples(tmp_path: Path) -> None:
    inside = ".resources/a.resources/examples"
    asked = "request: {url: https://a.test/:id, method: PUT, pathVariables: {id: '5'}}\n"
    found = tree(
        tmp_path,
        {
            "a.request.yaml": GET,
            f"{inside}/two.example.yaml": EXAMPLE + "  body: {type: json, content: 'a,b'}\norder: 1\n" + asked,
            f"{inside}/one.example.yml": "name: First\nresponse: {body: {type: xml, content: x}}\n",
            f"{inside}/broken.example.yaml": "a: @\n",
            f"{inside}/note.txt": "",
        },
    )
    assert [(problem.code, problem.skipped) for problem in found.problems] == [("not-yaml", False)]
    one, two = next(found.operations()).examples
    assert (one.name, one.status, one.media_type, one.content, one.request) == (
        "First",
        0,
        "application/xml",
        "x",
        None,
    )
    assert (two.name, two.status, two.media_type, two.content) == ("two", 200, "text/csv", "a,b")
    assert two.request
    assert (two.request.method, two.request.url.source) == ("PUT", "https://a.test/:id")
    assert two.place.file.endswith("/two.example.yaml")


@pytest.mark.parametrize("path", ["../secret", "/etc", "./a/../../secret", "..\\\\secret"])
def test_examples_stay_in_the_folder(tmp_path: Path, path: str) -> None:
    found = tree(
        tmp_path / "in", {"a.request.yaml": GET + f'examples: "{path}"\n', "../secret/x.example.yaml": EXAMPLE}
    )
    assert [(problem.code, problem.place.line) for problem in found.problems] == [("outside-folder", 3)]
    assert next(found.operations()).examples == ()


def test_examples_where_the_request_says(tmp_path: Path) -> None:
    files = {"a.request.yaml": GET + "examples: ./saved/\n", "saved/x.example.yaml": EXAMPLE}
    assert [example.name for example in next(tree(tmp_path, files).operations()).examples] == ["x"]


def test_scripts_become_events() -> None:
    source = b"scripts:\n  - {type: 'http:beforeRequest', code: a}\n  - {type: afterResponse, code: b}\n  - {type: x}\n"
    node = yaml_text.load(source, "a.yaml")
    assert put_together(v3_request.events(node), node.report).value == [
        {"listen": "prerequest", "script": {"exec": "a", "type": "text/javascript"}},
        {"listen": "test", "script": {"exec": "b", "type": "text/javascript"}},
    ]
