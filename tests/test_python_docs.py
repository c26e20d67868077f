"""What docstrings say, and that they read well."""

import ast
import inspect
from typing import Any

from packages import client, folder, modules, request


def documented(**members: Any) -> str:
    """The docstring of a method whose request has these members."""
    return docstring_of(client(request(**members)), "r")


def docstring_of(source: str, name: str) -> str:
    """The docstring of the first function or class of a name."""
    nodes = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef | ast.ClassDef))
    return ast.get_docstring(next(node for node in nodes if node.name == name)) or ""


def test_a_name_is_a_sentence() -> None:
    assert documented() == "R."
    assert docstring_of(client(request("Is  it\nso?")), "is_it_so") == "Is it so?"


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
    assert found == "Get it."


def test_the_collection_is_described_in_its_package() -> None:
    info = {"name": "Test", "description": {"content": "<p>About <i>it</i></p>", "type": "text/html"}}
    found = modules(request(), info=info)
    assert ast.get_docstring(ast.parse(found["__init__"])) == "Test.\n\nAbout it"


def test_a_constructor_says_where_variables_come_from() -> None:
    variable = [{"key": "a", "value": "1", "description": "What *a* is\n\nmore"}, {"key": "b"}]
    found = docstring_of(client(request(url="{{a}}{{b}}"), variable=variable), "__init__")
    assert [line.strip() for line in found.split("\n")] == [
        "Make a client; it connects when it is first used.",
        "",
        "Args:",
        "a: What a is. Default: the environment variable A, then the collection's",
        "value.",
        "b: Default: the environment variable B.",
    ]


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
