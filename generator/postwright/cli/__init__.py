"""The command line: the only code that prints or exits."""

import sys


def main() -> None:
    """Run the command `postwright` with the process's arguments, and exit."""
    if not _is_done(sys.argv[1:]):
        from postwright.cli.commands import app

        reconfigure = getattr(sys.stdout, "reconfigure", None)
        if reconfigure:
            # A terminal that can't show a name of a collection is no reason to fail.
            reconfigure(errors="backslashreplace")
        app(prog_name="postwright")


def _is_done(arguments: list[str]) -> bool:
    """Whether it is known that there is nothing to do, and was told so: all else takes longer to import."""
    if arguments[:1] != ["generate"] or sys.stderr is None:
        return False
    from postwright.cli.memo import recall

    told = recall(arguments)
    if told is None:
        return False
    try:
        sys.stderr.write(told)
    except BrokenPipeError:
        sys.exit(141)
    return True
