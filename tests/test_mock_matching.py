"""Which example answers a request, by Postman's rules for mock servers."""

from collections.abc import Mapping
from typing import Any

import pytest

from postwright.runtime.mock_matching import Example, Incoming, choose, load, same_body

UNSET: dict[str, str] = {}


def example(url: str = "https://api.test/a", name: str = "E", status: int = 200, **members: Any) -> Example:
    """An example of a GET without a body."""
    fields: dict[str, Any] = {
        "operation": "Op",
        "name": name,
        "id": "",
        "method": "GET",
        "url": url,
        "path": {},
        "headers": (),
        "body": None,
        "form": None,
        "status": status,
        "answer_headers": (),
        "answer": "",
    }
    return Example(**{**fields, **members})


def incoming(target: str = "/a", method: str = "GET", content: bytes = b"", **headers: str) -> Incoming:
    """A request; underscores in the names of headers are hyphens."""
    return Incoming(method, target, {name.replace("_", "-"): value for name, value in headers.items()}, content)


def chosen(
    examples: list[Example],
    request: Incoming,
    variables: Mapping[str, str] | None = None,
    *,
    any_path: bool = False,
) -> str | None:
    """The name of the example that answers."""
    match = choose(examples, request, (variables or {}).get, any_path=any_path)
    return None if match is None else match.example.name


def score(saved: Example, request: Incoming, variables: Mapping[str, str] | None = None) -> float | None:
    """The score of an example: 100 for its path, 10 for its query and 5 for its body where all is alike."""
    match = choose([saved], request, (variables or {}).get, any_path=False)
    return None if match is None else match.score


@pytest.mark.parametrize(
    ("url", "target", "wanted"),
    [
        ("https://api.test/users/1", "/users/1", 100),
        ("https://api.test", "/", 100),
        ("https://api.test/a%20b", "/a%20b", 100),
        ("https://api.test/a b", "/a%20b", 100),
        ("https://api.test/users/", "/users", 95),
        ("https://api.test/users", "/users//", 95),
        ("https://api.test/Users", "/users", 90),
        ("https://api.test/Users/", "/users", 85),
        ("https://api.test/users/{{id}}", "/users/7", 80),
        ("https://api.test/users/{{id}}", "/users/7/", 80),
        ("https://api.test/users/:id", "/users/7", 80),
        ("https://api.test/users/:id.json", "/users/7.json", 80),
        ("https://api.test/v{{version}}/users", "/v2/users", 80),
        ("https://api.test/users/1/pets", "/users/27/pets", 79),
        ("https://api.test/users/ab-12/pets/", "/users/7/pets", 75),
        ("https://api.test/users/{{id}}", "/users", None),
        ("https://api.test/users/{{id}}", "/users/7/pets", None),
        ("https://api.test/users/:id.json", "/users/7.xml", None),
        ("https://api.test/v{{version}}", "/v", None),
        ("https://api.test/v1/users", "/v2/users", None),
        ("https://api.test/users", "/pets", None),
        ("{{base}}/users", "/users", 100),
        ("{{base}}/users", "/v1/users", 80),
        ("{{base}}/users/", "/v1/users", 80),
        ("{{base}}/users", "/v1/pets", None),
        ("{{base}}", "/", 100),
        ("{{base}}", "/users", None),
        ("https://{{host}}/users", "/v1/users", None),
    ],
)
def test_the_score_of_a_path(url: str, target: str, wanted: float | None) -> None:
    assert score(example(url), incoming(target)) == (None if wanted is None else wanted + 15)


@pytest.mark.parametrize(
    ("query", "sent", "wanted"),
    [
        ("", "", 10),
        ("?a=1&b=2", "?b=2&a=1", 10),
        ("?a=x%20y", "?a=x+y", 10),
        ("?a={{value}}", "?a=anything", 10),
        ("?flag", "?flag", 10),
        ("?a=1&b=2", "?a=1&b=3", 5),
        ("?a=1", "?a=1&b=2&c=3&d=4", 2.5),
        ("?a=1&a=2", "?a=2", 5),
        ("?a=1&a=2", "?a=3", -1),
        ("?a=1", "?a=2", 0),
        ("?flag", "?flag=", 0),
        ("?a=1", "", -1),
        ("", "?a=1&b=2", -2),
        ("", "?" + "&".join(f"p{n}=1" for n in range(12)), -10),
    ],
)
def test_the_score_of_a_query(query: str, sent: str, wanted: float) -> None:
    assert score(example(f"https://api.test/a{query}"), incoming(f"/a{sent}")) == 105 + wanted


@pytest.mark.parametrize(
    ("members", "content", "same"),
    [
        ({"body": '{"a": 1, "b": [2]}'}, b'{"b":[2],"a":1}', True),
        ({"body": '{"a": 1}'}, b'{"a": true}', False),
        ({"body": '{"a": "{{x}}"}'}, b'{"a": "known"}', True),
        ({"body": " text\n"}, b"text", True),
        ({"body": "text"}, b"other", False),
        ({"body": "{}"}, b"", False),
        ({"form": (("a", "1"), ("b", "{{x}}"))}, b"a=1&b=known", True),
        ({"form": (("a", ""),)}, b"a=", True),
        ({"form": (("a", "1"),)}, b"a=2", False),
        ({}, b"", True),
        ({}, b"x", False),
        ({"body": "[" * 100_000}, b"[", False),
    ],
)
def test_a_body_is_compared(members: dict[str, Any], content: bytes, same: bool) -> None:
    saved = example(**members)
    request = incoming(content=content)
    assert same_body(saved, request, {"x": "known"}.get) is same
    assert score(saved, request, {"x": "known"}) == (115 if same else 110)
    asked = request._replace(headers={"x-mock-match-request-body": "TRUE"})
    assert (score(saved, asked, {"x": "known"}) is not None) is same


def test_values_of_variables_are_put_into_the_request_of_an_example() -> None:
    saved = example("{{base}}/{{kind}}/:id?q={{q}}", path={"id": "{{kind}}-{{n}}"})
    values = {"base": "https://api.test/v1", "kind": "users", "q": "x"}
    assert score(saved, incoming("/v1/users/users-{{n}}?q=x"), values) == 115
    assert score(saved, incoming("/v1/users/other?q=x"), values) == 95
    assert score(saved, incoming("/v1/pets/other?q=x"), values) is None


def test_the_value_of_a_path_variable_is_told_from_others() -> None:
    one, two = (example("https://api.test/users/:id", name, path={"id": name}) for name in ("auth0|1", "two"))
    assert chosen([one, two], incoming("/users/two")) == "two"
    assert chosen([two, one], incoming("/users/auth0%7C1")) == "auth0|1"
    assert chosen([two, one], incoming("/users/three")) == "two"


def test_a_wildcard_captures_what_it_stands_for() -> None:
    saved = example("https://api.test/{{kind}}/:id.json/v{{version}}", path={"id": "{{n}}"})
    match = choose([saved], incoming("/users/a%20b.json/v2"), UNSET.get, any_path=False)
    assert match is not None
    assert match.captured == {"kind": "users", "id": "a b", "n": "a b", "version": "2"}


def test_another_method_is_no_match() -> None:
    assert chosen([example(method="POST")], incoming()) is None
    assert chosen([example(method="POST"), example(name="Get")], incoming()) == "Get"


@pytest.mark.parametrize(
    ("statuses", "wanted"), [([404, 201, 200, 200], 2), ([404, 201, 202], 1), ([404, 500], 0), ([], None)]
)
def test_of_equal_examples_a_good_one_answers(statuses: list[int], wanted: int | None) -> None:
    examples = [example(name=str(number), status=status) for number, status in enumerate(statuses)]
    assert chosen(examples, incoming()) == (None if wanted is None else str(wanted))


def test_the_highest_score_answers_whatever_its_status() -> None:
    examples = [example("https://api.test/users/:id"), example("https://api.test/users/9", "Missing", 404)]
    assert chosen(examples, incoming("/users/9")) == "Missing"
    assert chosen(examples, incoming("/users/8")) == "E"


def test_an_example_is_asked_for_by_status_name_and_id() -> None:
    examples = [
        example(name="Ok", id="aaa-1"),
        example(name="Missing", status=404, id="bbb-2"),
        example("https://api.test/other", "Other", 201, id="ccc-3"),
        example(name="Twice", status=400),
        example(name="Twice"),
    ]
    assert chosen(examples, incoming(x_mock_response_code=" 404 ")) == "Missing"
    assert chosen(examples, incoming(x_mock_response_code="201")) is None
    assert chosen(examples, incoming(x_mock_response_id="bbb-2")) == "Missing"
    assert chosen(examples, incoming(x_mock_response_id="1234-ccc-3")) == "Other"
    assert chosen(examples, incoming(x_mock_response_id="2")) is None
    assert chosen(examples, incoming(x_mock_response_name="Other")) == "Other"
    assert chosen(examples, incoming(method="POST", x_mock_response_name="Other")) is None
    assert chosen(examples, incoming(x_mock_response_name="None")) is None
    found = choose(examples, incoming(x_mock_response_name="Twice"), UNSET.get, any_path=False)
    assert found is not None
    assert found.example.status == 200


def test_headers_are_compared_if_that_is_asked_for() -> None:
    examples = [
        example(name="English", headers=(("Accept-Language", "{{language}}"),)),
        example(name="German", headers=(("accept-language", "de"),)),
    ]
    asked: Any = {"x_mock_match_request_headers": "Accept-Language, "}
    assert chosen(examples, incoming(accept_language="DE"), {"language": "en"}) == "English"
    assert chosen(examples, incoming(accept_language="DE", **asked), {"language": "en"}) == "German"
    assert chosen(examples, incoming(accept_language="en", **asked), {"language": "en"}) == "English"
    assert chosen(examples, incoming(**asked), {"language": "en"}) is None


def test_any_example_of_a_known_operation_is_better_than_none() -> None:
    examples = [example("https://old.test/x", "Old"), example("https://api.test/b", "B", method="POST")]
    assert chosen(examples, incoming()) is None
    assert chosen(examples, incoming(), any_path=True) == "Old"
    assert chosen(examples, incoming("/b", "POST"), any_path=True) == "B"
    assert chosen(examples, incoming(x_mock_response_code="500"), any_path=True) is None


def test_a_package_without_examples_has_none() -> None:
    assert load("") == ()
    assert load("postwright") == ()


def test_an_example_says_what_it_is() -> None:
    assert str(example(name="Not there", status=404)) == "Op: 'Not there' (404)"
