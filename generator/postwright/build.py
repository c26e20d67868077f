"""The whole walk for one collection: every target's files and the lock file, as bytes; writes nothing."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import PurePath

from postwright import __version__, lock, remembering, renaming
from postwright.errors import Place, Problem, Severity
from postwright.model import Collection
from postwright.naming import WINDOWS_NAMES, assign, kebab
from postwright.printing import Printer
from postwright.remembering import Remembered
from postwright.store import NOTHING, Store
from postwright.targets import BUILT_IN, templates
from postwright.targets.base import Output, RenderOptions, Target
from postwright.targets.checking import check_files

_NONE: Mapping[str, bytes] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Build:
    """All that is generated for a collection; every path starts with `folder`.

    `problems` holds those of a user's own templates, then those of reading and of every target, each once, in the order
    of the collection; `operations` counts the operations that at least one target came out with. `once` are the paths
    of files that are made once.
    """

    folder: str
    files: Mapping[str, bytes]
    problems: tuple[Problem, ...]
    operations: int
    once: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildOptions:
    """How a collection is built: the folder's name in place of its own, and what each target is asked for.

    `settings` are those of each target, by its name; `store` knows results of earlier runs of the same options. `lock`
    is the lock file of the last run, whose names stay; those that changed go on working for one release where
    `keep_old_names` says so. `renames` gives names to operations, folders and parameters, by ids or JSON pointers.
    With `verify`, Python that can't be parsed or is not as Black formats it is a problem, and so is anything that no
    template of Postwright writes.
    """

    folder: str | None = None
    settings: Mapping[str, Mapping[str, object]] = field(default_factory=dict[str, Mapping[str, object]])
    printer: Printer = Printer()  # noqa: RUF009 (frozen)
    store: Store = NOTHING
    lock: bytes | None = None
    renames: Mapping[str, str] = field(default_factory=dict[str, str])
    keep_old_names: bool = False
    verify: bool = False


DEFAULTS = BuildOptions()


def folder_of(collection: Collection, options: BuildOptions) -> str:
    """The folder that all files are in, which holds the lock file."""
    return options.folder or assign([[kebab(collection.name)]], reserved=WINDOWS_NAMES)[0]


def build(
    collection: Collection,
    source: bytes | None,
    targets: Iterable[Target],
    environments: Mapping[str, bytes] = _NONE,
    options: BuildOptions = DEFAULTS,
) -> Build:
    """Generate a collection for each target; `source` is the bytes it was read from, where there are any.

    `environments` are the bytes of the files that its environments and globals were read from, by their names.
    """
    folder = folder_of(collection, options)
    given, wrong = renaming.given(collection, options.renames)
    wrong += _conflict(options.lock, folder)
    now = remembering.current(collection, given)
    known = remembering.remembered(options.lock, now, collection, keep_old_names=options.keep_old_names)
    asked = _asking(given, known, options)
    rendered = [(target, target.render(collection, asked(target))) for target in targets]
    outputs = {target.name: output for target, output in rendered}
    for name, output in outputs.items():
        check_files(name, output)
    problems = _problems(replace(collection, problems=(*wrong, *collection.problems)), outputs)
    files = {f"{name}/{file.path}": file.content for name, output in outputs.items() for file in output.files}
    folders, operations = remembering.locked(now, outputs, known, collection.place.pointer)
    entries = {
        **_sources(collection, source, environments),
        **_settings(outputs, options),
        **({"folders": folders} if folders else {}),
        "operations": operations,
        "variables": _variables(outputs),
        "skipped": [_skipped(problem, names) for problem, names in problems.items() if problem.skipped],
    }
    once = {f"{name}/{file.path}" for name, output in outputs.items() for file in output.files if file.once}
    files[lock.NAME] = lock.encode(entries, {path: files[path] for path in files if path not in once})
    stale = templates.problems(options.printer, [target for target, _ in rendered])
    told = (*stale, *problems, *_failures(files, collection, options, outputs))
    placed = {f"{folder}/{path}": files[path] for path in sorted(files)}
    kept = frozenset(f"{folder}/{path}" for path in once)
    return Build(folder=folder, files=placed, problems=told, operations=len(operations), once=kept)


def _failures(
    files: Mapping[str, bytes], collection: Collection, options: BuildOptions, outputs: Iterable[str]
) -> Iterator[Problem]:
    """What is wrong with the files, if that was asked; only what own templates did not print is audited."""
    if options.verify:
        from postwright.verifying import failures

        own = {source.name.partition("/")[0] for source in options.printer.known.own}
        yield from failures(files, collection.place, {*BUILT_IN} & {*outputs} - own)


def _asking(given: Mapping[str, str], known: Remembered, options: BuildOptions) -> Callable[[Target], RenderOptions]:
    """What each target is asked for."""

    def of(name: str) -> RenderOptions:
        names = known.names(name, given)
        return RenderOptions(settings=options.settings.get(name, {}), names=names, store=options.store)

    every = {name: of(name) for name in (*options.settings, *known.kept, *known.old)}

    def asked(target: Target) -> RenderOptions:
        others = {name: each for name, each in every.items() if name != target.name}
        return replace(of(target.name), printer=templates.printer_for(target, options.printer), others=others)

    return asked


def _conflict(data: bytes | None, folder: str) -> Iterator[Problem]:
    """One if a lock file holds a merge conflict."""
    if data is not None and (line := lock.conflict_line(data)):
        yield Problem(
            code="lock-conflict",
            message="The lock file holds a merge conflict: names are taken from both sides, first from the upper one.",
            place=Place(f"{folder}/{lock.NAME}", line=line, column=1),
            hint="`postwright generate` writes it anew, without the conflict.",
        )


def _settings(outputs: Mapping[str, Output], options: BuildOptions) -> dict[str, object]:
    """The entries about targets and about their settings, if any were given."""
    given = {name: dict(sorted(options.settings[name].items())) for name in outputs if options.settings.get(name)}
    return {"targets": list(outputs), **({"settings": given} if given else {})}


def _sources(collection: Collection, source: bytes | None, environments: Mapping[str, bytes]) -> dict[str, object]:
    """The entries about what was read, and what read it."""
    return {
        "postwright": __version__,
        "source": _source(collection.place.file, source),
        **({"version": collection.version} if collection.version else {}),
        **_environments(collection, source, environments),
    }


def _source(file: str, content: bytes | None) -> dict[str, object]:
    return {"file": PurePath(file).name, "sha256": None if content is None else lock.digest(content)}


def _environments(collection: Collection, source: bytes | None, files: Mapping[str, bytes]) -> dict[str, object]:
    """The entry about the files of environments, if there are any; a collection's own file can be one."""
    contents = {collection.place.file: source, **files}
    names: dict[str, list[str]] = {file: [] for file in files}
    for environment in collection.environments:
        names.setdefault(environment.place.file, []).append(environment.name)
    found = [{**_source(file, contents.get(file)), "names": inside} for file, inside in names.items()]
    return {"environments": found} if found else {}


def _problems(collection: Collection, outputs: Mapping[str, Output]) -> dict[Problem, tuple[str, ...]]:
    """Each problem, in the order of the collection, with the names of the targets that it is about."""
    found = dict.fromkeys(collection.problems, tuple(outputs))
    for name, output in outputs.items():
        for problem in (*output.problems, *_untold(collection, name, output)):
            found[problem] = found.get(problem, ()) + ((name,) if name not in found.get(problem, ()) else ())
    return {problem: found[problem] for problem in sorted(found, key=_position)}


def _position(problem: Problem) -> tuple[object, ...]:
    """Where to sort a problem: list positions by number, which a pointer's text doesn't do."""
    steps = problem.place.pointer.split("/")
    numbers = tuple((0, len(step), step) if step.isdecimal() else (1, 0, step) for step in steps)
    return (problem.place.file, numbers, problem.place.line, problem.place.column, problem.code, problem.message)


def _untold(collection: Collection, target: str, output: Output) -> Iterator[Problem]:
    """The operations that a target left out in silence: nothing of a collection may get lost unnoticed."""
    told = {problem.place.pointer for problem in output.problems if problem.skipped} | output.operations.keys()
    for operation in collection.operations():
        if operation.place.pointer not in told:
            yield Problem(
                code="not-generated",
                message=f"The target {target} made nothing of this request.",
                place=operation.place,
                severity=Severity.ERROR,
                skipped=True,
            )


def _variables(outputs: Mapping[str, Output]) -> dict[str, dict[str, str]]:
    """The environment variable that each target reads for a variable of the collection."""
    names = sorted({name for output in outputs.values() for name in output.variables})
    return {
        name: {target: output.variables[name] for target, output in outputs.items() if name in output.variables}
        for name in names
    }


def _skipped(problem: Problem, targets: tuple[str, ...]) -> dict[str, object]:
    return {
        "pointer": problem.place.pointer,
        "code": problem.code,
        "message": problem.message,
        "targets": list(targets),
    }
