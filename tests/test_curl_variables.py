import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from curl_scripts import rendered, run, script, scripts, sent
from loopback import Loopback
from postwright.runtime.url import finish


def variables(**values: Any) -> list[dict[str, Any]]:
    return [{"key": name, "value": value} for name, value in values.items()]


def lines(request: Any, problems: list[str] | None = None, **members: Any) -> list[str]:
    """What stands before the command, without functions."""
    before = script(request, problems, **members).partition("curl ")[0]
    return re.sub(r"^\w+\(\) \{\n(?:  .*\n)+\}\n", "", before, flags=re.MULTILINE).splitlines()


def comments(request: Any, **members: Any) -> list[str]:
    (text,) = scripts(rendered({"name": "R", "request": request}, **members)).values()
    return [line.removeprefix("# ") for line in text.splitlines() if line.startswith("# ")][1:]


def test_a_value_of_the_collection_stands_unless_the_environment_has_one(loopback: Loopback) -> None:
    values = variables(base=f"{loopback.url}/v1", page=2, empty="")
    request = {"url": "{{base}}/x?page={{page}}&e={{empty}}"}
    assert lines(request, variable=values) == [
        f"base=${{base-'{loopback.url}/v1'}}",
        "page=${page-2}",
        "empty=${empty-}",
    ]
    assert sent(loopback, {"method": "GET", **request}, variable=values).target == "/v1/x?page=2&e="
    other = sent(loopback, {"method": "GET", **request}, {"page": "", "empty": "y"}, variable=values)
    assert other.target == "/v1/x?page=&e=y"


def test_a_variable_without_a_value_is_needed(loopback: Loopback) -> None:
    result = run(script("http://{{host}}/{{who}}"), {"host": loopback.host, "who": ""})
    assert result.returncode != 0
    assert b"who" in result.stderr
    assert loopback.take() == []


def test_secret_and_disabled_values_are_not_written() -> None:
    secret = {"key": "token", "value": "s3cret", "type": "secret"}
    off = {"key": "old", "value": "x", "disabled": True}
    request = {"url": "https://a.test/{{old}}", "header": [{"key": "X", "value": "{{token}}"}]}
    assert lines(request, variable=[secret, off]) == [': "${old:?}"']
    assert comments(request, variable=[secret, off]) == ["Needs old, token in the environment."]


def test_values_that_hold_variables_come_after_those(loopback: Loopback) -> None:
    values = variables(base="{{scheme}}://{{host}}/{{stage}}", stage="s-{{n}}", n="1", scheme="http", unused="x")
    found = lines("{{base}}/x", variable=values)
    assert found == [
        "scheme=${scheme-http}",
        "n=${n-1}",
        'stage=${stage-"s-${n}"}',
        'base=${base-"${scheme}://${host:?}/${stage}"}',
    ]
    assert sent(loopback, {"method": "GET", "url": "{{base}}/x"}, variable=values).target == "/s-1/x"


def test_a_value_that_needs_itself_is_left_to_the_environment(loopback: Loopback) -> None:
    values = variables(a="x{{b}}", b="{{a}}", c="{{c}}", d="{{a}}")
    problems = ["variable-cycle"] * 2
    request = {"url": "http://{{host}}/{{d}}{{c}}"}
    assert lines(request, problems, variable=values) == [
        'a=${a-"x${b:?}"}',
        'd=${d-"${a}"}',
        ': "${host:?}" "${c:?}"',
    ]
    assert sent(loopback, request, {"b": "1", "c": "2"}, problems=problems, variable=values).target == "/x12"


@pytest.mark.parametrize(
    ("value", "target"),
    [
        ("a b/é?c='d'&{e}#f", "/a%20b/%C3%A9?c=%27d%27&{e}"),
        ("\\back", "//back"),
        ("%20%", "/%20%"),
        ("{x}[1-2]", "/%7Bx%7D[1-2]"),
        ("..", "/.."),
    ],
)
def test_a_value_is_encoded_in_the_path_of_a_url_only(loopback: Loopback, value: str, target: str) -> None:
    request = {"url": "http://{{host}}/{{v}}", "body": {"mode": "raw", "raw": "{{v}}"}}
    arrived = sent(loopback, request, variable=variables(v=value))
    assert arrived.target == target
    assert arrived.body == value.encode()
    assert sent(loopback, request, {"v": "own"}, variable=variables(v=value)).target == "/own"


def test_nul_beside_a_variable_is_encoded(loopback: Loopback) -> None:
    request = {"method": "GET", "url": "http://{{host}}/{{v}}\0?a={{v}}\0"}
    assert sent(loopback, request, {"v": "1"}).target == "/1%00?a=1%00"


def test_a_value_is_encoded_in_the_query_of_a_url(loopback: Loopback) -> None:
    request = {"method": "GET", "url": "http://{{host}}/x?q={{w}}&{{n}}`"}
    values = variables(v="a b&c={d}", w="<{{v}}>")
    assert sent(loopback, request, {"n": "'é'#x"}, variable=values).target == "/x?q=%3Ca%20b&c={d}%3E&%27%C3%A9%27"


def test_any_value_of_the_environment_is_encoded_as_postman_does(loopback: Loopback) -> None:
    every = "".join(map(chr, range(1, 0x7F))) + "é€\U0001f600"
    for name in ("path", "query"):
        url = {"path": "http://{{host}}/{{v}}x", "query": "http://{{host}}/?{{v}}x"}[name]
        value = every.replace("#", "").replace("?", "")
        target = finish(f"http://a/{'?' if name == 'query' else ''}{value}x").target
        assert sent(loopback, {"url": url}, {"v": value}).target == target


def test_a_base_url_goes_in_as_it_is_unless_it_is_known_to_need_more(loopback: Loopback) -> None:
    assert "encode_url" not in script("{{base}}/x", variable=variables(base="http://a.test/[v1]"))
    values = variables(base=f"{loopback.url}/a b")
    assert sent(loopback, {"url": "{{base}}/x"}, variable=values).target == "/a%20b/x"


def test_a_url_with_a_base_that_is_not_encoded(loopback: Loopback) -> None:
    off = {"protocolProfileBehavior": {"disableUrlEncoding": True}}
    request = {"url": "{{base}}/a <b>?q={{v}} x"}
    environment = {"base": f"{loopback.url}/v1", "v": "'a b'"}
    assert sent(loopback, request, environment, **off).target == "/v1/a <b>?q='a b' x"
    environment["base"] = loopback.host
    assert sent(loopback, request, environment, **off).target == "/a <b>?q='a b' x"


def test_a_header_or_token_that_is_empty(loopback: Loopback) -> None:
    values = variables(token="", key="")
    request = {
        "header": [{"key": "X-Key", "value": "{{key}}"}],
        "auth": {"type": "bearer", "bearer": [{"key": "token", "value": "{{token}}"}]},
    }
    assert comments({"url": "https://a.test", **request}, variable=values) == [
        "Empty unless the environment sets it: key, token."
    ]
    arrived = sent(loopback, request, variable=values)
    assert (arrived.values("X-Key"), arrived.values("Authorization")) == ([""], [])
    arrived = sent(loopback, request, {"token": "t", "key": "k"}, variable=values)
    assert (arrived.values("X-Key"), arrived.values("Authorization")) == (["k"], ["Bearer t"])


def test_names_are_kept_where_a_shell_knows_them() -> None:
    names = (
        "baseUrl",
        "AUTH_TOKEN",
        "_x",
        "base-url",
        "base url",
        "1st",
        "ключ",
        "PATH",
        "path",
        "http_proxy",
        "cr",
        "$randomCity",
        "",
    )
    output = rendered({"name": "R", "request": "https://a.test/" + "/".join("{{" + name + "}}" for name in names)})
    assert output.variables == {
        "baseUrl": "baseUrl",
        "AUTH_TOKEN": "AUTH_TOKEN",
        "_x": "_x",
        "base-url": "base_url",
        "base url": "base_url_2",
        "1st": "variable_1st",
        "ключ": "klyuch",
        "PATH": "PATH_",
        "path": "path_",
        "http_proxy": "http_proxy_",
        "cr": "cr_",
        "$randomCity": "random_city",
        "": "variable",
    }


def test_a_variable_has_the_same_name_in_all_scripts() -> None:
    requests = [{"name": "R", "request": f"https://a.test/{{{{{name}}}}}"} for name in ("a b", "a_b", "a-b", "a b")]
    urls = [re.findall(r"/\$\{(\w+):\?", text) for text in scripts(rendered(*requests)).values()]
    assert urls == [["a_b_2"], ["a_b"], ["a_b_3"], ["a_b_2"]]


def test_comments_name_the_originals() -> None:
    assert comments("https://a.test/{{base url}}/{{id}}/:id/:x/{{$randomCity}}") == [
        "Needs base_url, id, random_city in the environment.",
        "Path variables that the environment can set: path_id, x.",
        "base_url is {{base url}}.",
        "random_city is {{$randomCity}}.",
        "path_id is :id.",
    ]


def test_path_variables_are_taken_from_the_environment(loopback: Loopback) -> None:
    url = {"raw": "http://{{host}}/:id/:n.json", "variable": [{"key": "n", "value": "5"}]}
    assert sent(loopback, {"method": "GET", "url": url}).target == "/:id/5.json"
    assert sent(loopback, {"method": "GET", "url": url}, {"id": "a", "n": "6"}).target == "/a/6.json"
    assert sent(loopback, {"url": "http://{{host}}/:100%|(a)"}).target == "/:100%|(a)"


@pytest.mark.parametrize("name", ["%$", "a!'", "%C3", "%e9", "é"])
def test_a_path_variable_without_a_value_stays_as_it_is(loopback: Loopback, name: str) -> None:
    target = f"/:{name}".replace("é", "%C3%A9")
    assert sent(loopback, {"method": "GET", "url": f"http://{{{{host}}}}/:{name}"}).target == target
    as_it_is = {"protocolProfileBehavior": {"disableUrlEncoding": True}}
    assert sent(loopback, {"method": "GET", "url": f"http://{{{{host}}}}/:{name}"}, **as_it_is).target == f"/:{name}"


def test_the_clock_is_read_when_the_script_runs(loopback: Loopback) -> None:
    request = {"method": "GET", "url": "http://{{host}}/?t={{$timestamp}}&i={{$isoTimestamp}}"}
    assert re.fullmatch(r"/\?t=\d{10}&i=\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z", sent(loopback, request).target)
    assert sent(loopback, request, variable=[{"key": "$timestamp", "value": "1"}]).target.startswith("/?t=1&")


def test_blanks_in_a_name_count_unless_only_the_name_without_is_known(loopback: Loopback) -> None:
    request = {"method": "GET", "url": "http://{{host}}/{{ a }}/{{ b }}"}
    values = variables(a="1")
    assert sent(loopback, request, {"b": "2"}, variable=values).target == "/1/2"
    assert sent(loopback, request, {"a_2": "3", "b": "2"}, variable=values).target == "/3/2"


def test_what_is_made_up_is_fresh_each_time(loopback: Loopback) -> None:
    names = ("guid", "randomUUID", "randomInt", "randomBoolean", "randomAlphaNumeric", "randomPassword")
    raw = " ".join(f"{{{{${name}}}}}" for name in (*names, "randomHexColor", "randomBankAccount", "guid"))
    uuid = r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"
    pattern = rf"({uuid}) {uuid} (\d+) (true|false) [a-z0-9] [A-Za-z0-9]{{15}} #[0-9a-f]{{6}} \d{{8}} ({uuid})"
    request = {"url": "http://{{host}}/{{$guid}}", "body": {"mode": "raw", "raw": raw}}
    arrived = sent(loopback, request)
    found = re.fullmatch(pattern, arrived.body.decode())
    assert found
    assert int(found[2]) <= 1000
    assert len({found[1], found[4], arrived.target[1:]}) == 3
    fields = [{"key": "t", "value": "{{$timestamp}}"}]
    assert re.fullmatch(rb"t=\d{10}", sent(loopback, {"body": {"mode": "urlencoded", "urlencoded": fields}}).body)


def test_a_name_made_of_variables(loopback: Loopback) -> None:
    request = {"method": "GET", "url": "http://{{host}}/{{a{{n}}}}"}
    assert sent(loopback, request, {"n": "1", "a_n": "own"}).target == "/own"
    values = [*variables(n="1", a1="one", ab="x{{ {{n}}}}"), {"key": "a b", "value": "blank"}]
    assert lines(request, variable=values)[:-1] == [
        "n=${n-1}",
        'case "a${n}" in',
        "  a1) a_n=${a1-one} ;;",
        """  ab) a_n=${ab-"x${n_2:?}"} ;;""",
        "  'a b') a_n=${a_b-blank} ;;",
        '  *) : "${a_n:?}" ;;',
        "esac",
    ]
    assert sent(loopback, request, variable=values).target == "/one"
    assert sent(loopback, request, {"n": " b"}, variable=values).target == "/blank"
    assert sent(loopback, request, {"n": "c", "a_n": "else"}, variable=values).target == "/else"
    assert sent(loopback, request, {"a1": "own"}, variable=values).target == "/own"


def test_names_made_of_names_made_of_variables(loopback: Loopback) -> None:
    values = variables(n="1", a1="b", cb="d")
    request = {"method": "GET", "url": "http://{{host}}/{{c{{a{{n}}}}}}"}
    assert sent(loopback, request, variable=values).target == "/d"
    itself = {"variable": variables(n="1", a1="{{a1}}"), "problems": ["variable-cycle"]}
    assert sent(loopback, {"url": "http://{{host}}/{{a{{n}}}}"}, {"a_n": "x"}, **itself).target == "/x"
    circle = variables(n="1", a1="{{a{{n}}}}")
    assert sent(loopback, {"url": "http://{{host}}/{{a{{n}}}}"}, {"a_n": "x"}, variable=circle).target == "/x"


@pytest.mark.parametrize("text", ['{{"a": {{n}} }}', "{{\n{{n}}}}", "{{n}}}} {{x"])
def test_what_is_hardly_a_name_stays_text(loopback: Loopback, text: str) -> None:
    arrived = sent(loopback, {"body": {"mode": "raw", "raw": text}}, {"n": "1"})
    assert arrived.body.decode() == text.replace("{{n}}", "1")


def test_a_name_over_two_segments_is_a_name(loopback: Loopback) -> None:
    url = {"protocol": "http", "host": "{{host}}", "path": ["{{a", "b}}"]}
    assert sent(loopback, {"url": url}, {"a_b": "1"}).target == "/1"


def test_a_name_over_a_parameter_stays_text(loopback: Loopback) -> None:
    url = {"protocol": "http", "host": "{{host}}", "path": ["x"], "query": [{"key": "{{a", "value": "b}}"}]}
    assert sent(loopback, {"url": url}).target == "/x?{{a=b}}"


NAMES = st.text(st.characters(exclude_characters="{}", exclude_categories=["Cs"]), max_size=6)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(NAMES, st.text(st.characters(exclude_categories=["Cs"]), max_size=8), min_size=1, max_size=4))
def test_any_variables_arrive(loopback: Loopback, values: dict[str, str]) -> None:
    raw = "|".join("{{" + name + "}}" for name in values)
    request = {"method": "POST", "url": loopback.url, "body": {"mode": "raw", "raw": raw}}
    output = rendered({"name": "R", "request": request}, variable=variables())
    (text,) = scripts(output).values()
    environment = {output.variables[name]: value.replace("\0", "") or "-" for name, value in values.items()}
    assert run(text, environment).returncode == 0
    assert loopback.take()[-1].body.decode() == "|".join(value.replace("\0", "") or "-" for value in values.values())


@pytest.mark.parametrize(
    ("url", "variable", "is_told"),
    [
        ("https://a.test/x", {}, False),
        ("a.test/x", {}, False),
        ("{{u}}/x", {}, False),
        ("{{u}}/x", {"u": "HTTP://a.test"}, False),
        ("{{u}}/x", {"u": ""}, False),
        ("{{u}}://a.test", {"u": "https"}, False),
        ("{{u}}", {"u": "file:///etc/passwd"}, True),
        ("{{u}}:///etc/passwd", {"u": "file"}, True),
        ("{{u}}le:///etc/passwd", {"u": "fi"}, True),
        ("{{u}}file:///etc/passwd", {"u": ""}, True),
        ("{{ u }}", {"u": "ftp.a.test"}, True),
        ("{{u}}", {"u": "{{v}}", "v": "file:///etc/passwd"}, True),
        ("{{u{{v}}}}", {"v": "1", "u1": "file:///etc/passwd"}, True),
    ],
)
def test_values_of_the_collection_choose_no_protocol(url: str, variable: dict[str, str], *, is_told: bool) -> None:
    variables = [{"key": key, "value": value} for key, value in variable.items()]
    assert ("--proto '=http,https'" in script({"url": url}, variable=variables)) is is_told


def test_a_script_opens_no_file_by_its_url(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret")
    request = {"url": "{{u}}"}
    result = run(script(request, variable=[{"key": "u", "value": f"file://{tmp_path}/secret"}]), {}, tmp_path)
    assert (result.returncode != 0, result.stdout) == (True, b"")
