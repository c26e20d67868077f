"""Templates print finished source only: whatever else reaches one is refused."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from postwright.errors import TemplateError
from postwright.rendering import Code, Templates, join, render, sources, template_folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of templates of a target of the test's own."""
    return tmp_path


def printed(folder: Path, source: str) -> str:
    """What a template prints for a view of code, text, numbers and a list."""
    (folder / "t.jinja").write_text(source, encoding="utf-8")
    view = SimpleNamespace(
        code=Code("x = 1\n\ny"),
        codes=(Code("a"), Code("b")),
        text="text",
        texts=("a",),
        number=3,
        yes=True,
        nothing=None,
    )
    return render("t.jinja", view, Templates(folder=folder))


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("{{ view.code }}", "x = 1\n\ny"),
        ("{{ view.number }}", "3"),
        ('{{ view.codes | join(", ") }}', "a, b"),
        ("{{ view.codes | join }}", "ab"),
        ("{{ view.code | indent }}", "    x = 1\n\n    y"),
        ("{{ view.code | indent(2) }}", "  x = 1\n\n  y"),
        ("{% for code in view.codes %}\n{{ code }}\n{% endfor %}\n", "a\nb\n"),
        ("{% if view.text %}{{ view.number }}{% endif %}", "3"),
        ("a \\ {# comment #}\n", "a \\ "),
        ("{% set made %}text {{ view.number }}{% endset %}{{ made }}", "text 3"),
        ("{% macro made(code) %}a{{ code }}{% endmacro %}{{ made(view.codes[0]) }}", "aa"),
        ("{% macro made() %}a{{ caller() }}{% endmacro %}{% call made() %}b{% endcall %}", "ab"),
        ("{% filter indent(2) %}a{{ view.number }}{% endfilter %}", "  a3"),
        ("{% block one %}a{% endblock %}{{ self.one() }}", "aa"),
        ("<>&\n", "<>&\n"),
    ],
)
def test_printed(folder: Path, source: str, text: str) -> None:
    assert printed(folder, source) == text


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("{{ view.text }}", "a value of the type str"),
        ("{{ view.yes }}", "a value of the type bool"),
        ("{{ view.nothing }}", "None"),
        ("{{ view.codes }}", "a value of the type tuple"),
        ("{{ 'text' }}", "a value of the type str"),
        ("{{ 1.5 }}", "a value of the type float"),
        ("{{ view.code ~ view.code }}", "a value of the type str"),
        ("{{ view.code + view.code }}", "a value of the type str"),
        ("{{ view.code[:2] }}", "a value of the type str"),
        ("{{ view.code.upper() }}", "a value of the type str"),
        ("{{ '{}'.format(view.code) }}", "a value of the type str"),
        ("{{ view.texts | join }}", "a value of the type str"),
        ("{{ view.text | indent }}", "a value of the type str"),
        ("{{ view.code.__class__ }}", "a value of the type type"),
    ],
)
def test_refused(folder: Path, source: str, kind: str) -> None:
    with pytest.raises(TemplateError) as caught:
        printed(folder, f"a\n{source}\n")
    assert (caught.value.file, caught.value.line) == (str(folder / "t.jinja"), 2)
    assert caught.value.message == f"{source} prints {kind}, not Code."
    assert "outside of {{ }}" in caught.value.hint


@pytest.mark.parametrize(
    "source",
    [
        "{% set made = view.text %}{{ made }}",
        "{% macro made(text) %}{{ text }}{% endmacro %}{{ made(view.text) }}",
        "{% filter indent %}{{ view.text }}{% endfilter %}",
        "{{ 'one' }}{{ 'two' }}",
        "{{ [\n'one'] }}",
    ],
)
def test_refused_on_a_line_of_more(folder: Path, source: str) -> None:
    with pytest.raises(TemplateError, match="not Code"):
        printed(folder, source)


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("{{ nothing }}", "There is no `nothing` here."),
        ("{{ range }}", "There is no `range` here."),
        ("{% if range %}{% endif %}", "There is no `range` here."),
        ("{{ view.missing }}", "A SimpleNamespace has no `missing`."),
        ("{% for part in view.missing %}{% endfor %}", "A SimpleNamespace has no `missing`."),
        ("{{ view.numbre }}", "A SimpleNamespace has no `numbre`; did you mean `number`?"),
        ("{{ view.codes[7] }}", "There is no item 7 in this tuple."),
        ("{% for code in view.codes %}{{ loop.nextitem }}{% endfor %}", "There is no next item."),
    ],
)
def test_what_is_not_there(folder: Path, source: str, message: str) -> None:
    with pytest.raises(TemplateError) as caught:
        printed(folder, f"\n\n{source}")
    assert (caught.value.line, caught.value.message) == (3, message)
    assert "view" in caught.value.hint


@pytest.mark.parametrize("name", ["upper", "safe", "escape", "replace", "string", "tojson"])
def test_there_are_no_other_filters(folder: Path, name: str) -> None:
    with pytest.raises(TemplateError, match=rf":1: No filter named '{name}'\. There are the filters `join`"):
        printed(folder, f"{{{{ view.code | {name} }}}}")


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("{% if %}", "Expected an expression, got 'end of statement block'."),
        ("{{ view.code", "Unexpected end of template, expected 'end of print statement'."),
        ("{% include 't.jinjo' %}", "There is no template `t.jinjo`."),
        ("{% include 't.jinja' %}", "This template includes or extends itself."),
        ("{{ 1 / 0 }}", "This fails with ZeroDivisionError: Division by zero."),
    ],
)
def test_failures(folder: Path, source: str, message: str) -> None:
    with pytest.raises(TemplateError) as caught:
        printed(folder, f"\n{source}")
    assert (caught.value.file, caught.value.line) == (str(folder / "t.jinja"), 2)
    assert caught.value.message == message


def test_there_is_no_such_template() -> None:
    with pytest.raises(TemplateError, match=r"^python/modul\.py\.jinja: There is no .*did you mean `python/module\.py"):
        render("python/modul.py.jinja", None)


@pytest.mark.parametrize("separator", ["view.text", "'a' ~ view.text", "separator=view.text", "*view.texts"])
def test_what_join_puts_between_is_written_out(folder: Path, separator: str) -> None:
    with pytest.raises(TemplateError, match=r"t\.jinja:2: What `join` puts between has to be written out"):
        printed(folder, f"\n{{{{ view.codes | join({separator}) }}}}")


def test_what_is_printed_is_no_source_yet(folder: Path) -> None:
    assert type(printed(folder, "{{ view.code }}")) is str


def test_parts_of_templates(folder: Path) -> None:
    (folder / "part.jinja").write_text("{{ view.number }}{{ item }}\n")
    assert printed(folder, '{% for item in view.codes %}\n{% include "part.jinja" %}\n{% endfor %}') == "3a\n3b\n"


def test_join() -> None:
    assert join([Code("a"), Code("b")], "-") == "a-b"
    assert isinstance(join([]), Code)
    with pytest.raises(TypeError, match="not a value of the type str"):
        join([Code("a"), "b"])  # type: ignore[list-item]


def test_the_templates_of_the_project() -> None:
    assert {path.name for path in template_folder().iterdir()} >= {"curl", "python"}


def test_installed_templates_stand_beside_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "templates").mkdir()
    monkeypatch.setattr(sources, "files", {"postwright": tmp_path}.get)
    assert template_folder() == tmp_path / "templates"
