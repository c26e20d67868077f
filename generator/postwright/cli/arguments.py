"""Arguments and options that several commands have."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from postwright.cli.target_names import TargetName
from postwright.targets import TARGETS

_Command = TypeVar("_Command", bound=Callable[..., Any])

CHOICE = " or ".join(TARGETS).replace(" or ", ", ", len(TARGETS) - 2)

collections = click.argument("collections", nargs=-1, metavar="[COLLECTION]...", type=click.Path())
collection = click.argument("collection", metavar="COLLECTION", type=click.Path())
config = click.option(
    "--config",
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The configuration to read, a YAML file or a pyproject.toml.  [default: the one here or in a folder above]",
)
chosen = click.option(
    "--collection",
    "chosen",
    metavar="NAME",
    help="Which collection to take where there are several, by name or by number from 1.",
)
environments = click.option(
    "-e",
    "--environment",
    "environments",
    metavar="FILE",
    type=click.Path(),
    multiple=True,
    help="A file of an environment or of globals, JSON or YAML; can be repeated.",
)
allowed_secrets = click.option(
    "--allow-secret",
    "allowed_secrets",
    metavar="POINTER",
    multiple=True,
    help="Keep what looks like a secret at this JSON pointer, or below it; can be repeated.",
)
templates = click.option(
    "--templates",
    metavar="DIR",
    type=click.Path(file_okay=False, path_type=Path),
    help="A folder of your own templates, which come before those of the targets.",
)
strict = click.option("--strict", is_flag=True, help="Exit with 1 if there is any problem.")
json = click.option("--json", is_flag=True, help="Print one JSON report to standard output.")

_output = click.option(
    "-o",
    "--output",
    metavar="DIR",
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder to write into, a folder of its own for each collection.  [default: generated]",
)
_targets = click.option(
    "-t",
    "--target",
    "targets",
    metavar="NAME",
    type=TargetName(),
    multiple=True,
    help=f"Generate {CHOICE} only; can be repeated. The files of other targets are removed."
    "  [default: python and curl]",
)
_package = click.option(
    "--package", is_flag=True, help="Write a pyproject.toml beside the client, which makes it ready to publish."
)

_depfile = click.option(
    "--depfile",
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write what the output is made from as a rule for make and ninja, and give the lock files the time of now.",
)
_depfile_target = click.option(
    "--depfile-target", metavar="NAME", help="What that rule is for.  [default: the lock file of each collection]"
)
_watch = click.option("--watch", is_flag=True, help="Run again whenever a file changes that the output is made from.")
_no_cache = click.option("--no-cache", is_flag=True, help="Neither use nor keep anything of other runs.")


def asked(command: _Command) -> _Command:
    """All that says which collections are generated, and how."""
    # Decorators are applied from the last to the first.
    for decorate in (
        allowed_secrets,
        environments,
        chosen,
        templates,
        _package,
        _targets,
        _output,
        config,
        collections,
    ):
        command = decorate(command)
    return command


def building(command: _Command) -> _Command:
    """What else a run of a build is to do."""
    for decorate in (_no_cache, _depfile_target, _depfile, _watch):
        command = decorate(command)
    return command
