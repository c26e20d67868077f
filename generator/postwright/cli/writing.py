"""Compares builds with their output folders and writes them: one run at a time, all or nothing."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from postwright import output
from postwright.build import Build
from postwright.cli.clock import Clock
from postwright.cli.options import Options, Refusal
from postwright.cli.reporting import count, path_lines
from postwright.faults import advice, words
from postwright.output import Changes

_WAYS = (
    "There are three ways to go on:",
    "  --merge   merges what was changed by hand with what is generated now",
    "  --force   overwrites what was changed by hand",
    "  move      what you wrote to a subclass or to extensions.py, where it stays (docs/extending.md)",
)


def mend(options: Options, roots: Sequence[Path]) -> None:
    """Undo what a run that was stopped did half, before the output is looked at. Raises Refusal."""
    if options.writes and any(map(output.has_leftovers, roots)):
        from postwright.output.running import writing

        try:
            with writing(roots, _tell_waiting):
                for root in roots:
                    output.recover(root, force=options.force)
        except (output.OutputError, OSError) as error:
            raise _refusal(error) from None


def compare_and_write(
    options: Options, builds: Sequence[tuple[Path, Build]], clock: Clock
) -> tuple[list[Changes], Refusal | None]:
    """Compare builds with output folders, and write them if that is asked; none of them if the run is refused."""
    plans: list[Changes] = []
    try:
        with clock.step("comparing"):
            plans = [_compared(options, root, build) for root, build in builds]
        if not options.writes or all(changes.is_current for changes in plans):
            return plans, None
        return _written(options, builds, clock)
    except (output.OutputError, OSError) as error:
        return plans, _refusal(error)


def _written(
    options: Options, builds: Sequence[tuple[Path, Build]], clock: Clock
) -> tuple[list[Changes], Refusal | None]:
    from postwright.output.running import writing

    with writing([root for root, _ in builds], _tell_waiting):
        with clock.step("comparing"):
            # Another run may have written since.
            plans = [_compared(options, root, build) for root, build in builds]
        refusal = None if options.force else _blocked(plans)
        if refusal is None:
            with clock.step("writing"):
                output.apply_all(plans, force=options.force)
        return plans, refusal


def _compared(options: Options, root: Path, build: Build) -> Changes:
    changes = output.changes(root, build.files, once=build.once, force=options.force)
    if not (options.merge and changes.edited):
        return changes
    from postwright.output.merging import merges_of

    return output.changes(root, build.files, once=build.once, merges=merges_of(changes))


def _blocked(plans: Sequence[Changes]) -> Refusal | None:
    edited = [path for changes in plans for path in _shown(changes, changes.edited, plans)]
    foreign = [path for changes in plans for path in _shown(changes, changes.foreign, plans)]
    if not (edited or foreign):
        return None
    folders = " and ".join(dict.fromkeys(str(changes.root) for changes in plans if changes.blocked))
    lines = [
        f"nothing was written, as {count(len(edited + foreign), 'file')} in {folders} would be lost:",
        *path_lines(edited, "changed by hand"),
        *path_lines(foreign, "not made by postwright"),
        *(_WAYS if edited else ()),
    ]
    if foreign:
        lines.append("Move files of others away, choose another folder with --output, or overwrite them with --force.")
    return Refusal("\n".join(lines))


def _shown(changes: Changes, paths: Sequence[str], plans: Sequence[Changes]) -> Iterator[str]:
    """Paths as they are told: with the output folder, where there is more than one."""
    one = len({each.root for each in plans}) == 1
    return (path if one else f"{changes.root.as_posix()}/{path}" for path in paths)


def _refusal(error: Exception) -> Refusal:
    if isinstance(error, OSError):
        return Refusal(f"the output can't be written: {words(error)}. {advice(error)}.")
    return Refusal(f"{error}.")


def _tell_waiting(root: Path) -> None:
    click.echo(f"Waiting for another run, which is writing to {root}.", err=True)
