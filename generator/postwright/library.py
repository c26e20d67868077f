"""What the package offers as a library: reading a collection, and generating one without writing anything."""

from collections.abc import Sequence
from os import PathLike
from pathlib import Path

from postwright.model import Collection


def load(
    path: str | PathLike[str],
    *,
    collection: str | None = None,
    environments: Sequence[str | PathLike[str]] = (),
    allowed_secrets: Sequence[str] = (),
) -> Collection:
    """Read a collection from a file or folder, with files of environments and globals.

    `problems` of the result says what is odd in them, and what in them looks like a secret: it is hidden, but for
    `allowed_secrets`, JSON pointers of which each means all that is below it too.
    `collection` is the name or number, from 1, of one where there are several. Raises CollectionError.
    """
    from postwright.reader import read
    from postwright.reader.environments import added, read_all

    found = read(path, collection=collection, allowed_secrets=allowed_secrets)
    return added(found, read_all(environments, allowed_secrets=allowed_secrets))


def generate(
    collection: Collection | str | PathLike[str],
    *,
    targets: Sequence[str] = ("python", "curl"),
    environments: Sequence[str | PathLike[str]] = (),
    package: bool = False,
    templates: str | PathLike[str] | None = None,
    allowed_secrets: Sequence[str] = (),
) -> dict[str, bytes]:
    """Generate a collection, given itself or by its path, without writing anything.

    `environments` are files of environments and globals, beside those that a collection was loaded with; `package`
    adds what builds a distribution of the client; files in the folder `templates` come before those that targets print
    with; `allowed_secrets` is as for `load`. The result maps relative POSIX paths (`<collection>/<target>/...`, and
    `<collection>/postwright.lock.json`) to bytes. Raises CollectionError, TemplateError, TargetError for a target of
    another package that is no good, and ValueError for one that does not exist.
    """
    from postwright.build import BuildOptions, build
    from postwright.printing import Printer
    from postwright.reader import read_source
    from postwright.reader.environments import added, read_all
    from postwright.targets import TARGETS, select

    if unknown := [name for name in targets if name not in TARGETS]:
        raise ValueError(f"no such target: {', '.join(unknown)}; there are {', '.join(TARGETS)}")
    if isinstance(collection, Collection):
        found, source = collection, None
    else:
        found, source = read_source(collection, allowed_secrets=allowed_secrets)
    files = read_all(environments, allowed_secrets=allowed_secrets)
    sources = {file.file: file.data for file in files}
    options = BuildOptions(
        settings={"python": {"pyproject": True}} if package else {},
        printer=Printer(templates=Path(templates) if templates else None),
    )
    chosen = select(TARGETS, targets) if targets else []
    return dict(build(added(found, files), source, chosen, sources, options).files)
