"""What the templates of a suite print: records of finished source."""

from dataclasses import dataclass

from postwright.rendering import Code


@dataclass(frozen=True, slots=True, kw_only=True)
class TestView:
    """The function of a test; each statement can have several lines."""

    marks: tuple[Code, ...]
    name: Code
    parameters: tuple[Code, ...]
    docstring: Code
    statements: tuple[Code, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ModuleView:
    """A module of tests."""

    docstring: Code
    imports: tuple[Code, ...]
    tests: tuple[TestView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SuiteView:
    """What the modules share: the client, what `--base-url` replaces, and the files in the collection's order.

    `base` is the text that most URLs begin with, and `base_variable` the variable that it is, if it is only that;
    `stand_ins` are values for the variables in it that have none. with `rebases`
    requests are sent elsewhere. `chained` are the variables that answers set.
    """

    title: Code
    package: Code
    package_text: Code
    client: Code
    imported: tuple[Code, ...]
    requirements: tuple[Code, ...]
    files: tuple[Code, ...]
    base: Code
    base_span: Code
    base_variable: Code | None
    stand_ins: Code | None
    rebases: bool
    has_base: bool
    has_environments: bool
    live_options: Code
    chained: tuple[Code, ...]
