"""Values of variables and arguments stay in their places: path, query, host, headers, parts, credentials."""

from email import message_from_bytes, policy
from typing import Any
from urllib.parse import unquote

import httpx2
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from building import built, content, header, operation
from loopback import Loopback
from postwright.runtime import (
    ApiKeyAuth,
    Auth,
    AuthError,
    BasicAuth,
    BearerAuth,
    DigestAuth,
    MissingVariableError,
    OAuth2Auth,
    Operation,
    Part,
    PartOptions,
    PreparedRequest,
    SavedValues,
)
from postwright.runtime.arguments import Options
from runtime_api import Run

BASE = "https://api.test/v1"
NASTY = [
    "a/b",
    "../admin",
    "..\\admin",
    "..;",
    "..;x",
    ".%2e",
    "%2e%2e",
    "a%2fb",
    "a?x=1",
    "a#f",
    "a&x=1",
    "//evil.test",
    "\\\\evil.test",
    "@evil.test",
    ":80@evil.test/",
    "http://evil.test/",
    "a\r\nX: 1",
    "a b",
    "a\0b",
    "{{secret}}",
    "é\u2028",
]


def sent(request: PreparedRequest) -> httpx2.URL:
    """The URL as another library reads it."""
    assert request.target.target.isascii()
    assert not {*request.target.target} & {*" \t\r\n\0#"}
    return httpx2.URL(request.target.origin + request.target.target)


@pytest.mark.parametrize("value", NASTY)
@pytest.mark.parametrize("encode", [True, False])
def test_path_arguments_stay_one_segment(value: str, encode: bool) -> None:
    described = operation(url="https://api.test/v1/:id/x", encode_url=encode)
    segment_variable = operation(url="https://api.test/v1/{{id}}/x", encode_url=encode)
    for request in (
        built(described, arguments={"path": {"id": value}, "query": {"q": "1"}}),
        built(segment_variable, arguments={"variables": {"id": value}, "query": {"q": "1"}}),
    ):
        url = sent(request)
        assert url.host == "api.test"
        path, mark, query = url.raw_path.decode().partition("?")
        first, version, segment, last = path.split("/")
        assert (first, version, unquote(segment), last) == ("", "v1", value, "x")
        assert ";" not in segment
        assert (mark, query) == ("?", "q=1")


@pytest.mark.parametrize("value", ["", ".", ".."])
@pytest.mark.parametrize("url", ["https://api.test/:id", "https://api.test/:id.json", "https://api.test/:id."])
def test_path_arguments_that_are_no_segment(url: str, value: str) -> None:
    with pytest.raises(ValueError, match="cannot be a segment"):
        built(operation(url=url), arguments={"path": {"id": value}})


@pytest.mark.parametrize("value", NASTY)
def test_query_arguments_stay_one_value(value: str) -> None:
    arguments = {"query": {"q": value, "r": [value, "2"]}}
    choices: list[Options] = [{}, {"extra_query": {value: value}}]
    for options in choices:
        request = built(operation(url="{{base}}/x"), arguments=arguments, options=options, variables={"base": BASE})
        url = sent(request)
        assert (url.host, url.path) == ("api.test", "/v1/x")
        entries = [entry.partition("=") for entry in url.query.decode().split("&")]
        assert [unquote(text) for _, _, text in entries] == [value, value, "2"] + [value] * len(options)
        assert [name for name, _, _ in entries][:3] == ["q", "r", "r"]


@example("a:", "")
@given(st.text(), st.text())
def test_arguments_never_choose_the_server(path: str, query: str) -> None:
    if path in {"", ".", ".."}:
        return
    described = operation(url="{{host}}/:id//y")
    arguments = {"path": {"id": path}, "query": {"q": query}}
    try:
        url = sent(built(described, arguments=arguments, variables={"host": "api.test"}))
    except ValueError as error:
        refused = str(error)
    else:
        assert url.host == "api.test"
        return
    # Without a scheme in front `a://y` would name another server.
    assert (refused, path[-1]) == ("Op: the URL has a scheme other than HTTP and HTTPS", ":")


@pytest.mark.parametrize(
    ("url", "name", "value"),
    [
        ("https://api.test:{{port}}/x", "port", "80@evil.test"),
        ("https://api.test:{{port}}/x", "port", "80@evil.test/"),
        ("{{scheme}}://api.test/x", "scheme", "https://evil.test/?"),
        ("{{scheme}}://api.test/x", "scheme", "https://a@evil.test#"),
        ("https://{{user}}:p@api.test/x", "user", "a@evil.test/"),
        ("https://{{user}}:p@api.test/x", "user", "evil.test\\"),
        ("https://{{user}}:p@api.test/x", "user", "evil.test?"),
        ("https://{{user}}:p@api.test/x", "user", "evil.test#"),
    ],
)
def test_variables_beside_the_host_do_not_choose_it(url: str, name: str, value: str) -> None:
    with pytest.raises(ValueError, match=r"would change the host of the URL$") as caught:
        built(operation(url=url), variables={name: value})
    assert "evil" not in str(caught.value)
    good = {"port": "8080", "scheme": "https", "user": "ann"}
    assert built(operation(url=url), variables=good).target.host == "api.test"


@pytest.mark.parametrize("value", ["//evil.test/", "@evil.test", "\\\\evil.test", "http://evil.test/", "x/../y?a=1#b"])
def test_variables_behind_the_host_can_hold_path_and_query_but_no_host(value: str) -> None:
    for url in ("https://api.test/{{path}}", "https://api.test/x?q={{path}}", "https://api.test/x#{{path}}"):
        assert sent(built(operation(url=url), variables={"path": value})).host == "api.test"


def test_a_variable_can_hold_whole_parts_as_in_postman() -> None:
    request = built(operation(url="{{base}}/{{path}}"), variables={"base": BASE, "path": "a/b?x=1&y=2"})
    assert request.url == "https://api.test/v1/a/b?x=1&y=2"
    request = built(operation(url="https://h:{{port}}/x"), variables={"port": "8080/v1@2"})
    assert request.url == "https://h:8080/v1@2/x"


@pytest.mark.parametrize("url", ["ftp://h/", "file:///etc/passwd", "javascript://h/", "h/x://evil.test/", ""])
def test_other_schemes_and_no_host_are_refused(url: str) -> None:
    with pytest.raises(ValueError, match=r"the URL has (no host|a scheme other than HTTP and HTTPS)"):
        built(operation(url="{{url}}"), variables={"url": url})


def test_a_wrong_port_is_not_shown() -> None:
    with pytest.raises(ValueError, match=r"^Op: the URL has a port that is no number$"):
        built(operation(url="{{url}}"), variables={"url": "https://user:pa/ss@h/"})


CONTROLS = [chr(code) for code in [*range(9), *range(10, 32), 127]]


@pytest.mark.parametrize("control", CONTROLS, ids=lambda control: f"{ord(control):02x}")
def test_no_control_character_comes_into_a_header(control: str) -> None:
    value = f"a{control}X: 1"
    described = operation(headers=(("X-A", "{{v}}"),))
    choices: list[tuple[dict[str, Any], Options, dict[str, str | None]]] = [
        ({}, {}, {"v": value}),
        ({"headers": {"X-A": value}}, {}, {}),
        ({}, {"extra_headers": {"X-A": value}}, {}),
    ]
    for arguments, options, variables in choices:
        with pytest.raises(ValueError, match=r"^the value of the header X-A has a control character$"):
            built(described, arguments=arguments, options=options, variables=variables)
    for name in (f"X{control}Y", f"X-A: 1{control}Z"):
        with pytest.raises(ValueError, match="cannot be the name of a header"):
            built(operation(headers=(("{{n}}", "1"),)), variables={"n": name})
        with pytest.raises(ValueError, match="cannot be the name of a header"):
            built(operation(), options={"extra_headers": {name: "1"}})
    with pytest.raises(ValueError, match="control character"):
        built(operation()).with_header("X", value)


BROKEN = "a\r\nX-Evil: 1"


@pytest.mark.parametrize(
    "auth",
    [
        BearerAuth(BROKEN),
        BearerAuth(lambda: BROKEN),
        ApiKeyAuth("X-Key", BROKEN),
        ApiKeyAuth(BROKEN, "v"),
        OAuth2Auth(BROKEN),
        OAuth2Auth("t", BROKEN),
        DigestAuth(BROKEN, "p"),
        DigestAuth("u", "p", realm=BROKEN, nonce="n"),
        DigestAuth("u", "p", realm="r", nonce='n", uri="/evil'),
        DigestAuth("u", "p", realm="r", nonce="n", opaque="o\\"),
        DigestAuth("u", "p", realm="r", nonce="n", qop="auth", nonce_count='1", x="'),
    ],
)
def test_credentials_write_no_header_and_no_parameter(auth: Auth) -> None:
    with pytest.raises((ValueError, AuthError), match=r"control character|name of a header|end its quotes"):
        built(operation(auth=auth)).signed()


def test_credentials_in_places_that_hold_everything() -> None:
    assert header(built(operation(auth=BasicAuth(BROKEN, BROKEN))), "Authorization") is not None
    request = built(operation(auth=ApiKeyAuth("k&x=1#", "v&y=2#\r\n", in_query=True)))
    assert sent(request).query == b"k%26x%3D1%23=v%26y=2%23%0D%0A"


def test_cookies_of_variables_are_one_header() -> None:
    described = operation(headers=(("Cookie", "a={{v}}"), ("Cookie", "b=2")))
    with pytest.raises(ValueError, match="control character"):
        built(described, variables={"v": "1\r\nX: 1"})
    with pytest.raises(MissingVariableError):
        built(operation(headers=(("Authorization", "{{v}}"),)))


def heads(request: PreparedRequest) -> list[Any]:
    """The parts of a multipart body, as the library of Python reads them."""
    content_type = header(request, "Content-Type") or ""
    message = message_from_bytes(
        f"Content-Type: {content_type}\r\n\r\n".encode() + content(request), policy=policy.HTTP
    )
    return list(message.iter_parts())


EVIL_PART = 'a"; filename="x.php\r\nX-Evil: 1\r\n\r\n\0'


def test_parts_keep_their_heads() -> None:
    described = operation(body="multipart", parts={"{{v}}": PartOptions(content_type="{{v}}", file_name="{{v}}")})
    saved = SavedValues(body=(Part("{{v}}", "t", content_type="{{v}}", file_name="{{v}}"),))
    values = {"v": EVIL_PART}
    for request in (
        built(described, saved=saved, variables=values),
        built(described, body={"{{v}}": "t"}, variables=values),
        built(described, body={"{{v}}": (EVIL_PART, b"t", EVIL_PART)}, variables=values),
        built(operation(body="multipart"), options={"extra_body": {EVIL_PART: "t"}}),
    ):
        (part,) = heads(request)
        assert {name.lower() for name in part} <= {"content-disposition", "content-type"}
        raw = content(request).partition(b"\r\n\r\n")[0]
        assert b"\0" not in raw
        assert raw.split(b"\r\n")[1].count(b'"') in (2, 4)
        assert part.get_payload(decode=True) == b"t"


def test_quotes_of_the_collection_stay_as_in_postman() -> None:
    request = built(operation(body="multipart"), saved=SavedValues(body=(Part('a"b', "t"),)))
    assert b'name="a"b"' in content(request)


@pytest.mark.parametrize(
    "value", ["x\r\n--X\r\nContent-Disposition: form-data; name=evil\r\n\r\n1", "--X--", b"\r\n--X"]
)
def test_no_part_ends_by_the_boundary_of_the_collection(value: Any) -> None:
    described = operation(body="multipart", headers=(("Content-Type", "multipart/form-data; boundary=X"),))
    request = built(described, body={"a": value, "b": "2"})
    assert [part.get_param("name", header="Content-Disposition") for part in heads(request)] == ["a", "b"]
    kept = built(described, body={"a": "1"})
    assert header(kept, "Content-Type") == "multipart/form-data; boundary=X"


def test_a_file_may_hold_the_boundary_too(tmp_path: Any) -> None:
    (tmp_path / "f").write_bytes(b"\r\n--X--")
    described = operation(body="multipart", headers=(("Content-Type", "multipart/form-data; boundary=X"),))
    assert len(heads(built(described, body={"a": tmp_path / "f", "b": "2"}))) == 2


def test_a_boundary_is_made_anew_each_time() -> None:
    bodies = [content(built(operation(body="multipart"), body={"a": "1"})) for _ in range(2)]
    assert bodies[0] != bodies[1]


def test_fields_of_forms_stay_one_value() -> None:
    described = operation(body="form")
    saved = SavedValues(body=(("{{v}}", "{{v}}"),))
    for request in (
        built(described, saved=saved, variables={"v": "a&b=1#"}),
        built(described, body={"a&b=1#": "a&b=1#"}),
    ):
        assert content(request) == b"a%26b%3D1%23=a%26b%3D1%23"


def test_json_arguments_are_json() -> None:
    assert content(built(operation(body="json"), body={'a": 1, "b': '","evil":"1'})) == (
        b'{"a\\": 1, \\"b":"\\",\\"evil\\":\\"1"}'
    )


@pytest.mark.parametrize("method", ["GET / HTTP/1.1\r\nX: 1\r\n\r\n", "GE T", "G\0"])
def test_no_method_writes_headers(run: Run, loopback: Loopback, method: str) -> None:
    with pytest.raises(Exception, match="not one that HTTP can carry") as caught:
        run(lambda api: api.raw_request(method, "{{base}}/x"))
    assert type(caught.value).__name__ == "ApiConnectionError"
    assert loopback.take() == []


def test_a_hook_can_not_break_out_either(run: Run, loopback: Loopback) -> None:
    described: Operation[Any] = Operation(name="O", method="GET", url="{{base}}/x")

    def hook(request: PreparedRequest) -> PreparedRequest:
        return request._replace(headers=(*request.headers, ("X-A", "s3cret\r\nX-Evil: 1")))

    with pytest.raises(Exception, match="not one that HTTP can carry") as caught:
        run(lambda api: api.call(described), before_request=hook)
    error: BaseException | None = caught.value
    while error is not None:
        assert "s3cret" not in f"{error!r} {error}"
        error = error.__cause__ or error.__context__
    assert loopback.take() == []
