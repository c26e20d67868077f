"""What docstrings say, and that they read well."""

import ast
import inspect
from typing import Any

import pytest

from packages import Item, client, folder, modules, request, saved


def documented(**members: Any) -> str:
    """The docstring of a method whose request has these members, up to its example."""
    return without_example(docstring_of(client(request(**members)), "r"))


def without_example(text: str) -> str:
    """A docstring up to its example."""
    return text.partition("\n\nExample:")[0]


def docstring_of(source: str, name: str) -> str:
    """The docstring of the first function or class of a name."""
    nodes = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef | ast.ClassDef))
    return ast.get_docstring(next(node for node in nodes if node.name == name)) or ""


def test_a_name_is_a_sentence() -> None:
    assert documented() == "R."
    assert without_example(docstring_of(client(request("Is  it\nso?")), "is_it_so")) == "Is it so?"


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("list users", "List users."),
        ("getUser data", "getUser data."),
        ("iOS, too", "iOS, too."),
        ("** List users", "List users."),
        ("---", "---."),
        ("/users/:id", "/users/:id."),
        ("2. step", "2. step."),
    ],
)
def test_a_name_starts_like_a_sentence(name: str, title: str) -> None:
    (only,) = [node for node in ast.walk(ast.parse(client(request(name)))) if isinstance(node, ast.AsyncFunctionDef)]
    assert (ast.get_docstring(only) or "").partition("\n")[0] == title


def test_a_description_follows_the_name() -> None:
    assert documented(description="Some **bold** text.\n\n* one\n* two") == "R.\n\nSome bold text.\n\n* one\n* two"


def test_arguments_with_a_description_are_listed() -> None:
    query = [
        {"key": "limit", "value": "1", "description": "How many."},
        {"key": "page", "value": "1", "description": "<!-- nothing to see -->"},
        {"key": "sort", "value": "1"},
        {"key": "by", "value": "1", "description": "First.\n\nSecond."},
        {"key": "of", "value": "1", "description": "* a\n* b"},
    ]
    assert documented(url={"host": ["https://a.test"], "query": query}) == inspect.cleandoc(
        """R.

        Args:
            limit: How many.
            by: First.

                Second.
            of:
                * a
                * b"""
    )


def test_lines_are_not_too_long() -> None:
    words = "word " * 60
    query = [{"key": "a", "value": "1", "description": words}]
    items = folder("F", request(description=words, url={"host": ["https://a.test"], "query": query}), description=words)
    variable = [{"key": "v", "value": "1", "description": words}]
    header = [{"key": "X", "value": "{{v}}"}]
    found = modules(items, request(header=header), description=words, variable=variable)
    assert max(len(line) for name in ("f", "_client") for line in found[name].split("\n")) <= 88


def test_folders_are_described_where_they_are_defined() -> None:
    found = modules(folder("F", description="About F."))
    assert docstring_of(found["f"], "F") == "F.\n\nAbout F."
    assert ast.get_docstring(ast.parse(found["f"])) == "F."
    assert docstring_of(found["_client"], "f") == "F."


def test_a_description_that_only_says_the_name_again_is_left_out() -> None:
    found = docstring_of(client(request(name="Get it", description="<p>Get it.</p>")), "get_it")
    assert without_example(found) == "Get it."
    assert documented(description="# r\n\nMore of it.") == "R.\n\nMore of it."
    assert documented(description="R. More of it.") == "R.\n\nMore of it."


def test_the_collection_is_described_in_its_package() -> None:
    info = {"name": "Test", "description": {"content": "<p>About <i>it</i></p>", "type": "text/html"}}
    found = modules(request(), info=info)
    assert ast.get_docstring(ast.parse(found["__init__"])) == (
        "Test.\n\nAbout it\n\nExample:\n    >>> from test import Test\n    >>> with Test() as api:\n"
        "    ...     print(api.r())"
    )
    assert ast.get_docstring(ast.parse(modules(info=info)["__init__"])) == "Test.\n\nAbout it"


def test_a_constructor_says_where_variables_come_from() -> None:
    variable = [{"key": "a", "value": "1", "description": "What *a* is\n\nmore"}, {"key": "b"}, {"key": "user"}]
    found = docstring_of(client(request(url="{{a}}{{b}}{{user}}"), variable=variable), "__init__")
    assert found == inspect.cleandoc(
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.

        Args:
            a: What a is.
            user: Read from the environment variable USER_."""
    )
    assert docstring_of(client(request(url="{{a}}")), "__init__").endswith(
        "is read from the environment variable of its name\nin capitals. The options are those of `ClientOptions`."
    )
    assert docstring_of(client(request()), "__init__").endswith("\n\nThe options are those of `ClientOptions`.")


def test_hostile_text_stays_text() -> None:
    for text in ('"""', 'a"', "\\", '\\"""\nimport os', "a\u202eb\ud800", "{% raw %}{{ view }}", "'''", "\x00\x1b["):
        query = [{"key": "q", "value": "1", "description": text}]
        item = request(text or "R", description=text, url={"host": ["https://a.test"], "query": query})
        for source in modules(folder(text, item), item, description=text).values():
            compile(source, "module", "exec")
            assert not any(isinstance(node, ast.Import) for node in ast.walk(ast.parse(source)))
            assert "\u202e" not in source


def test_what_only_serves_the_looks_of_a_text_is_left_out() -> None:
    assert documented(description="\u26a0\ufe0f Mind\u200b this") == "R.\n\n\u26a0 Mind this"


def test_a_description_that_is_only_the_name_of_the_argument_is_left_out() -> None:
    query = [{"key": "pageSize", "value": "1", "description": "Page size"}]
    assert documented(url={"host": ["https://a.test"], "query": query}) == "R."


def test_a_segment_has_the_description_of_its_variable() -> None:
    variable = [{"key": "user_id", "value": "7", "description": "Who it is."}]
    found = docstring_of(client(request(url="https://a.test/{{user_id}}"), variable=variable), "r")
    assert found.startswith("R.\n\nArgs:\n    user_id: Who it is.\n\nExample:")


def test_results_and_errors_are_told_as_saved_responses_show_them() -> None:
    responses = [
        {**saved('{"a": 1}'), "name": "One"},
        {**saved('{"message": "x"}', 404), "name": "Gone  long ago"},
        {**saved('{"message": "x"}', 404), "name": "404 Not Found"},
        {**saved("oops", 500, "text/plain"), "name": "R"},
        {**saved("oops", 503, "text/plain"), "name": "Too much to do"},
        {**saved("", 418, None), "name": "word " * 30},
    ]
    assert documented(response=responses) == inspect.cleandoc(
        """R.

        Returns:
            `X`, as in the saved response "One".

        Raises:
            NotFoundError: Status 404 ("Gone long ago") with a body of `Error`.
            ApiStatusError: Status 418 ("word word word word word word word word word
                word word...").
            ServerError: Status 500; status 503 ("Too much to do")."""
    )


@pytest.mark.parametrize(
    ("response", "told"),
    [
        ([saved("text", media_type="text/plain")], "The body as text, as in the saved response."),
        ([saved("x", media_type="image/png")], "The bytes of the body, as in the saved response."),
        ([saved("[1]"), saved("[2]")], "`list[int]`, as in 2 saved responses."),
        ([saved("{}", 599)], None),
        ([saved("", 204)], None),
    ],
)
def test_what_a_method_gives(response: list[Item], told: str | None) -> None:
    found = documented(response=response)
    assert found.partition("Returns:\n    ")[2] == (told or "")


def test_examples_are_calls_of_either_twin() -> None:
    found = client(request(url="https://a.test/:id?limit=5"))
    assert docstring_of(found, "r").endswith('\n\nExample:\n    >>> api.r("<id>", limit=5)')
    twin = next(node for node in ast.walk(ast.parse(found)) if isinstance(node, ast.AsyncFunctionDef))
    assert (ast.get_docstring(twin) or "").endswith('\n\nExample:\n    >>> await api.r("<id>", limit=5)')


def test_variables_that_an_answer_sets_are_told() -> None:
    script = "pm.environment.set('token', pm.response.json().token); pm.environment.set('id', pm.response.json().id)"
    event = [{"listen": "test", "script": {"exec": [script]}}]
    found = client({**request(), "event": event}, request("S", "https://a.test/{{token}}{{id}}"))
    assert docstring_of(found, "r").startswith(
        "R.\n\nSets the variables `token` and `id` from its answer, if the client is made with\n`chain_variables=True`."
    )
