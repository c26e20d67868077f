"""One collection to generate, with all that is asked for it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from postwright.errors import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Which operations are meant: those that all the given parts fit.

    `folder` is a path of folders (`Admin/Users`) and means all below it, `name` the name of an operation; both are
    patterns (`*`, `?`) and don't heed case. `method` is an HTTP method. `place` is where the filter is written.
    """

    folder: str | None = None
    name: str | None = None
    method: str | None = None
    place: Place = Place("")  # noqa: RUF009 (frozen)


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A collection to generate: where it is read from and written to, and how.

    `source` is a file, the folder of a collection v3, or `-`; `chosen` is one of several in it, by name or number.
    `folder` is the folder's name in `output`, in place of the collection's own. `settings` are those of each target.
    Operations that an `include` means, or all without one, are generated, but for those that an `exclude` means.
    `renames` gives names to operations, folders and parameters, by their ids or JSON pointers. `templates` is a folder
    whose files come before those of Postwright. `formatter` is `postwright` or `black`. What looks like a secret stays
    at the JSON pointers `allowed_secrets`.
    """

    source: str
    chosen: str | None = None
    output: Path = Path("generated")
    folder: str | None = None
    targets: tuple[str, ...] = ()
    environments: tuple[str, ...] = ()
    allowed_secrets: tuple[str, ...] = ()
    settings: Mapping[str, Mapping[str, object]] = field(default_factory=dict[str, Mapping[str, object]])
    include: tuple[Filter, ...] = ()
    exclude: tuple[Filter, ...] = ()
    renames: Mapping[str, str] = field(default_factory=dict[str, str])
    keep_old_names: bool = False
    templates: Path | None = None
    formatter: str = "postwright"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A job, and where its values come from: `origins` has for keys (`options.python.pyproject`) a file and a line.

    What has no origin is a default. `fetch` says by an `id` or a `url` where the source is fetched from.
    """

    job: Job
    origins: Mapping[str, str] = field(default_factory=dict[str, str])
    fetch: Mapping[str, str] = field(default_factory=dict[str, str])
    place: Place = Place("")  # noqa: RUF009 (frozen)
