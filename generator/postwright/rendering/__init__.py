"""Prints a view of finished source code through a template, a user's own or a target's, and refuses anything else."""

from postwright.rendering.code import Code, join
from postwright.rendering.sources import POSTWRIGHT, Source, Templates, template_folder

__all__ = ["POSTWRIGHT", "Code", "Source", "Templates", "join", "render", "template_folder", "used"]


def render(template: str, view: object, templates: Templates = POSTWRIGHT) -> str:
    """What a template (`python/module.py.jinja`) prints for a view, the one name that it can read.

    Raises TemplateError if it can't be printed.
    """
    from postwright.rendering import jinja

    return jinja.render(template, view, templates)


def used(template: str, templates: Templates) -> tuple[Source, ...]:
    """The user's own templates that a template is printed with: itself, and what it includes or extends."""
    from postwright.rendering import jinja

    return jinja.used(template, templates)
