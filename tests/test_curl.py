import subprocess
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curl_scripts import options, rendered, script, scripts, url_of
from postwright.targets import TARGETS
from postwright.targets.curl import CURL
from reading import collection

FOLLOW = "--location --max-redirs 10 --proto-redir '=https'"

AUTH0 = {
    "name": "Link a user account",
    "request": {
        "method": "POST",
        "description": "Joins <b>two</b> accounts.\n\nThe second paragraph.",
        "header": [
            {"key": "Authorization", "value": "Bearer {{auth0_token}}"},
            {"key": "Content-Type", "value": "application/json"},
        ],
        "url": "https://{{auth0_domain}}/api/v2/users/:id/identities",
        "body": {"mode": "raw", "raw": '{\r\n  "link_with": ""\r\n}'},
    },
}


def encoded(url: str) -> str:
    """The option's value for a URL with variables after its start."""
    return f'--globoff --path-as-is "$(encode_url {url})"'


def named(*names: str) -> list[str]:
    items = [{"name": name, "request": {"method": "PUT", "url": "https://a.test/x"}} for name in names]
    return [name.name for name in rendered(*items).operations.values()]


def test_a_script_reads_as_its_user_would_write_it() -> None:
    output = rendered({"name": "Users", "item": [AUTH0]})
    assert scripts(output) == {
        "users/link-a-user-account.sh": """#!/bin/sh
# Link a user account
#
# Joins two accounts.
#
# Needs auth0_domain, auth0_token in the environment.
# Path variables that the environment can set: id.
cr=$(printf '\\r')
encode_url() {
  printf %s "$1" | od -An -v -tu1 | LC_ALL=C awk '{ for (i = 1; i <= NF; i++) {
    n = $i + 0; if (n == 35) exit; if (n == 63) query = 1; if (n == 92 && !query) n = 47
    odd = index(query ? " 34 39 60 62 " : " 34 60 62 96 123 125 ", " " n " ")
    printf(n < 33 || n > 126 || odd ? "%%%02X" : "%c", n)
  } }'
}
: "${auth0_domain:?}"
curl --location --max-redirs 10 --proto-redir '=https' --globoff --path-as-is \\
  --url "$(encode_url "https://${auth0_domain:?}/api/v2/users/${id-:id}/identities")" \\
  --header "Authorization: Bearer ${auth0_token:?}" \\
  --header 'Content-Type: application/json' \\
  --data-raw '{'"$cr"'
  "link_with": ""'"$cr"'
}'
"""
    }
    assert output.operations["/item/0/item/0"].name == "users/link-a-user-account"
    assert output.operations["/item/0/item/0"].file == "users/link-a-user-account.sh"
    assert output.variables == {"auth0_domain": "auth0_domain", "auth0_token": "auth0_token"}
    assert output.problems == ()


def snippet(request: Any, **members: Any) -> str:
    read = collection({"name": "R", "request": request}, **members)
    (operation,) = read.operations()
    return CURL.snippet(read, operation)


def test_a_snippet_is_the_command_alone() -> None:
    read = collection(AUTH0)
    (operation,) = read.operations()
    (file,) = CURL.render(read).files
    assert "\n# " in file.content.decode()
    assert "#" not in CURL.snippet(read, operation)
    assert '--url "https://${auth0_domain:?}/api/v2/users/${id-:id}/identities"' in CURL.snippet(read, operation)


def test_a_snippet_has_the_values_that_are_known() -> None:
    variable = [
        {"key": "base", "value": "https://{{host}}/v1"},
        {"key": "host", "value": "a.test"},
        {"key": "é", "value": "b c"},
    ]
    request = {"url": "{{base}}/{{é}}/{{id}}?q={{é}}", "header": [{"key": "X", "value": "{{host}} {{other}}"}]}
    assert snippet(request, variable=variable).splitlines()[1:] == [
        '  --url "https://a.test/v1/b%20c/${id:?}?q=b%20c" \\',
        '  --header "X: a.test ${other:?}"',
    ]


def test_a_snippet_does_not_grow_without_measure() -> None:
    variable = [{"key": f"v{n}", "value": f"{{{{v{n + 1}}}}}{{{{v{n + 1}}}}}"} for n in range(30)]
    assert len(snippet("https://a.test/{{v0}}", variable=variable)) < 100_000


def test_the_target_is_registered() -> None:
    assert TARGETS["curl"] is CURL
    assert (CURL.name, "curl" in CURL.description) == ("curl", True)


def test_folders_nest_as_in_the_collection() -> None:
    one = {"name": "One", "request": "https://a.test"}
    output = rendered({"name": "A", "item": [{"name": "B c", "item": [one]}, one]}, one, {"name": "a!", "item": [one]})
    assert sorted(scripts(output)) == ["a-2/one.sh", "a/b-c/one.sh", "a/one.sh", "one.sh"]


def test_a_folder_and_a_request_can_have_the_same_name() -> None:
    one = {"name": "users", "request": "https://a.test"}
    assert sorted(scripts(rendered({"name": "users", "item": [one]}, one))) == ["users.sh", "users/users.sh"]


def test_equal_names_are_told_apart_by_method_then_by_path_then_by_number() -> None:
    def item(method: str, path: str) -> dict[str, object]:
        return {"name": "Do it", "request": {"method": method, "url": f"https://a.test/{path}"}}

    items = [item("GET", "x"), item("PUT", "y"), item("PUT", "z/:id"), item("PUT", "z")]
    assert [name.name for name in rendered(*items).operations.values()] == ["do-it", "put-do-it", "do-it-z", "do-it-2"]


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "CON", "a/b\\c", "-rf", ".", "\u202e", "日本", "x" * 500, "$(id)"]
)
def test_no_name_leaves_the_folder(name: str) -> None:
    (path,) = named(name)
    assert "/" not in path
    assert path.isascii()
    assert path[:1].isalnum()
    assert len(path) <= 61
    assert path not in {"con", "CON"}


@settings(max_examples=30, deadline=None)
@given(st.lists(st.text(max_size=8), min_size=1, max_size=8))
def test_names_of_siblings_differ_on_every_file_system(names: list[str]) -> None:
    found = named(*names)
    assert len({name.lower() for name in found}) == len(names)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://a.test", "'https://a.test'"),
        ("a.test/x", "'http://a.test/x'"),
        ("HTTPS://A.Test:8443/X", "'https://a.test:8443/X'"),
        ("{{base}}/x", '"${base:?}/x"'),
        ("{{scheme}}://{{Host}}.A.test:{{port}}", '"${scheme:?}://${Host:?}.a.test:${port:?}"'),
        ("https://bücher.test/ü", "'https://xn--bcher-kva.test/%C3%BC'"),
        ("https://a.test/a b/%20/{id}/it's", '"https://a.test/a%20b/%20/%7Bid%7D/it\'s"'),
        ("https://a.test/[x]?q=it's", "--globoff 'https://a.test/[x]?q=it%27s'"),
        ("https://a.test/?q={{q}}", encoded('"https://a.test/?q=${q:?}"')),
        ("https://a.test/a/../b", "--path-as-is 'https://a.test/a/../b'"),
        ("https://a.test/a/%2E/b", "--path-as-is 'https://a.test/a/%2E/b'"),
        ("https://a.test/a/.", "--path-as-is 'https://a.test/a/.'"),
        ("https://{{a}}.{{b}}/x", '"https://${a:?}.${b:?}/x"'),
        ("http://[::1]:80/x", "'http://[::1]:80/x'"),
        ("https://a.test?", "'https://a.test?'"),
        ("https://a.test/x#fragment", "'https://a.test/x'"),
        ("https://a.test/:id.json/:a:b", encoded('"https://a.test/${id-:id}.json/${a_b-:a:b}"')),
        ("https://a.test/:naïve id", encoded('"https://a.test/${naive_id-:na%C3%AFve%20id}"')),
        ("https://a.test/é {{a}}`", encoded("'https://a.test/é '\"${a:?}\"'`'")),
    ],
)
def test_urls(url: str, expected: str) -> None:
    assert url_of(url) == expected


def test_query_parameters_are_written_as_postman_writes_them() -> None:
    query = [
        {"key": "a", "value": "1&2"},
        {"key": "flag", "value": None},
        {"key": "empty", "value": ""},
        {"key": "off", "value": "x", "disabled": True},
        {"key": "a", "value": "{{v}}#"},
    ]
    url = {"protocol": "https", "host": ["a", "test"], "path": ["x"], "query": query}
    assert url_of(url) == encoded('"https://a.test/x?a=1%262&flag&empty=&a=${v:?}%23"')


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("5", encoded('"https://a.test/${id-5}"')),
        ("a b", "'https://a.test/a%20b'"),
        ("a/b?c=d", "'https://a.test/a/b?c=d'"),
        ("..", "--path-as-is 'https://a.test/..'"),
        ("{{user}}", encoded('"https://a.test/${user:?}"')),
    ],
)
def test_path_variables_with_a_value(value: str, expected: str) -> None:
    url = {"protocol": "https", "host": "a.test", "path": [":id"], "variable": [{"key": "id", "value": value}]}
    assert url_of(url) == expected


def test_a_url_that_is_not_encoded_is_the_target_where_curl_would_encode_it() -> None:
    item = {
        "name": "R",
        "request": {"method": "GET", "url": "https://a.test/é b'?q=<x>"},
        "protocolProfileBehavior": {"disableUrlEncoding": True},
    }
    (text,) = scripts(rendered(item)).values()
    assert "--request-target \"/$(printf '\\351') b'?q=<x>\" \\\n  --url 'https://a.test/'\n" in text
    item["request"] = "https://a.test/a\r\nb c"
    assert "--request-target '/a%0D%0Ab c'" in next(iter(scripts(rendered(item)).values()))
    item["request"] = 'https://a.test/<a>\'?q="x"'
    assert "--url 'https://a.test/<a>'\\''?q=\"x\"'" in next(iter(scripts(rendered(item)).values()))
    item["request"] = "https://a.test? "
    assert "--request-target '/? '" in next(iter(scripts(rendered(item)).values()))


@pytest.mark.parametrize(
    ("method", "first", "others"),
    [
        ("GET", f"curl {FOLLOW}", []),
        ("HEAD", f"curl --head {FOLLOW}", []),
        ("DELETE", "curl --request DELETE", []),
        ("POST", f"curl {FOLLOW}", ["--header 'Content-Type:'", "--data-raw ''"]),
        ("PUT", "curl --request PUT", ["--header 'Content-Type:'", "--data-raw ''"]),
        ("M-SEARCH", "curl --request 'M-SEARCH'", ["--header 'Content-Type:'", "--data-raw ''"]),
    ],
)
def test_methods(method: str, first: str, others: list[str]) -> None:
    assert script({"method": method, "url": "https://a.test"}).split(" \\\n")[0] == first
    assert options({"method": method}) == others


def settled(method: str, body: object = None, **behaviour: object) -> str:
    request = {"method": method, "url": "https://a.test", "body": body}
    item = {"name": "R", "request": request, "protocolProfileBehavior": behaviour}
    (text,) = scripts(rendered(item)).values()
    return text.partition("\ncurl ")[2].partition(" \\")[0]


@pytest.mark.parametrize(
    ("method", "behaviour", "switches"),
    [
        ("GET", {"followRedirects": False}, "\\\n  --url 'https://a.test'\n"),
        ("GET", {"maxRedirects": 3}, "--location --max-redirs 3 --proto-redir '=https'"),
        ("GET", {"followAuthorizationHeader": True}, "--location-trusted --max-redirs 10 --proto-redir '=https'"),
        ("GET", {"followOriginalHttpMethod": True}, FOLLOW),
        (
            "PUT",
            {"followOriginalHttpMethod": True},
            FOLLOW.replace("--location", "--request PUT --location --post301 --post302 --post303"),
        ),
        ("GET", {"strictSSL": False}, f"{FOLLOW} --insecure"),
        ("GET", {"strictSSL": True}, FOLLOW),
    ],
)
def test_settings(method: str, behaviour: dict[str, object], switches: str) -> None:
    assert settled(method, **behaviour) == switches.partition(" \\")[0] or settled(method, **behaviour) == ""


def test_bodies_of_methods_that_have_none() -> None:
    body = {"mode": "raw", "raw": "x"}
    assert settled("GET", body, disableBodyPruning=True) == f"--request GET {FOLLOW}"
    assert settled("HEAD", body, disableBodyPruning=True) == "--request HEAD --ignore-content-length"
    assert settled("GET", body) == FOLLOW


def test_every_shell_takes_the_scripts(tmp_path: Path) -> None:
    output = CURL.render(collection(AUTH0, *({"name": f"Request {n}", "request": AUTH0["request"]} for n in range(3))))
    for file in output.files:
        path = tmp_path / file.path
        path.write_bytes(file.content)
        for shell in ("dash", "bash"):
            subprocess.run([shell, "-n", path], check=True)
