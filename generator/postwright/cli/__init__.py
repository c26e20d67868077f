"""The command line: the only code that prints or exits."""

from postwright.cli.commands import app


def main() -> None:
    """Run the command `postwright` with the process's arguments, and exit."""
    app(prog_name="postwright")
