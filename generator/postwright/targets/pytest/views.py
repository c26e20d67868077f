"""What the templates of a suite print: records of finished source."""

from dataclasses import dataclass

from postwright.rendering import Code

# Grows when a field goes away, is renamed or means something else: then templates of users have to be looked at.
VIEW_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class TestView:
    """The function of a test; each statement can have several lines."""

    marks: tuple[Code, ...]
    """The marks, each an expression after `pytest.mark.`."""
    name: Code
    """The name."""
    parameters: tuple[Code, ...]
    """The parameters with their types."""
    docstring: Code
    """The docstring."""
    statements: tuple[Code, ...]
    """The statements, each of one line or more; an empty one parts groups."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModuleView:
    """A module of tests."""

    docstring: Code
    """The docstring."""
    imports: tuple[Code, ...]
    """The lines of imports, empty ones between groups too."""
    tests: tuple[TestView, ...]
    """The tests."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SuiteView:
    """What the modules share: the client, what `--base-url` replaces, and the files in the collection's order.

    `base` is the text that most URLs begin with, and `base_variable` the variable that it is, if it is only that;
    `stand_ins` are values for the variables in it that have none. with `rebases`
    requests are sent elsewhere. `chained` are the variables that answers set.
    """

    title: Code
    """The name of the collection."""
    package: Code
    """The client's package."""
    package_text: Code
    """The same as a string literal."""
    client: Code
    """The class of the client."""
    imported: tuple[Code, ...]
    """The names that are imported from the package."""
    requirements: tuple[Code, ...]
    """What has to be installed, as words of a shell."""
    files: tuple[Code, ...]
    """The names of the modules, as string literals."""
    base: Code
    """The text that most URLs begin with, as a string literal."""
    base_span: Code
    """The same in backticks."""
    base_variable: Code | None
    """The variable that it is, if it is only that, as a string literal."""
    stand_ins: Code | None
    """A dictionary of values for the variables in it that have none."""
    rebases: bool
    """Whether requests are sent elsewhere with `--base-url`."""
    has_base: bool
    """Whether there is such a text."""
    has_environments: bool
    """Whether the collection has environments."""
    live_options: Code
    """A tuple of the options that each mean a server."""
    chained: tuple[Code, ...]
    """The variables that answers set, in backticks."""
