"""The only owner of Jinja: prints a view of finished source code through a template, and refuses anything else."""

from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined


class Code(str):
    """Source text of a target's language. Text of a collection becomes Code only through that target's makers."""

    __slots__ = ()


def join(parts: Iterable[Code], separator: str = "") -> Code:
    """Finished source, joined; TypeError if a part is not Code."""
    return Code(separator.join(_code(part) for part in parts))


def render(template: str, view: object) -> str:
    """The text of a template (`python/module.py.jinja`) for a view, the one name that templates can read."""
    return _environment().get_template(template).render(view=view)


def template_folder() -> Path:
    """Where the templates are: beside the package when installed, at the root of the project in a checkout."""
    installed = Path(str(files("postwright") / "templates"))
    return installed if installed.is_dir() else Path(__file__).resolve().parents[2] / "templates"


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(template_folder(), encoding="utf-8"),
        finalize=_finalize,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        newline_sequence="\n",
        autoescape=False,  # noqa: S701 (it would HTML-escape what finalize must refuse)
    )
    environment.globals.clear()
    environment.filters.clear()
    environment.filters.update(join=join, indent=_indent)
    return environment


def _finalize(value: object) -> object:
    if type(value) is int:
        return value
    return _code(value)


def _code(value: object) -> Code:
    if isinstance(value, Code):
        return value
    raise TypeError(f"a template may print only Code, not {type(value).__name__}: make it with the target's makers")


def _indent(code: Code, width: int = 4) -> Code:
    margin = " " * width
    return Code("".join(margin + line if line.strip() else line for line in _code(code).splitlines(keepends=True)))
