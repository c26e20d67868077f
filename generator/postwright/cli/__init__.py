"""The command line: the only code that prints or exits."""

import sys


def main() -> None:
    """Run the command `postwright` with the process's arguments, and exit."""
    try:
        if not _is_done(sys.argv[1:]):
            _run()
    except KeyboardInterrupt as error:
        from postwright.cli.stopping import ending

        told, code = ending(error)
        sys.exit(_end(told, code))
    except BrokenPipeError:
        sys.exit(_end("", 141))
    except OSError:
        # There is no stream left to say so.
        sys.exit(_end("", 2))
    except MemoryError:
        sys.exit(_end("Error: there is not enough memory to start.", 2))


def _is_done(arguments: list[str]) -> bool:
    """Whether it is known that there is nothing to do, and was told so: all else takes longer to import."""
    if arguments[:1] != ["generate"] or sys.stderr is None:
        return False
    from postwright.cli.memo import recall

    told = recall(arguments)
    if told is None:
        return False
    sys.stderr.write(told)
    return True


def _run() -> None:
    from postwright.cli.commands import app
    from postwright.cli.stopping import heed_signals

    heed_signals()
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure:
        # A terminal that can't show a name of a collection is no reason to fail.
        reconfigure(errors="backslashreplace")
    app(prog_name="postwright")


def _end(told: str, code: int) -> int:
    """Tell what can be told, and give the exit code."""
    from contextlib import suppress

    from postwright.cli.stopping import give_up_streams

    if told and sys.stderr:
        with suppress(OSError):
            sys.stderr.write(f"{told}\n")
    give_up_streams()
    return code
