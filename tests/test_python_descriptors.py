"""Operations as data: descriptors, auth and saved values say what is needed, and no more."""

import ast
from typing import Any

import pytest

from packages import Item, client, folder, modules, raw, request

GRAPHQL = {"mode": "graphql", "graphql": {"query": "query A { a }", "operationName": "A", "variables": '{"id": 1}'}}
TEXT_TYPE = [{"key": "Content-Type", "value": "text/plain"}]


def descriptor(item: Item, **members: Any) -> list[str]:
    """The fields of the only operation's descriptor, without name, method and URL."""
    (code,) = (node.value for node in ast.parse(client(item, **members)).body if isinstance(node, ast.AnnAssign))
    assert isinstance(code, ast.Call)
    return [ast.unparse(keyword) for keyword in code.keywords][3:]


def saved_values(*items: Item) -> str:
    """The entries of the module of saved values."""
    code = ast.parse(modules(*items)["_saved_values"]).body[-1]
    assert isinstance(code, ast.AnnAssign)
    assert code.value
    return ast.unparse(code.value)


def written(*fields: str) -> list[str]:
    """Keyword arguments as `descriptor` gives them."""
    return [ast.unparse(ast.parse(f"f({field})")).strip()[2:-1] for field in fields]


def auth(**kind: Any) -> dict[str, Any]:
    """A request with this auth, its parameters as a mapping."""
    (name,) = kind
    return request(auth={"type": name, name: [{"key": key, "value": value} for key, value in kind[name].items()]})


def test_a_descriptor_begins_with_name_method_and_url() -> None:
    source = modules(folder("F", request("R", "https://{{host}}/:id?a=1#b", "PUT")))["f"]
    assert (
        'R: Operation[Any] = Operation(\n    name="F/R",\n    method="PUT",\n    url="https://{{host}}/:id",\n)'
        in source
    )


def test_only_whole_variables_of_the_query_are_filled_in() -> None:
    item = request(url="https://a.test/?a={{a}}&b=1&c=x{{c}}&d&e={{e}}")
    assert descriptor(item) == written('query=(("a", "{{a}}"), ("e", "{{e}}"))')


def test_a_query_variable_that_is_switched_off() -> None:
    query = [{"key": "a", "value": "{{a}}", "disabled": True}]
    assert descriptor(request(url={"raw": "https://a.test", "host": ["https://a.test"], "query": query})) == []


def test_headers_that_are_sent() -> None:
    names = [("X-A", "1"), ("Content-Length", "5"), ("transfer-encoding", "chunked"), ("X-B", "{{b}}")]
    off = {"key": "X-C", "value": "2", "disabled": True}
    item = request(header=[*({"key": key, "value": value} for key, value in names), off])
    assert descriptor(item) == written('headers=(("X-A", "1"), ("X-B", "{{b}}"))')


@pytest.mark.parametrize(
    ("mode", "value", "kept"),
    [
        ("urlencoded", "application/json", False),
        ("urlencoded", "application/x-www-form-urlencoded; charset=utf-8", True),
        ("formdata", "application/json", False),
        ("formdata", "multipart/form-data; boundary=x", True),
    ],
)
def test_a_form_keeps_only_a_type_of_its_own(mode: str, value: str, kept: bool) -> None:
    body = {"mode": mode, mode: [{"key": "a", "value": "b"}]}
    item = request(method="POST", body=body, header=[{"key": "Content-Type", "value": value}])
    (headers,) = written(f'headers=(("Content-Type", "{value}"),)')
    assert (headers in descriptor(item)) is kept
    behaviour = {"disabledSystemHeaders": {"content-type": True}}
    assert headers in descriptor({**item, "protocolProfileBehavior": behaviour})


@pytest.mark.parametrize(("mode", "field"), [("urlencoded", {}), ("formdata", {"type": "text"})])
def test_a_form_without_fields_that_are_switched_on_keeps_the_type(mode: str, field: dict[str, Any]) -> None:
    off = {"key": "a", "value": "1", "disabled": True, **field}
    item = request(method="POST", body={"mode": mode, mode: [off]}, header=TEXT_TYPE)
    assert written('headers=(("Content-Type", "text/plain"),)')[0] in descriptor(item)


@pytest.mark.parametrize(
    ("text", "language", "header", "fields"),
    [
        ('{"a": 1}', "json", [], ['body="json"']),
        ('{"a": 1}', "", [], ['body="json"', 'media_type="text/plain"']),
        ("<a/>", "xml", [], ['body="raw"', 'media_type="application/xml"']),
        ("a", "text", [], ['body="raw"']),
        ("<a/>", "xml", TEXT_TYPE, ['headers=(("Content-Type", "text/plain"),)', 'body="raw"']),
    ],
)
def test_a_media_type_that_is_not_the_usual_one(
    text: str, language: str, header: list[Item], fields: list[str]
) -> None:
    assert descriptor(raw(text, language, header=header)) == written(*fields)


def test_a_graphql_document() -> None:
    document = 'graphql=Graphql(query="query A { a }", operation_name="A")'
    assert descriptor(request(method="POST", body=GRAPHQL)) == written('body="graphql"', document)
    empty = {"mode": "graphql", "graphql": {"variables": "{}"}}
    assert descriptor(request(method="POST", body=empty)) == written('body="graphql"', "graphql=Graphql()")


def test_a_file_body() -> None:
    assert descriptor(request(method="POST", body={"mode": "file", "file": {"src": "/a"}})) == written('body="file"')


def test_options_of_parts() -> None:
    parts = [
        {"key": "a", "value": "1"},
        {"key": "b", "value": "{}", "contentType": "application/json"},
        {"key": "c", "type": "file", "src": "/c", "fileName": "c.txt"},
        {"key": "", "type": "file", "src": "/d"},
    ]
    found = descriptor(request(method="POST", body={"mode": "formdata", "formdata": parts}))
    options = (
        'parts={"b": PartOptions(content_type="application/json"), "c": PartOptions(file=True, file_name="c.txt")}'
    )
    assert found == written('body="multipart"', options)
    found = descriptor(request(method="POST", body={"mode": "formdata", "formdata": parts[:1]}))
    assert found == written('body="multipart"')


def test_a_part_that_is_switched_off_does_not_count_where_another_has_its_name() -> None:
    parts = [{"key": "a", "type": "file", "src": "/a"}, {"key": "a", "contentType": "text/csv", "disabled": True}]
    body = {"mode": "formdata", "formdata": parts}
    assert descriptor(request(method="POST", body=body))[1:] == written('parts={"a": PartOptions(file=True)}')


def test_settings_are_written_where_they_differ() -> None:
    behaviour = {
        "disableUrlEncoding": True,
        "disabledSystemHeaders": {"user-agent": True, "accept": True},
        "followRedirects": False,
        "followOriginalHttpMethod": True,
        "followAuthorizationHeader": True,
        "removeRefererHeaderOnRedirect": True,
        "maxRedirects": 3,
        "strictSSL": False,
    }
    assert descriptor({**request(), "protocolProfileBehavior": behaviour}) == written(
        "encode_url=False",
        'disabled_system_headers=("accept", "user-agent")',
        "follow_redirects=False",
        "follow_original_method=True",
        "keep_authorization=True",
        "send_referer=False",
        "max_redirects=3",
        "verify=False",
    )
    usual = {"followRedirects": True, "maxRedirects": 10, "strictSSL": True, "disableUrlEncoding": False}
    assert descriptor({**request(), "protocolProfileBehavior": usual}) == []


@pytest.mark.parametrize(
    ("item", "code"),
    [
        (auth(basic={"username": "a", "password": "{{b}}"}), 'BasicAuth("a", "{{b}}")'),
        (auth(bearer={"token": "a"}), 'BearerAuth("a")'),
        (auth(apikey={"key": "k", "value": "v"}), 'ApiKeyAuth("k", "v")'),
        (auth(apikey={"key": "k", "value": "v", "in": "query"}), 'ApiKeyAuth("k", "v", in_query=True)'),
        (auth(oauth2={"accessToken": "a"}), 'OAuth2Auth("a")'),
        (
            auth(oauth2={"accessToken": "a", "headerPrefix": "Token", "addTokenTo": "queryParams"}),
            'OAuth2Auth("a", header_prefix="Token", placement="queryParams")',
        ),
        (auth(digest={"username": "a", "password": "b", "disableRetryRequest": False}), 'DigestAuth("a", "b")'),
        (
            auth(digest={"username": "a", "qop": "auth", "nonceCount": 1, "disableRetryRequest": True}),
            'DigestAuth("a", "", qop="auth", nonce_count="1", retry=False)',
        ),
    ],
)
def test_auth_is_a_constant(item: Item, code: str) -> None:
    name = {"BearerAuth": "BEARER_AUTH", "OAuth2Auth": "OAUTH2_AUTH"}.get(code.partition("(")[0], "")
    source = modules(item)["_auth"]
    assert f" = {code}\n" in source
    assert f"from ._core import {code.partition('(')[0]}\n" in source
    (field,) = descriptor(item)
    assert field.startswith(f"auth={name}")
    assert f"\n{field.removeprefix('auth=')} = " in source


@pytest.mark.parametrize(
    ("saved", "is_signed"),
    [
        ({"algorithm": "HS256", "secret": "s"}, True),
        ({"algorithm": "{{a}}", "secret": "s"}, True),
        ({"algorithm": "{{a}}", "privateKey": "k"}, True),
        ({"algorithm": "RS256", "privateKey": "k"}, True),
        ({"algorithm": "RS256", "secret": "s"}, False),
        ({"algorithm": "HS256", "privateKey": "k"}, False),
        ({"algorithm": "{{a}}"}, False),
        ({"secret": "s", "privateKey": "k"}, False),
    ],
)
def test_a_token_needs_a_key(saved: dict[str, str], is_signed: bool) -> None:
    assert ("_auth" in modules(auth(jwt=saved))) == is_signed


@pytest.mark.parametrize(
    "item",
    [
        request(),
        auth(noauth={}),
        auth(bearer={"token": ""}),
        auth(apikey={}),
        auth(oauth2={"accessToken": ""}),
        auth(oauth2={"accessToken": "a", "tokenType": "MAC"}),
    ],
)
def test_auth_that_sends_nothing_is_not_written(item: Item) -> None:
    assert descriptor(item) == []
    assert "_auth" not in modules(item)


def test_equal_auths_share_a_constant() -> None:
    one, two = auth(bearer={"token": "a"}), auth(bearer={"token": "b"})
    source = modules(one, one, two, folder("F", two))["_auth"]
    assert [line for line in source.split("\n") if line.startswith("BEARER")] == [
        'BEARER_AUTH = BearerAuth("a")',
        'BEARER_AUTH_2 = BearerAuth("b")',
    ]


def test_an_operation_without_saved_values_has_no_entry() -> None:
    assert saved_values(request()) == "{}"


def test_saved_path_and_query() -> None:
    variables = [{"key": "id", "value": "5"}, {"key": "other", "value": ""}]
    query = [{"key": "a", "value": "1"}, {"key": "a", "value": None}, {"key": "b", "value": "2", "disabled": True}]
    url = {"host": ["https://a.test"], "path": [":id", ":other"], "query": query, "variable": variables}
    assert saved_values(request(url=url)) == "{'R': SavedValues(path={'id': '5'}, query=(('a', '1'), ('a', None)))}"


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"mode": "raw", "raw": '{"a": {{b}}} // c'}, "body='{\"a\": {{b}}} // c'"),
        (
            {"mode": "urlencoded", "urlencoded": [{"key": "a", "value": "1"}, {"key": "b", "disabled": True}]},
            'body=(("a", "1"),)',
        ),
        (GRAPHQL, "body='{\"id\": 1}'"),
        ({"mode": "file", "file": {"src": "/a"}}, 'body="/a"'),
        ({"mode": "file", "file": {"content": "YQ"}}, 'body=b"a"'),
        ({"mode": "file", "file": {"content": "YQ=="}}, 'body=b"a"'),
        ({"mode": "file", "file": {"content": "ä"}}, 'body=b""'),
        ({"mode": "file", "file": {"content": "a"}}, 'body=b""'),
    ],
)
def test_saved_bodies(body: Item, code: str) -> None:
    assert saved_values(request(method="POST", body=body)) == f"{{'R': SavedValues({written(code)[0]})}}"


@pytest.mark.parametrize("body", [{"mode": "graphql", "graphql": {"query": "{ a }"}}, {"mode": "file", "file": {}}])
def test_bodies_of_which_nothing_is_saved(body: Item) -> None:
    assert saved_values(request(method="POST", body=body)) == "{}"


def test_saved_parts() -> None:
    parts = [
        {"key": "a", "value": "1", "contentType": "text/csv"},
        {"key": "b", "type": "file", "src": ["/b", "/c"]},
        {"key": "c", "type": "file", "value": "YQ==", "fileName": "c.txt"},
        {"key": "d", "value": "off", "disabled": True},
    ]
    item = request(method="POST", body={"mode": "formdata", "formdata": parts})
    found = saved_values(item)
    assert found.partition("body=")[2] == (
        "(Part('a', '1', content_type='text/csv'), Part('b', sources=('/b', '/c')), "
        "Part('c', sources=(), content='YQ==', file_name='c.txt')))}"
    )
    assert "from ._core import Part, SavedValues\n" in modules(item)["_saved_values"]
