"""Each expression that a template prints can only be finished source: shown from the trees of all templates."""

from dataclasses import dataclass

import pytest

from postwright.rendering import Code, template_folder
from postwright.targets.view_reference import TEMPLATES
from printed_types import UnknownError, included, printed, template_source

ALL = {f"{target}/{file}": names for target, templates in TEMPLATES.items() for file, names in templates.items()}


@dataclass(frozen=True)
class Inner:
    """A record inside a view."""

    code: Code
    text: str


@dataclass(frozen=True)
class View:
    """A view with all kinds of fields, some of which must not be printed."""

    code: Code
    number: int
    text: str
    flag: bool
    inner: Inner
    maybe: Code | None
    either: Code | str
    records: tuple[Inner, ...]
    codes: tuple[Code, ...]
    texts: tuple[str, ...]
    pairs: tuple[Code, str]


def test_every_template_is_looked_at() -> None:
    folder = template_folder()
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert files == ALL.keys()


@pytest.mark.parametrize("name", ALL)
def test_templates_print_nothing_but_finished_source(name: str) -> None:
    found = printed(template_source(name), ALL[name])
    assert [each for each in found if not each.is_finished] == []
    assert len(found) == template_source(name).count("{{") - template_source(name).count('{{" + name + "}}')


@pytest.mark.parametrize("name", ALL)
def test_what_is_included_reads_the_views_that_it_is_looked_at_with(name: str) -> None:
    for inner in included(template_source(name), ALL[name]):
        for each, view in ALL[inner.template].items():
            # A class that has options is a client's: what a condition says is in no type.
            assert issubclass(inner.names[each], view) or issubclass(view, inner.names[each])


@pytest.mark.parametrize(
    "source",
    [
        "{{ view.text }}",
        "{{ view.flag }}",
        "{{ view.either }}",
        "{{ view.inner }}",
        "{{ view.inner.text }}",
        "{{ view.texts }}",
        "{{ view.texts | join(', ') }}",
        "{{ view.text | indent }}",
        "{{ view.code if view.flag else view.text }}",
        "{% if view.flag %}{% else %}{{ view.text }}{% endif %}",
        "{% block a %}{{ view.text }}{% endblock %}",
        "{% for each in view.texts %}{{ each }}{% endfor %}",
        "{% for each in view.records %}{{ each.text }}{% endfor %}",
        "{% for each in view.codes %}{% else %}{{ view.text }}{% endfor %}",
        "{% for view in view.records %}{{ view.text }}{% endfor %}",
    ],
)
def test_a_text_that_would_be_printed_is_found(source: str) -> None:
    assert [each.is_finished for each in printed(source, {"view": View})] == [False]


@pytest.mark.parametrize(
    "source",
    [
        "{{ view.missing }}",
        "{{ view }}{{ view.text.upper() }}",
        "{{ view['text'] }}",
        "{{ view.code ~ view.text }}",
        "{{ 'a' }}",
        "{{ loop }}",
        "{% for each in view.pairs %}{{ each }}{% endfor %}",
        "{% for a, b in view.records %}{{ a }}{% endfor %}",
        "{% for each in view.codes %}{{ loop.index }}{% endfor %}",
        "{% set text = view.text %}{{ text }}",
        "{% macro shown(text) %}{{ text }}{% endmacro %}{{ shown(view.text) }}",
        "{% include view.text %}",
        "{% filter indent %}{{ view.text }}{% endfilter %}",
    ],
)
def test_what_is_not_known_is_told(source: str) -> None:
    with pytest.raises(UnknownError):
        printed(source, {"view": View})


@pytest.mark.parametrize(
    "source",
    [
        "{{ view.code }}",
        "{{ view.number }}",
        "{{ view.maybe }}",
        "{{ view.inner.code }}",
        "{{ view.codes | join(', ') }}",
        "{{ view.code | indent }}",
        "{{ view.code if view.text else view.number }}",
        "{% for each in view.records %}{% if loop.first %}{{ each.code }}{% endif %}{% endfor %}",
    ],
)
def test_finished_source_is_none_of_that(source: str) -> None:
    assert [each.is_finished for each in printed(source, {"view": View})] == [True]
