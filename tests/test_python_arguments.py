"""The arguments of generated methods: their names, their types, and where they go."""

from typing import Any

import pytest

from packages import client, modules, raw, request, saved, signature
from postwright.targets.python.arguments import arguments
from reading import collection


def parameters(item: dict[str, Any], **members: Any) -> list[str]:
    """The parameters of the client's only method."""
    return signature(client(item, **members))


def body_kind(item: dict[str, Any]) -> str:
    """How the body of a request is sent."""
    (operation,) = collection(item).operations()
    return arguments(operation, "r", {}).body_kind


def passed(item: dict[str, Any]) -> str:
    """What the only method passes on, on one line."""
    _, _, rest = client(item).partition("return self._call(")
    return " ".join(rest.partition("\n\n")[0].replace(",\n", ", ").split())


def form(*fields: dict[str, Any], mode: str = "urlencoded") -> dict[str, Any]:
    """A POST of a form."""
    return request(method="POST", body={"mode": mode, mode: [*fields]})


def test_path_variables_come_first_and_must_be_given() -> None:
    url = {
        "raw": "https://a.test/:a-b/:c/:a-b?q=1",
        "variable": [{"key": "c", "value": "5"}, {"key": "a-b", "value": ""}],
    }
    item = request(url=url)
    assert parameters(item) == ["a_b: str", "c: int | str", "*", "q: int | str | Omit = OMIT"]
    assert 'path={"a-b": a_b, "c": c}' in passed(item)


def test_whole_segments_that_are_variables_can_be_given() -> None:
    item = request(url="https://a.test/{{orgId}}/{{orgId}}/v{{version}}")
    assert parameters(item) == ["*", "org_id: str | int | Omit = OMIT"]
    assert 'variables={"orgId": org_id}' in passed(item)


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("q=a", "str"),
        ("q=-12", "int | str"),
        ("q=true", "bool | str"),
        ("q={{a}}", "str | int"),
        ("q=a{{b}}", "str"),
        ("q={{a}}{{b}}", "str"),
        ("q=1.5", "float | str"),
        ("q=<integer>", "int | str"),
        ("q=<boolean>", "bool | str"),
        ("q=<uuid>", "str"),
        ("q=1&q=2", "int | str | Sequence[int | str]"),
        ("q=1&q=x", "str | Sequence[str]"),
        ("q", "str | None"),
        ("q=", "str"),
    ],
)
def test_types_of_query_parameters(query: str, code: str) -> None:
    assert parameters(request(url=f"https://a.test/?{query}")) == ["*", f"q: {code} | Omit = OMIT"]


@pytest.mark.parametrize(
    ("values", "code"),
    [
        (["123"], "str | int"),
        (["12.5"], "str | float"),
        ([""], "str | int"),
        (["abc"], "str"),
        (["true"], "str"),
        (["1", "abc"], "str"),
    ],
)
def test_variables_count_as_what_is_saved_for_them(values: list[str], code: str) -> None:
    variables = [{"key": f"v{number}", "value": value} for number, value in enumerate(values)]
    query = "&".join(f"q={{{{v{number}}}}}" for number in range(len(values)))
    several = f"{code} | Sequence[{code}]" if len(values) > 1 else code
    item = request(url=f"https://a.test/{{{{v0}}}}?{query}")
    segment, parameter = parameters(item, variable=variables)[1:]
    assert segment == f"v0: {'str | int' if values[0] == '1' else code} | Omit = OMIT"
    assert parameter == f"q: {several} | Omit = OMIT"


def test_numbers_of_variables_stand_in_json() -> None:
    item = raw('{"a": {{n}}, "b": {{x}}, "c": {{f}}, "d": "{{n}}"}')
    variables = [{"key": "n", "value": "5"}, {"key": "x", "value": "abc"}, {"key": "f", "value": "1.5"}]
    assert parameters(item, variable=variables)[1:] == [
        "a: int | Omit = OMIT",
        "b: Any = OMIT",
        "c: float | Omit = OMIT",
        "d: str | Omit = OMIT",
    ]


def test_bodies_of_saved_examples_count() -> None:
    sent: list[Any] = [
        {"mode": "raw", "raw": '{"a": null, "b": [{"c": 1}]}'},
        {"mode": "raw", "raw": "[1]"},
        {"mode": "raw", "raw": "{"},
        {"mode": "urlencoded", "urlencoded": []},
        None,
    ]
    examples = [{**saved("1"), "originalRequest": {"url": "https://a.test", "body": body}} for body in sent]
    item = raw('{"a": 1, "b": []}', response=[*examples, saved("1")])
    assert parameters(item) == ["*", "a: int | None | Omit = OMIT", "b: list[BInput] | Omit = OMIT"]


def test_a_body_that_contains_its_own_kind() -> None:
    item = raw(
        '{"id": 1, "name": "a", "children": [{"id": 2, "name": "b", "children": []}]}', url="https://a.test/nodes"
    )
    assert parameters(item)[3] == "children: list[NodeInput] | Omit = OMIT"
    assert '    children: "list[NodeInput]"' in modules(item)["types"]


def test_a_body_whose_keys_are_data_is_one_argument() -> None:
    assert parameters(raw('{"2024-05-01": 1, "2024-05-02": 2}')) == ["*", "body: dict[str, int] | Omit = OMIT"]


def test_parameters_that_are_switched_off_can_be_given() -> None:
    query = [{"key": "a", "value": "1", "disabled": True}, {"key": "a", "value": "2"}, {"key": ""}]
    item = request(url={"raw": "https://a.test", "host": ["https://a.test"], "query": query})
    assert parameters(item) == ["*", "a: int | str | Omit = OMIT"]


def test_headers_that_something_else_decides_are_not_offered() -> None:
    names = ["X-Trace", "X-Trace", "Authorization", "Content-Type", "Accept", "X-Flag"]
    item = request(header=[{"key": name, "value": "1"} for name in names])
    assert parameters(item) == ["*", "x_trace: int | str | Omit = OMIT", "x_flag: int | str | Omit = OMIT"]
    assert 'headers={"X-Trace": x_trace, "X-Flag": x_flag}' in passed(item)


@pytest.mark.parametrize("name", ["class", "self", "options", "timeout", "extra_headers"])
def test_reserved_names_get_an_underscore(name: str) -> None:
    assert parameters(request(url=f"https://a.test/?{name}=a")) == ["*", f"{name}_: str | Omit = OMIT"]


def test_arguments_of_one_name_are_told_apart_by_their_place() -> None:
    url = "https://a.test/:id/{{id}}?id=a&Id=b"
    item = raw('{"id": "c"}', url=url, header=[{"key": "ID", "value": "d"}])
    names = [parameter.partition(":")[0] for parameter in parameters(item)]
    assert names == ["id", "*", "id_segment", "id_query", "id_2", "id_header", "id_body"]


def test_keys_of_a_json_object_are_arguments() -> None:
    item = raw('{"aB": 1, "b": null, "c": {{c}}, "d": [{"e": 1.5}], "f": {}} // comment')
    assert parameters(item) == [
        "*",
        "a_b: int | Omit = OMIT",
        "b: Any = OMIT",
        "c: Any = OMIT",
        "d: list[DInput] | Omit = OMIT",
        "f: dict[str, Any] | Omit = OMIT",
    ]
    assert 'body={"aB": a_b, "b": b, "c": c, "d": d, "f": f}' in passed(item)
    assert "class DInput(TypedDict, total=False):" in modules(item)["types"]
    assert body_kind(item) == "json"


@pytest.mark.parametrize(
    ("text", "language", "kind", "code"),
    [
        ("{}", "json", "json", "dict[str, Any] | Omit"),
        ("[1]", "json", "json", "list[int] | Omit"),
        ('{"{{key}}": 1}', "json", "json", "dict[str, Any] | Omit"),
        ("{{everything}}", "json", "json", "Any"),
        ("[{{a}}{{b}}]", "", "raw", "str | bytes | dict[str, Any] | list[Any] | Omit"),
        ("{'a'}", "json", "raw", "str | bytes | dict[str, Any] | list[Any] | Omit"),
        ("[" * 9000, "json", "raw", "str | bytes | dict[str, Any] | list[Any] | Omit"),
        ("<a/>", "xml", "raw", "str | FileSource | Omit"),
        ("1", "", "raw", "str | FileSource | Omit"),
    ],
)
def test_raw_bodies_that_are_one_argument(text: str, language: str, kind: str, code: str) -> None:
    item = raw(text, language)
    assert body_kind(item) == kind
    assert parameters(item) == ["*", f"body: {code} = OMIT"]
    assert passed(item) == "R, options, body=body)"


@pytest.mark.parametrize(
    ("media_type", "language", "kind"),
    [
        ("application/json", "text", "json"),
        ("application/vnd.a+json", "", "json"),
        ("text/plain", "json", "raw"),
        ("", "json", "json"),
    ],
)
def test_a_content_type_says_more_than_the_language(media_type: str, language: str, kind: str) -> None:
    assert body_kind(raw('{"a": 1}', language, header=[{"key": "content-type", "value": media_type}])) == kind


def test_comments_are_only_taken_out_of_what_the_editor_calls_json() -> None:
    json_type = [{"key": "Content-Type", "value": "application/json"}]
    assert body_kind(raw('{"a": 1} // b', "text", header=json_type)) == "raw"
    assert body_kind(raw('{"a": "//"}', "text", header=json_type)) == "json"


def test_form_fields() -> None:
    off = {"key": "b", "value": "x", "disabled": True}
    item = form({"key": "a", "value": "1"}, {"key": "b", "value": "x"}, {"key": "b", "value": "y"}, off)
    assert body_kind(item) == "form"
    assert parameters(item) == ["*", "a: int | str | Omit = OMIT", "b: str | Sequence[str] | Omit = OMIT"]


def test_parts() -> None:
    item = form(
        {"key": "text", "value": "true", "type": "text"},
        {"key": "file", "src": "/a", "type": "file"},
        {"key": "files", "src": ["/a", "/b"], "type": "file"},
        {"key": "texts", "value": "1"},
        {"key": "texts", "value": "2"},
        {"key": "", "value": "nameless"},
        mode="formdata",
    )
    assert body_kind(item) == "multipart"
    assert parameters(item) == [
        "*",
        "text: bool | str | Omit = OMIT",
        "file: FileContent | Omit = OMIT",
        "files: FileContent | Sequence[FileContent] | Omit = OMIT",
        "texts: int | str | Sequence[int | str] | Omit = OMIT",
    ]


@pytest.mark.parametrize(
    ("variables", "code"),
    [
        ('{"id": 1}', "RInput"),
        ("", "Mapping[str, Any]"),
        ("{}", "Mapping[str, Any]"),
        ("nothing", "Mapping[str, Any]"),
    ],
)
def test_graphql_variables(variables: str, code: str) -> None:
    item = request(method="POST", body={"mode": "graphql", "graphql": {"query": "{ a }", "variables": variables}})
    assert body_kind(item) == "graphql"
    assert parameters(item) == ["*", f"variables: {code} | Omit = OMIT"]
    assert passed(item) == "R, options, body=variables)"


def test_a_file_body() -> None:
    item = request(method="POST", body={"mode": "file", "file": {"src": "/a"}})
    assert body_kind(item) == "file"
    assert parameters(item) == ["*", "body: FileContent | Omit = OMIT"]


def test_a_body_that_is_not_sent_is_no_argument() -> None:
    body = {"mode": "raw", "raw": '{"a": 1}'}
    assert parameters(request(body=body)) == []
    assert body_kind(request(body=body)) == ""
    assert parameters(request(method="POST", body={**body, "disabled": True})) == []


def test_what_modules_import_is_what_they_use() -> None:
    source = modules(request(url="https://a.test/:id"))["_client"]
    assert "OMIT" not in source
    assert "TypedDict" not in source
    assert "TYPE_CHECKING" not in source
    assert "Sequence" not in source
