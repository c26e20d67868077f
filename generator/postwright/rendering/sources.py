"""The files of templates: those of Postwright, those of other targets, and a user's own, which come first."""

from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from postwright.errors import TemplateError

# `default/python/module.py.jinja` is never a user's own.
DEFAULT = "default/"
_SUFFIXES = (".jinja", ".jinja2", ".j2")


@dataclass(frozen=True, slots=True)
class Source:
    """A template: its name (`python/method.jinja`), the file that it is read from, and its text."""

    name: str
    file: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Templates:
    """The templates that can be printed: a user's `own` come before those of Postwright.

    `folder` holds those of a target that is not of Postwright.
    """

    own: tuple[Source, ...] = ()
    folder: Path | None = None


POSTWRIGHT = Templates()


def template_folder() -> Path:
    """Where Postwright's templates are: beside the package when installed, at the project's root in a checkout."""
    installed = Path(str(files("postwright") / "templates"))
    return installed if installed.is_dir() else Path(__file__).resolve().parents[3] / "templates"


def names(templates: Templates) -> list[str]:
    """The names of the templates that targets have themselves."""
    folders = [template_folder(), *([templates.folder] if templates.folder else [])]
    return sorted({path.relative_to(folder).as_posix() for folder in folders for path in folder.glob("*/*.jinja")})


def own_files(folder: Path) -> tuple[Path, ...]:
    """The files of a user's own templates, in order; TemplateError if there is no such folder."""
    if not folder.is_dir():
        raise TemplateError(str(folder), message="There is no such folder of templates.")
    return tuple(sorted(path for path in folder.rglob("*") if path.suffix in _SUFFIXES and path.is_file()))


def own_sources(folder: Path) -> tuple[Source, ...]:
    """A user's own templates, by name in order; TemplateError if one can't be read."""
    return tuple(read_source(path, path.relative_to(folder).as_posix()) for path in own_files(folder))


def read_source(path: Path, name: str) -> Source:
    """Read one template; TemplateError if it can't be read."""
    try:
        return Source(name, str(path), path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise TemplateError(str(path), message=f"This template can't be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise TemplateError(str(path), message="This template is not UTF-8.", hint="Save it as UTF-8.") from None
