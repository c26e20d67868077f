"""The commands about the configuration: `config show`, `config schema`, `init` and `fetch`."""

from collections.abc import Mapping
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING, Any

import click

from postwright.cli import arguments
from postwright.cli.streams import print_json, tell

if TYPE_CHECKING:
    from postwright.targets.base import Target


@click.group("config")
def config() -> None:
    """Show what the configuration asks for, and the schema of it."""


@config.command()
@arguments.asked
@arguments.json
@click.pass_obj
def show(targets: "Mapping[str, Target]", /, json: bool, **values: Any) -> None:
    """Show what is asked for each collection, and where each value comes from.

    That is a file with a line, the command line, or a default. COLLECTION and the options are those of `generate`.
    """
    from postwright.cli.jobs import asked_entries
    from postwright.cli.options import Options
    from postwright.cli.showing import lines, report

    entries = asked_entries(Options(**values), targets)
    if json:
        print_json(report(entries, targets))
    else:
        for line in (line for entry in entries for line in lines(entry, targets)):
            click.echo(line)


@config.command("schema")
@click.pass_obj
def schema_(targets: "Mapping[str, Target]") -> None:
    """Print the JSON Schema of the configuration, for editors and other tools.

    The settings of targets of other packages are in it, too.
    """
    from postwright.cli.target_names import names
    from postwright.config.keys import published

    print_json(published({name: targets[name] for name in names(targets)}))


@click.command()
@click.argument(
    "folder", default=Path(), metavar="[FOLDER]", type=click.Path(exists=True, file_okay=False, path_type=Path)
)
@click.option("--force", is_flag=True, help="Overwrite the postwright.yaml that is there.")
@click.pass_obj
def init(targets: "Mapping[str, Target]", folder: Path, force: bool) -> None:
    """Write a postwright.yaml for the collections in FOLDER, with what else can stand in it as comments.

    Collections are looked for in all folders below, but for hidden ones, installed packages and generated output.
    """
    from postwright.cli import starting
    from postwright.cli.reporting import count
    from postwright.config.discovery import discover
    from postwright.config.finding import PYPROJECT, YAML_NAMES, is_configured
    from postwright.faults import advice, words
    from postwright.whole import write_whole

    if is_configured(folder / PYPROJECT):
        raise click.UsageError(f"{folder / PYPROJECT} has a table [tool.postwright] already.")
    path = next((folder / name for name in YAML_NAMES if (folder / name).exists()), folder / YAML_NAMES[0])
    if path.exists() and not force:
        raise click.UsageError(f"{path} is there already; overwrite it with --force.")
    found = discover(folder)
    if not found.collections:
        raise click.UsageError(f"there is no collection in {folder}: export one in Postman, or `postwright fetch` one.")
    try:
        write_whole(path, [starting.text(found, targets).encode()])
    except OSError as error:
        raise click.UsageError(f"the configuration can't be written: {words(error)}. {advice(error)}.") from None
    command = "postwright generate" if folder == Path() else f"postwright generate --config {quote(str(path))}"
    seen = "" if found.complete else " There may be more: not all files were looked at."
    click.echo(f"{path}: {count(len(found.collections), 'collection')}.{seen} To generate, run: {command}", err=True)


@click.command()
@click.argument("names", nargs=-1, metavar="[NAME]...")
@arguments.config
@click.option("--url", metavar="URL", help="Fetch the collection at this URL, whatever the configuration says.")
@click.option("--id", metavar="ID", help="Fetch the collection with this id in Postman.")
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The file to save it as, with --url or --id.",
)
@click.pass_context
def fetch(
    ctx: click.Context,
    /,
    names: tuple[str, ...],
    config: Path | None,
    url: str | None,
    id: str | None,
    output: Path | None,
) -> None:
    """Fetch collections from where the configuration says, and save each as its `source`.

    NAME is the path of a collection, the name of its file or its folder in the output; without any, all are fetched
    that have a key `fetch`. By id they come from Postman, with the key that the variable POSTMAN_API_KEY holds.
    """
    import os

    from postwright.cli import fetching
    from postwright.cli.jobs import configuration

    if url is None and id is None:
        if output is not None:
            raise click.UsageError("--output goes with --url or --id.")
        wanted = fetching.configured(configuration(config, ctx.obj, with_files=False), names)
    elif output is None or names or config or (url is not None and id is not None):
        raise click.UsageError("one collection is fetched by --url URL -o FILE, or by --id ID -o FILE.")
    else:
        wanted = [fetching.Wanted(path=output, url=url, id=id)]
    code = 0
    for is_there, lines in fetching.fetched(wanted, os.environ):
        code = code if is_there else 3
        tell(lines)
    ctx.exit(code)
