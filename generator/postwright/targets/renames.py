"""What is wrong with names that the configuration gives, as every target tells it."""

from postwright.errors import Place, Problem
from postwright.reader.values import quoted


def no_name(name: str, place: Place) -> Problem:
    """A given name that can't be one, or that means something else there."""
    return Problem(
        code="rename-no-name",
        message=f"This can't be called {quoted(name, 60)}, as the configuration says: that is no name for it.",
        place=place,
        hint="A name has letters, digits and underscores, and is neither a word of Python nor one of the client's own.",
    )


def taken(name: str, place: Place) -> Problem:
    """A given name that something beside it has."""
    return Problem(
        code="rename-taken",
        message=f"This can't be called {quoted(name, 60)}, as the configuration says: something beside it is.",
        place=place,
        hint="Give it another name, or rename the other one, too.",
    )
