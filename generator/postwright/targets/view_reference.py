"""Writes what templates can read into a page: `python -m postwright.targets.view_reference docs/views.md`."""

import ast
import inspect
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from itertools import pairwise
from pathlib import Path
from typing import get_args, get_type_hints

from postwright.targets.curl import command, environments
from postwright.targets.pytest import views as pytest_views
from postwright.targets.python import packaging, readme, reference, views

_BLOCK = re.compile(r"(?<=-->\n)[^\0]*(?=<!-- end of views -->)")
Names = Mapping[str, type]

# What each template can read, by the name that it has there.
TEMPLATES: Mapping[str, Mapping[str, Names]] = {
    "python": {
        "auth.py.jinja": {"view": views.TableView},
        "constructor.jinja": {"view": views.ClientView, "item": views.ClassView},
        "environments.py.jinja": {"view": views.TableView},
        "extensions.py.jinja": {"view": views.ExtensionsView},
        "method.jinja": {"view": views.ModuleView, "item": views.ClassView, "method": views.MethodView},
        "module.py.jinja": {"view": views.ModuleView},
        "package.py.jinja": {"view": views.PackageView},
        "pyproject.toml.jinja": {"view": packaging.ProjectView},
        "readme.md.jinja": {"view": readme.ReadmeView},
        "reference.md.jinja": {"view": reference.ReferenceView},
        "reference_folder.md.jinja": {"view": reference.FolderEntry},
        "saved_values.py.jinja": {"view": views.TableView},
        "snippet.py.jinja": {"view": views.SnippetView},
        "types.py.jinja": {"view": views.TableView},
        "variables.py.jinja": {"view": views.TableView},
    },
    "curl": {
        "command.sh.jinja": {"view": command.Command},
        "environment.sh.jinja": {"view": environments.EnvironmentView},
        "script.sh.jinja": {"view": command.Command},
    },
    "pytest": {
        "conftest.py.jinja": {"view": pytest_views.SuiteView},
        "function.py.jinja": {"view": pytest_views.TestView},
        "module.py.jinja": {"view": pytest_views.ModuleView},
        "pytest.ini.jinja": {"view": pytest_views.SuiteView},
        "readme.md.jinja": {"view": pytest_views.SuiteView},
    },
}
VERSIONS = {"python": views.VIEW_VERSION, "curl": command.VIEW_VERSION, "pytest": pytest_views.VIEW_VERSION}


def with_views(page: str) -> str:
    """The page with what stands between its two comments made anew."""
    lines = (line for target, templates in TEMPLATES.items() for line in _target(target, templates))
    text = "\n".join(("", *lines))
    return _BLOCK.sub(lambda _: text, page, count=1)


def meanings(record: type) -> dict[str, str]:
    """What each field of a record is, by the string that stands below it in the source."""
    found: dict[str, str] = {}
    for one in reversed(record.__mro__[:-1]):
        (tree,) = ast.parse(inspect.getsource(one)).body
        body: Sequence[ast.stmt] = getattr(tree, "body", ())
        for statement, after in pairwise(body):
            match statement, after:
                case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(text))):
                    found[name] = text
                case _:
                    pass
    return found


def _target(name: str, templates: Mapping[str, Names]) -> Iterator[str]:
    yield from (f"## `{name}`, view {VERSIONS[name]}", "")
    yield from ("| Template | What it can read |", "| --- | --- |")
    for template, names in templates.items():
        readable = ", ".join(f"`{each}`: {_link(name, record)}" for each, record in names.items())
        yield f"| `{name}/{template}` | {readable} |"
    yield ""
    for record in _records([record for names in templates.values() for record in names.values()]):
        yield from _record(name, record)


def _records(waiting: Sequence[type]) -> list[type]:
    """Records, each once and with those that are in its fields after it."""
    found: list[type] = []
    for record in waiting:
        inside = [each for kind in get_type_hints(record).values() for each in _inside(kind)]
        found += [each for each in (record, *_records(inside)) if each not in found]
    return found


def _inside(kind: object) -> Iterator[type]:
    if isinstance(kind, type) and is_dataclass(kind) and kind.__module__.startswith("postwright.targets"):
        yield kind
    for argument in get_args(kind):
        yield from _inside(argument)


def _record(target: str, record: type) -> Iterator[str]:
    known, hints = meanings(record), get_type_hints(record)
    yield from (f"### `{target}`: {record.__name__}", "", inspect.cleandoc(record.__doc__ or ""), "")
    yield from ("| Field | Type | What it is |", "| --- | --- | --- |")
    for field in fields(record):
        yield f"| `{field.name}` | {_type(target, hints[field.name])} | {known[field.name]} |"
    yield ""


def _type(target: str, kind: object) -> str:
    """A type in words: lists are what templates walk through, whatever holds them."""
    inside: tuple[object, ...] = get_args(kind)
    if type(None) in inside:
        return f"{_type(target, inside[0])}, or none"
    if inside:
        return f"list of {_type(target, inside[0])}"
    for record in _inside(kind):
        return _link(target, record)
    return f"`{kind.__name__ if isinstance(kind, type) else kind}`"


def _link(target: str, record: type) -> str:
    return f"[{record.__name__}](#{target}-{record.__name__.lower()})"


if __name__ == "__main__":
    _page = Path(sys.argv[1])
    _page.write_text(with_views(_page.read_text("utf-8")), "utf-8", newline="\n")
