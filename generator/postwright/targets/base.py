"""What a target is: a name, and a pure function from a collection to files."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from postwright.errors import Problem
from postwright.model import Collection, Operation


@dataclass(frozen=True, slots=True)
class File:
    """One generated file: a relative POSIX path made of assigned names, and its bytes."""

    path: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationNames:
    """How a target names an operation (`users.link_a_user_account`), and the file that it stands in."""

    name: str
    file: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """All that a target makes of a collection; `operations` and `variables` go into the lock file.

    `operations` is keyed by the operation's pointer, `variables` maps a variable to the environment variable read.
    """

    files: tuple[File, ...]
    operations: Mapping[str, OperationNames]
    variables: Mapping[str, str] = field(default_factory=dict[str, str])
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RenderOptions:
    """What is asked of every target; each takes what it knows. `package` wants files that make it ready to publish."""

    package: bool = False


DEFAULTS = RenderOptions()


class Target(Protocol):
    """A language or tool that a collection is generated for. It reads the model and touches no disk."""

    @property
    def name(self) -> str:
        """The word after `-t`."""
        ...

    @property
    def description(self) -> str:
        """One line for `postwright targets`."""
        ...

    @property
    def by_default(self) -> bool:
        """Whether it is generated where no target is named."""
        ...

    def render(self, collection: Collection, options: RenderOptions = DEFAULTS) -> Output:
        """Every file of the target."""
        ...

    def snippet(self, collection: Collection, operation: Operation) -> str:
        """What to run for one operation, as `postwright snippet` prints it, ending in a newline."""
        ...
