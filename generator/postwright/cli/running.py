"""A whole run of `postwright generate`: carries it out, tells about it, and keeps what later runs and builds need."""

from collections.abc import Mapping, Sequence

import click

from postwright.cli import telling
from postwright.cli.clock import Clock
from postwright.cli.depfile import write_depfile
from postwright.cli.generating import carry_out
from postwright.cli.options import Options
from postwright.cli.streams import print_diff, print_json, tell
from postwright.targets.base import Target


def run(options: Options, targets: Mapping[str, Target], started: tuple[int, Sequence[str]] | None) -> int:
    """Carry out what is asked for, and tell; the exit code. Raises Refusal and UsageError.

    `started` says when, in nanoseconds, and with which arguments the process was, if that may be remembered.
    """
    _check(options)
    if options.watch:
        from postwright.cli.watching import watch

        watch(options, targets)
    clock = Clock()
    outcomes, refusal = carry_out(options, targets, clock)
    if options.json:
        print_json(telling.report(options, outcomes, refusal, clock))
    else:
        print_diff(telling.diff_lines(outcomes) if options.diff else ())
        tell(telling.problem_lines(options, outcomes))
    if refusal:
        raise refusal
    code = telling.exit_code(options, outcomes)
    if not options.json:
        tell(telling.result_lines(options, outcomes))
    if code == 0:
        write_depfile(options, outcomes)
    if code == 0 and started:
        from postwright.cli.remembering import remember

        remember(*started, options, outcomes, targets)
    return code


def _check(options: Options) -> None:
    """Refuse options that can't go together."""
    for option, is_given in (("--watch", options.watch), ("--depfile", options.depfile is not None)):
        if is_given and not options.writes:
            raise click.UsageError(f"{option} can't go with --check or --diff, which write nothing.")
    if options.watch and options.json:
        raise click.UsageError("--watch can't go with --json, which is one report of one run.")
    if options.depfile_target is not None and options.depfile is None:
        raise click.UsageError("--depfile-target needs --depfile.")
