"""The page of views is made from the code, and says for each template what it is really given."""

from pathlib import Path

import postwright
from postwright.build import BuildOptions, build
from postwright.printing import Printer
from postwright.targets import TARGETS
from postwright.targets.base import RenderOptions
from postwright.targets.templates import defaults
from postwright.targets.view_reference import TEMPLATES, VERSIONS, with_views

ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "docs" / "views.md").read_text()


def test_the_page_is_current() -> None:
    assert with_views(PAGE) == PAGE, "run: python -m postwright.targets.view_reference docs/views.md"


def test_the_page_has_every_template() -> None:
    names = [f"{target}/{name}" for target, templates in TEMPLATES.items() for name in templates]
    assert sorted(names) == sorted(defaults(TARGETS.values()))


def test_versions_are_those_of_the_targets() -> None:
    found = {name: default.view for name, default in defaults(TARGETS.values()).items()}
    assert found == {name: VERSIONS[name.partition("/")[0]] for name in found}


def test_templates_are_given_the_views_of_the_page() -> None:
    given: set[tuple[str, type]] = set()

    class Recording(Printer):
        def text(self, template: str, view: object) -> str:
            given.add((template, type(view)))
            return super().text(template, view)

    options = BuildOptions(printer=Recording(), settings={"python": {"pyproject": True, "extensions": True}})
    case = ROOT / "tests" / "cases" / "environment-values"
    for path, environments in (
        (case / "collection.json", sorted((case / "environments").iterdir())),
        (ROOT / "collections" / "auth0.postman_collection.json", []),
    ):
        collection = postwright.load(path, environments=environments)
        build(collection, None, TARGETS.values(), options=options)
        for target in TARGETS.values():
            target.snippet(collection, next(collection.operations()), RenderOptions(printer=options.printer))
    inside = {"python/constructor.jinja", "python/method.jinja"}
    assert {name for name, _ in given} | inside == set(defaults(TARGETS.values()))
    for name, view in given:
        target, _, file = name.partition("/")
        # A client's module is printed by the template of any module.
        assert issubclass(view, TEMPLATES[target][file]["view"])
