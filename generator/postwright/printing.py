"""Prints templates: what is Python comes out as Black formats it."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from postwright.formatting import format_python
from postwright.rendering import Source, Templates, render, used
from postwright.rendering.sources import own_sources


@dataclass(frozen=True, kw_only=True)
class Printer:
    """The templates of targets, and how what they print is formatted.

    `templates` is a folder of a user's own: those in it come before the targets'; it is read once. `folder` holds the
    templates of a target that is not of Postwright. What Python these print is formatted by Black, all of it
    with `black`. Templates that can't be read or printed are a TemplateError.
    """

    templates: Path | None = None
    folder: Path | None = None
    black: bool = False

    @cached_property
    def known(self) -> Templates:
        """All templates that can be printed."""
        return Templates(own=own_sources(self.templates) if self.templates else (), folder=self.folder)

    def text(self, template: str, view: object) -> str:
        """What a template (`python/readme.md.jinja`) prints for a view."""
        return render(template, view, self.known)

    def python(self, template: str, view: object) -> str:
        """What a template of Python source prints for a view, formatted."""
        source = self.text(template, view)
        own = used(template, self.known)
        if own:
            _check(source, own)
        return format_python(source, black=self.black or bool(own) or self.folder is not None)


def _check(source: str, own: tuple[Source, ...]) -> None:
    """TemplateError if what was printed with own templates is no Python."""
    import ast
    import warnings

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            ast.parse(source, feature_version=(3, 11))
    except SyntaxError as error:
        from postwright.rendering.failures import unparsable

        raise unparsable(source, error, own) from None
