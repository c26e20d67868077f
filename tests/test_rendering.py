"""Templates print finished source only: whatever else reaches one is refused."""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from jinja2 import UndefinedError
from jinja2.exceptions import TemplateAssertionError

from postwright import rendering
from postwright.rendering import Code, join, render, template_folder


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of templates of the test's own."""
    monkeypatch.setattr(rendering, "template_folder", lambda: tmp_path)
    rendering._environment.cache_clear()  # pyright: ignore[reportPrivateUsage]
    yield tmp_path
    rendering._environment.cache_clear()  # pyright: ignore[reportPrivateUsage]


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
    return render("t.jinja", view)


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
        ("<>&\n", "<>&\n"),
    ],
)
def test_printed(folder: Path, source: str, text: str) -> None:
    assert printed(folder, source) == text


@pytest.mark.parametrize(
    "source",
    [
        "{{ view.text }}",
        "{{ view.yes }}",
        "{{ view.nothing }}",
        "{{ view.codes }}",
        "{{ 'text' }}",
        "{{ 1.5 }}",
        "{{ view.code ~ view.code }}",
        "{{ view.code + view.code }}",
        "{{ view.code[:2] }}",
        "{{ view.code.upper() }}",
        "{{ '{}'.format(view.code) }}",
        "{{ view.texts | join }}",
        "{{ view.text | indent }}",
        "{{ view.code.__class__ }}",
        "{{ nothing }}",
        "{{ range }}",
        "{{ view.missing }}",
        "{% set made %}text{% endset %}{{ made }}",
        "{% macro made() %}text{% endmacro %}{{ made() }}",
    ],
)
def test_refused(folder: Path, source: str) -> None:
    with pytest.raises(TypeError):
        printed(folder, source)


@pytest.mark.parametrize(
    "source", ["{% if nothing %}{% endif %}", "{% for part in view.missing %}{% endfor %}", "{% if range %}{% endif %}"]
)
def test_undefined(folder: Path, source: str) -> None:
    with pytest.raises(UndefinedError):
        printed(folder, source)


@pytest.mark.parametrize("name", ["upper", "safe", "escape", "replace", "string", "tojson"])
def test_there_are_no_other_filters(folder: Path, name: str) -> None:
    with pytest.raises(TemplateAssertionError):
        printed(folder, f"{{{{ view.code | {name} }}}}")


def test_parts_of_templates(folder: Path) -> None:
    (folder / "part.jinja").write_text("{{ view.number }}{{ item }}\n")
    assert printed(folder, '{% for item in view.codes %}\n{% include "part.jinja" %}\n{% endfor %}') == "3a\n3b\n"


def test_join() -> None:
    assert join([Code("a"), Code("b")], "-") == "a-b"
    assert isinstance(join([]), Code)
    with pytest.raises(TypeError, match="not str"):
        join([Code("a"), "b"])  # type: ignore[list-item]


def test_the_templates_of_the_project() -> None:
    assert {path.name for path in template_folder().iterdir()} >= {"curl", "python"}


def test_installed_templates_stand_beside_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "templates").mkdir()
    monkeypatch.setattr(rendering, "files", {"postwright": tmp_path}.get)
    assert template_folder() == tmp_path / "templates"
