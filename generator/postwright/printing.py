"""Prints templates: what is Python comes out as Black formats it."""

from dataclasses import dataclass

from postwright.formatting import format_python
from postwright.rendering import render


@dataclass(frozen=True, slots=True, kw_only=True)
class Printer:
    """The templates of targets, and how what they print is formatted."""

    def text(self, template: str, view: object) -> str:
        """What a template (`python/readme.md.jinja`) prints for a view."""
        return render(template, view)

    def python(self, template: str, view: object) -> str:
        """What a template of Python source prints for a view, formatted."""
        return format_python(self.text(template, view))
