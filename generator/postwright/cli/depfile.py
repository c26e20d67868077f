"""The depfile of a run: what its lock files are made from, in the words of Make, which Ninja reads, too."""

import os
import re
from collections.abc import Sequence
from pathlib import Path

from postwright import lock
from postwright.cli.generating import Outcome
from postwright.cli.options import Options, Refusal
from postwright.cli.prerequisites import prerequisites
from postwright.faults import advice, words
from postwright.whole import write_whole

_BLANK = re.compile(r"(?<!\\)(\\*+) ")
_MARK = re.compile(r"[#:]")
# What Make or Ninja takes for something else however it is written.
_IMPOSSIBLE = re.compile(r"[\0-\x1f;=|*?<>`^%]|\\[#:]|[\\)]$")


def write_depfile(options: Options, outcomes: Sequence[Outcome]) -> None:
    """Write the depfile that was asked for, and give the lock files the time of now; raises Refusal.

    Without that time, Make would run again and again where an input changed that changes no output.
    """
    if options.depfile is None:
        return
    locks = [outcome.job.output / outcome.build.folder / lock.NAME for outcome in outcomes if outcome.build]
    found = prerequisites(options, outcomes)
    targets = [options.depfile_target] if options.depfile_target else [path.as_posix() for path in locks]
    # To Make, a name that ends in a bracket is in an archive: that of a folder ends in a slash.
    paths = (*(Path(path).as_posix() for path in found.files), *(f"{Path(path).as_posix()}/" for path in found.folders))
    text = rules(targets, paths)
    try:
        write_whole(options.depfile, [os.fsencode(text)])
        for path in locks:
            os.utime(path)
    except OSError as error:
        raise Refusal(f"the depfile can't be written: {words(error)}. {advice(error)}.") from None


def rules(targets: Sequence[str], prerequisites: Sequence[str]) -> str:
    """The rule for the targets, and an empty one for each prerequisite: one that is gone is no error then.

    Raises Refusal for a path that can't be written.
    """
    needed = [word(path) for path in prerequisites]
    rule = " \\\n  ".join((f"{' '.join(map(word, targets))}:", *needed))
    return "".join(f"{line}\n" for line in (rule, "", *(f"{path}:" for path in needed)))


def word(path: str) -> str:
    """A path as both tools read it; raises Refusal if there is no such way."""
    if _IMPOSSIBLE.search(path):
        raise Refusal(f"the path {path!a} can't stand in a depfile: rename the file or folder.")
    path = _BLANK.sub(r"\1\1\\ ", path.replace("$", "$$"))
    return _MARK.sub(r"\\\g<0>", path)
