"""What stands on the command line of a run, and why a run is refused."""

from dataclasses import dataclass
from pathlib import Path

import click


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What stands on the command line; what does not is None or empty, so that it can be told from what does."""

    collections: tuple[str, ...] = ()
    config: Path | None = None
    output: Path | None = None
    chosen: str | None = None
    environments: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    package: bool = False
    check: bool = False
    diff: bool = False
    strict: bool = False
    json: bool = False
    quiet: bool = False
    force: bool = False

    @property
    def writes(self) -> bool:
        """Whether the run may write anything."""
        return not (self.check or self.diff)


class Refusal(click.ClickException):
    """The run stops: the command can't be carried out as it was given."""

    exit_code = 2
