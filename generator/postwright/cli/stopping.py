"""How a command ends before its end: by a signal, a stream that takes no more, or a system that has no more to give."""

import os
import signal
import sys
from contextlib import suppress


class Stopped(KeyboardInterrupt):
    """A signal that would have ended the process at once: what was begun is undone first, as it is for Ctrl-C."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def heed_signals() -> None:
    """Let SIGTERM and SIGHUP be raised as Stopped, unless somebody has said what becomes of them, as nohup does."""
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, _stop)


def ending(error: KeyboardInterrupt) -> tuple[str, int]:
    """What to tell of an interrupt, and the exit code: that of a shell, 128 and the number of the signal."""
    if isinstance(error, Stopped):
        return f"Stopped by {signal.Signals(error.number).name}.", 128 + error.number
    return "\nInterrupted.", 130


def met(error: BaseException) -> BaseException:
    """What a command ends with in place of what was raised: an exit code, or a message."""
    import click

    from postwright.cli.options import Refusal
    from postwright.errors import TargetError, TemplateError

    if isinstance(error, KeyboardInterrupt):
        told, code = ending(error)
        click.echo(told, err=True)
        return click.exceptions.Exit(code)
    if isinstance(error, BrokenPipeError):
        give_up_streams()
        return click.exceptions.Exit(141)
    if isinstance(error, OSError):
        give_up_streams()
        return Refusal(_failed(error))
    if isinstance(error, click.ClickException):
        from postwright.cli.streams import harmless

        # Click calls it final; it has what a configuration or a file name says, all the same.
        vars(error)["message"] = harmless(error.message)
    if isinstance(error, MemoryError):
        return Refusal("there is not enough memory for this: give it more, or generate fewer collections at a time.")
    return Refusal(str(error)) if isinstance(error, TargetError | TemplateError) else error


def _failed(error: OSError) -> str:
    """What to tell of a failure that nothing but the command as a whole has met."""
    from postwright.faults import advice, words

    if error.filename is not None:
        return f"the command can't be carried out: {words(error)}. {advice(error)}."
    if isinstance(error, FileNotFoundError):
        return "the folder in which this was started is gone. Go to another one, and run it again."
    # All else that has no name is a stream.
    return f"this can't be printed: {words(error)}. {advice(error)}."


def give_up_streams() -> None:
    """Let what can't be written to standard streams go, of which Python would complain at its end."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError, AttributeError):
            with suppress(OSError, ValueError, AttributeError):
                os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _stop(number: int, _: object) -> None:
    raise Stopped(number)
