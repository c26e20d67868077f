"""What a target is: a name, and a pure function from a collection to files."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from postwright.errors import Problem
from postwright.model import Collection, Operation
from postwright.printing import Printer
from postwright.store import NOTHING, Store


@dataclass(frozen=True, slots=True)
class File:
    """One generated file: a relative POSIX path made of assigned names, and its bytes.

    One that is made `once` is written where there is none, and belongs to the user from then on.
    """

    path: str
    content: bytes
    once: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationNames:
    """How a target names an operation (`users.link_a_user_account`), and the file that it stands in."""

    name: str
    file: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """All that a target makes of a collection; all but the files and the problems goes into the lock file.

    `operations` is keyed by the operation's pointer, `variables` maps a variable to the environment variable read.
    `folders` are the names of folders, and `old` those that folders and operations had and that go on working, all
    whole (`users.link_a_user_account`), by pointer.
    """

    files: tuple[File, ...]
    operations: Mapping[str, OperationNames]
    variables: Mapping[str, str] = field(default_factory=dict[str, str])
    folders: Mapping[str, str] = field(default_factory=dict[str, str])
    old: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """Names that are not a target's to choose, by the pointer of the operation or folder that has them now.

    `given` are those that the configuration gives, of parameters too; a target spells them as it has to. `kept` are
    those that this target gave in the last run, without the names of the folders around: they stay if they are free.
    `old` are names that should go on working for now: by the pointer of the folder or collection that they stand in,
    each with the pointer of what it means. A target that can't have two names for one thing leaves them.
    """

    given: Mapping[str, str] = field(default_factory=dict[str, str])
    kept: Mapping[str, str] = field(default_factory=dict[str, str])
    old: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, Mapping[str, str]])


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """An option that a target takes from the configuration: its type, or the words that it can be."""

    description: str
    kind: type[bool] | type[str] | tuple[str, ...]
    default: bool | str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RenderOptions:
    """What is asked of one target.

    `settings` are values of the target's own settings, checked by their kinds; one that is not there has its default.
    `printer` prints the target's templates, and `store` knows results of earlier runs. `others` is what is asked of the
    other targets, by their names: what one makes can stand on what another one does.
    """

    settings: Mapping[str, object] = field(default_factory=dict[str, object])
    names: Names = Names()
    printer: Printer = Printer()  # noqa: RUF009 (frozen)
    store: Store = NOTHING
    others: "Mapping[str, RenderOptions]" = field(default_factory=dict[str, "RenderOptions"])


DEFAULTS = RenderOptions()


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateFolder:
    """The templates of a target: those in the folder of its name (`path/<name>/page.jinja`).

    `view` is the version of the views that they print; it grows when one of them stops to work.
    """

    path: Path
    view: int = 1


class Target(Protocol):
    """A language or tool that a collection is generated for. It reads the model and touches no disk.

    One that prints templates has an attribute `templates`, a TemplateFolder.
    """

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

    @property
    def settings(self) -> Mapping[str, Setting]:
        """The options that it takes, by name."""
        ...

    def render(self, collection: Collection, options: RenderOptions = DEFAULTS) -> Output:
        """Every file of the target."""
        ...

    def snippet(self, collection: Collection, operation: Operation, options: RenderOptions = DEFAULTS) -> str:
        """What to run for one operation, as `postwright snippet` prints it, ending in a newline."""
        ...
