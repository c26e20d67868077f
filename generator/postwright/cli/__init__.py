"""The command line: the only code that prints or exits."""

import sys
from io import TextIOWrapper

from postwright.cli.commands import app


def main() -> None:
    """Run the command `postwright` with the process's arguments, and exit."""
    if isinstance(sys.stdout, TextIOWrapper):
        # A terminal that can't show a name of a collection is no reason to fail.
        sys.stdout.reconfigure(errors="backslashreplace")
    app(prog_name="postwright")
