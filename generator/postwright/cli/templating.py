"""The commands `postwright templates ...`: copies of what targets print with, to be changed."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from postwright.rendering import Source
    from postwright.targets.base import Target
    from postwright.targets.templates import Default

_templates = click.option(
    "--templates",
    "folder",
    metavar="DIR",
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder of your own templates.  [default: that of the configuration, or templates]",
)


@click.group("templates")
def templates() -> None:
    """Copy the templates that targets print with, to change them, and see which copies are out of date."""


@templates.command()
@click.argument("names", nargs=-1, required=True, metavar="NAME...")
@click.option(
    "-o",
    "--output",
    metavar="DIR",
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder to write into.  [default: that of the configuration, or templates]",
)
@click.option("--force", is_flag=True, help="Overwrite templates that are there.")
@click.pass_obj
def export(targets: "Mapping[str, Target]", names: tuple[str, ...], output: Path | None, force: bool) -> None:
    """Write copies of templates.

    NAME is a target, for all of its templates, or one template such as python/method.jinja. Remove the copies that you
    don't change: they would only be told as stale one day.
    """
    from postwright.faults import advice, words
    from postwright.whole import write_all

    folder = output or _configured(targets)
    wanted = {name: default for given in names for name, default in _meant(given, targets).items()}
    copies = {folder / name: f"{default.record}\n{default.source.text}" for name, default in wanted.items()}
    taken = [path for path, text in copies.items() if path.exists() and path.read_bytes() != text.encode()]
    if taken and not force:
        paths = ", ".join(map(str, taken))
        raise click.UsageError(f"nothing was written, as these are there: {paths}. Overwrite them with --force.")
    try:
        write_all({path: [text.encode()] for path, text in copies.items()})
    except OSError as error:
        raise click.UsageError(f"the templates can't be written: {words(error)}. {advice(error)}.") from None
    for path in copies:
        click.echo(path)
    click.echo(f"Generate with them by `--templates {folder}`, or `templates: {folder}` in postwright.yaml.", err=True)


@templates.command()
@_templates
@click.pass_context
def status(ctx: click.Context, folder: Path | None) -> None:
    """List your own templates, and exit with 1 if one is stale or printed by no target."""
    from postwright.cli.reporting import findings, printable, problem_lines
    from postwright.cli.streams import tell
    from postwright.cli.target_names import names
    from postwright.printing import Printer
    from postwright.targets.templates import problems

    targets: Mapping[str, Target] = ctx.obj
    printer = Printer(templates=folder or _configured(targets))
    found = list(problems(printer, [targets[name] for name in names(targets)]))
    words = {problem.place.file: problem.code.removeprefix("template-") for problem in found}
    for source in printer.known.own:
        click.echo(f"{words.get(source.file, 'current'):8}{printable(source.name)}")
    tell(problem_lines(findings(found, {})))
    ctx.exit(1 if found else 0)


@templates.command()
@click.argument("name", metavar="NAME")
@_templates
@click.pass_obj
def diff(targets: "Mapping[str, Target]", name: str, folder: Path | None) -> None:
    """Print how your own template NAME, such as python/method.jinja, differs from the target's as it is now."""
    from difflib import unified_diff

    from postwright.rendering.sources import read_source

    default = _meant(name, targets)[name]
    own = read_source((folder or _configured(targets)) / name, name)
    for line in unified_diff(_lines(default.source), _lines(own), f"default/{name}", own.file):
        click.echo(line, nl=False)


def _configured(targets: "Mapping[str, Target]") -> Path:
    """The folder of own templates in the configuration, if there is one that has any."""
    from postwright.cli.jobs import configuration
    from postwright.config.finding import found

    entries = configuration(None, targets, with_files=False) if found(Path()) else []
    return next((entry.job.templates for entry in entries if entry.job.templates), Path("templates"))


def _lines(source: "Source") -> list[str]:
    """The lines of a template, but for what it says of itself."""
    from postwright.targets.templates import without_record

    return without_record(source.text).splitlines(keepends=True)


def _meant(name: str, targets: "Mapping[str, Target]") -> "dict[str, Default]":
    """The templates that are meant by a name; a template is also meant by its target's name alone."""
    from postwright.targets.templates import defaults

    target = name.partition("/")[0]
    if target not in targets:
        raise click.UsageError(_unknown(name, targets))
    found = defaults([targets[target]])
    if "/" not in name:
        return found
    if name not in found:
        raise click.UsageError(_unknown(name, found))
    return {name: found[name]}


def _unknown(name: str, known: Iterable[str]) -> str:
    from postwright.rendering.failures import nearest

    kind = "template" if "/" in name else "target"
    return f"there is no {kind} {name}{nearest(name, known) or '.'}"
