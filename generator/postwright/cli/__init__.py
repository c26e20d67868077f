"""The command line: the only code that prints or exits."""

import sys

from postwright.cli.commands import app


def main() -> None:
    """Run the command `postwright` with the process's arguments, and exit."""
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure:
        # A terminal that can't show a name of a collection is no reason to fail.
        reconfigure(errors="backslashreplace")
    app(prog_name="postwright")
