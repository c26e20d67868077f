"""The commands: what can be said on the command line, and what is printed for it."""

import os
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from time import time_ns
from typing import TYPE_CHECKING, Any

import click

from postwright import __version__
from postwright.cli import arguments
from postwright.cli.configuring import config, fetch, init
from postwright.cli.streams import print_json, tell
from postwright.cli.target_names import TargetName
from postwright.cli.templating import templates
from postwright.targets import TARGETS

if TYPE_CHECKING:
    from postwright.cli.inputs import Input
    from postwright.model import Collection, Operation
    from postwright.targets.base import Target

_STARTED = "postwright.started"


class _App(click.Group):
    def make_context(self, *arguments: Any, **extra: Any) -> click.Context:
        started = time_ns(), tuple(arguments[1])
        with _ending():
            ctx = super().make_context(*arguments, **extra)
        if "obj" not in extra:
            ctx.meta[_STARTED] = started
        return ctx

    def invoke(self, ctx: click.Context) -> object:
        with _ending():
            return super().invoke(ctx)


@contextmanager
def _ending() -> Generator[None]:
    """Let a command that can't go on end with a message and an exit code."""
    try:
        yield
    except BaseException as error:
        from postwright.cli.stopping import met

        instead = met(error)
        if instead is error:
            raise
        raise instead from None


@click.group(cls=_App, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="postwright", message="%(prog)s %(version)s")
@click.pass_context
def app(ctx: click.Context) -> None:
    """Turn Postman collections into typed Python clients and curl commands.

    COLLECTION is a file exported from Postman, the folder of a collection v3, or - for standard input.
    """
    ctx.obj = ctx.obj or TARGETS
    if os.environ.get("NO_COLOR"):
        ctx.color = False


@app.command()
@arguments.asked
@click.option("--check", is_flag=True, help="Write nothing; exit with 1 if the output is stale.")
@click.option("--diff", is_flag=True, help="Write nothing; print what would change as a unified diff.")
@arguments.strict
@arguments.json
@arguments.building
@click.option("-q", "--quiet", is_flag=True, help="Tell only what is left out and what stops the run.")
@click.option("--verify", is_flag=True, help="Write nothing if the audit or Black finds something; takes long.")
@click.option("--merge", is_flag=True, help="Merge what was changed by hand with what is generated now, by git.")
@click.option("--force", is_flag=True, help="Overwrite files that were changed by hand or made by someone else.")
@click.pass_context
def generate(ctx: click.Context, /, **values: Any) -> None:
    """Generate the code of collections, or without any of those of the configuration.

    Options count more than the configuration, of which COLLECTION with --config generates only the ones named.
    Files that did not change are not touched, and files that an earlier run generated and that are no longer wanted
    are removed. A collection that can't be read doesn't keep the others from being generated.
    """
    from postwright.cli.options import Options
    from postwright.cli.running import run

    ctx.exit(run(Options(**values), ctx.obj, ctx.meta.get(_STARTED)))


@app.command("list")
@arguments.collection
@arguments.chosen
def list_(collection: str, chosen: str | None) -> None:
    """Show a collection as a tree of folders and operations."""
    from postwright.cli.reporting import findings, folded_problem_lines
    from postwright.cli.tree import tree_lines

    found, read = _readable(collection, (), chosen)
    for line in tree_lines(found):
        click.echo(line)
    tell(folded_problem_lines(findings(found.problems, read.sources), read.arguments))


@app.command()
@arguments.collection
@click.argument("name", metavar="NAME")
@click.option(
    "-t",
    "--target",
    metavar="NAME",
    type=TargetName(),
    default="curl",
    help=f"Print it for {arguments.CHOICE}.  [default: curl]",
)
@arguments.chosen
@arguments.environments
@arguments.allowed_secrets
@arguments.templates
@click.pass_context
def snippet(ctx: click.Context, /, collection: str, name: str, target: str, **options: Any) -> None:
    """Print what to run for one operation, in the last environment of those given.

    NAME is its name, its path (folder/name), a part of it that no other operation has, or its JSON pointer.
    """
    from postwright.printing import Printer
    from postwright.targets.base import RenderOptions
    from postwright.targets.templates import printer_for

    found, read = _readable(collection, options["environments"], options["chosen"], options["allowed_secrets"])
    operation = _operation(found, name, read)
    # Those of a dump are many, and none of them was asked for.
    found = found if options["environments"] else replace(found, environments=())
    asked = RenderOptions(printer=printer_for(ctx.obj[target], Printer(templates=options["templates"])))
    click.echo(ctx.obj[target].snippet(found, operation, asked).encode("utf-8", "replace"), nl=False)


@app.command()
@arguments.collections
@arguments.config
@arguments.chosen
@arguments.environments
@arguments.allowed_secrets
@click.option("--secrets", is_flag=True, help="List only what looks like a secret; exit with 1 if there is any.")
@arguments.strict
@arguments.json
@click.pass_context
def lint(ctx: click.Context, /, secrets: bool, strict: bool, json: bool, **values: Any) -> None:
    """List every problem of collections and environments, or of those of the configuration, and generate nothing."""
    from postwright.cli import linting
    from postwright.cli.generating import built
    from postwright.cli.jobs import asked
    from postwright.cli.options import Options

    options = Options(**values, json=json, check=True)
    outcomes = built(asked(options, ctx.obj), ctx.obj, options)
    if secrets:
        outcomes = linting.with_secrets_only(outcomes)
    if json:
        print_json(linting.report(outcomes))
    else:
        for line in linting.lines(outcomes):
            click.echo(line)
        tell(linting.summaries(outcomes))
    ctx.exit(linting.exit_code(outcomes, strict=strict or secrets))


@app.command()
@click.argument("old", metavar="OLD", type=click.Path())
@click.argument("new", metavar="NEW", type=click.Path())
@arguments.chosen
@arguments.environments
@arguments.json
@click.option("--markdown", is_flag=True, help="Print Markdown, for a comment on a pull request.")
@click.option("-q", "--quiet", is_flag=True, help="List only what breaks callers.")
@click.pass_context
def diff(
    ctx: click.Context,
    old: str,
    new: str,
    chosen: str | None,
    environments: tuple[str, ...],
    json: bool,
    markdown: bool,
    quiet: bool,
) -> None:
    """Tell what changed between two collections for callers of the generated client; exit with 1 if it breaks them.

    OLD and NEW are collections, or REVISION:PATH for one in Git. On one side a revision alone is enough: the path of
    the other side is meant.
    """
    from postwright.cli import changing
    from postwright.cli.inputs import read_environments
    from postwright.cli.revisions import read_sides

    if old == new == "-":
        raise click.UsageError("standard input can't be both OLD and NEW.")
    if json and markdown:
        raise click.UsageError("--json and --markdown can't go together.")
    compared = changing.compare(*read_sides(old, new, read_environments(environments), chosen))
    listed = compared.breaking if quiet else compared.changes
    if json:
        print_json(changing.report(compared, listed))
    else:
        for line in (changing.markdown_lines if markdown else changing.lines)(compared, listed):
            click.echo(line)
        tell(changing.remarks(compared))
    ctx.exit(changing.exit_code(compared))


@app.command()
@click.pass_obj
def targets(targets: "Mapping[str, Target]") -> None:
    """List what can be generated; what is only generated if it is named with -t is marked.

    Targets of other packages come last, with the package that each is of.
    """
    from postwright.cli.target_names import listed

    lines, errors = listed(targets)
    for line in lines:
        click.echo(line)
    tell(errors)


app.add_command(templates)
app.add_command(config)
app.add_command(init)
app.add_command(fetch)


def _readable(
    argument: str, environments: tuple[str, ...], chosen: str | None, allowed_secrets: tuple[str, ...] = ()
) -> "tuple[Collection, Input]":
    from postwright.cli.inputs import read_environments, read_input
    from postwright.cli.reporting import findings, problem_lines

    found = read_environments(environments, allowed_secrets)
    read = read_input(argument, found, chosen=chosen, allowed_secrets=allowed_secrets)
    if read.collection is None:
        tell(problem_lines(findings(read.problems, read.sources)))
        raise click.exceptions.Exit(3)
    return read.collection, read


def _operation(collection: "Collection", name: str, read: "Input") -> "Operation":
    from postwright.cli.finding import find, match_lines, suggestion_lines

    operations = list(collection.operations())
    found = find(operations, name)
    if len(found) == 1:
        return found[0]
    tell(match_lines(found, name, read.sources) if found else suggestion_lines(operations, name))
    raise click.exceptions.Exit(2)
