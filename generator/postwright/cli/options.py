"""What stands on the command line of a run, and why a run is refused."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from postwright.errors import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What stands on the command line; what does not is None or empty, so that it can be told from what does."""

    collections: tuple[str, ...] = ()
    config: Path | None = None
    output: Path | None = None
    chosen: str | None = None
    environments: tuple[str, ...] = ()
    allowed_secrets: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    package: bool = False
    templates: Path | None = None
    check: bool = False
    diff: bool = False
    strict: bool = False
    json: bool = False
    quiet: bool = False
    merge: bool = False
    force: bool = False
    depfile: Path | None = None
    depfile_target: str | None = None
    watch: bool = False
    no_cache: bool = False
    verify: bool = False

    @property
    def writes(self) -> bool:
        """Whether the run may write anything."""
        return not (self.check or self.diff)


class Refusal(click.ClickException):
    """The run stops: the command can't be carried out as it was given; `problems` are those of the configuration."""

    exit_code = 2

    def __init__(self, message: str, problems: "Sequence[Problem]" = ()) -> None:
        super().__init__(message)
        self.problems = tuple(problems)


class Failure(Refusal):
    """The run stops: what it made is not as it has to be."""

    exit_code = 1
