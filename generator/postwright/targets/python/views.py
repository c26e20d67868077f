"""What the templates of a package print: records of finished source."""

from dataclasses import dataclass

from postwright.rendering import Code

# Grows when a field goes away, is renamed or means something else: then templates of users have to be looked at.
VIEW_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationView:
    """A descriptor."""

    constant: Code
    """The name of the constant that holds it."""
    result: Code
    """The type of the result."""
    fields: tuple[Code, ...]
    """The arguments of its call, each with its keyword."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderView:
    """An attribute that holds a folder; `statement` comes first where its class must be imported."""

    attribute: Code
    """The name of the attribute."""
    class_name: Code
    """The class of the folder."""
    annotation: Code
    """The type of the attribute."""
    docstring: Code
    """What the folder is."""
    statement: Code | None = None
    """The import of the class, if it must stand in the method."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodView:
    """A method, the same for both twins but for the docstring."""

    name: Code
    """The name."""
    parameters: Code
    """The parameters after `self`, each with a comma and a blank after it."""
    result: Code
    """The type of the result."""
    docstring: Code
    """The docstring."""
    async_docstring: Code
    """The docstring of the async twin."""
    passed: Code
    """What `_call` is given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassView:
    """One of a pair of classes; `options` is set for a client, which has a constructor."""

    name: Code
    """The name."""
    base: Code
    """The class that it is derived from."""
    define: Code
    """`def` or `async def`."""
    wait: Code
    """`await`, or nothing."""
    docstring: Code
    """The docstring."""
    folders: tuple[FolderView, ...]
    """The folders in it."""
    methods: tuple[MethodView, ...]
    """The methods."""
    old_names: tuple[Code, ...] = ()
    """The statements of names that go on working, by which folders and methods were called."""
    options: Code | None = None
    """The class of the options, if it is a client."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModuleView:
    """A module of classes."""

    docstring: Code
    """The docstring."""
    imports: tuple[Code, ...]
    """The lines of imports, empty ones between groups too."""
    operations: tuple[OperationView, ...]
    """The descriptors."""
    classes: tuple[ClassView, ...]
    """The classes, each after its sync twin."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VariableView:
    """A variable as the constructor's argument: Postman's name, and the keyword."""

    name: Code
    """Postman's name, as a string literal."""
    keyword: Code
    """The keyword."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EnvironmentsView:
    """The environments that a client can be made for: what the argument is called, and its values."""

    argument: Code
    """The name of the argument."""
    names: Code
    """The names, as string literals with commas between."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientView(ModuleView):
    """The module of the client and its twin."""

    user_agent: Code
    """What the client calls itself, as a string literal."""
    constructor: Code
    """The docstring of the constructor."""
    variables: tuple[VariableView, ...]
    """The variables."""
    environments: EnvironmentsView | None
    """The environments, if there are any."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableView:
    """A module of entries: the types, the variables, the environments, the auths, or the saved values."""

    docstring: Code
    """The docstring."""
    imports: tuple[Code, ...]
    """The lines of imports."""
    entries: tuple[Code, ...]
    """The entries."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageView:
    """The package's `__init__`."""

    docstring: Code
    """The docstring, with a first call."""
    version: Code
    """The version, as a string literal."""
    imports: tuple[Code, ...]
    """The lines of imports."""
    lazy_imports: tuple[Code, ...]
    """The lines of imports that only type checkers see."""
    lazy_modules: Code
    """A dictionary of the modules of the names that are imported when they are used."""
    exports: tuple[Code, ...]
    """All names, as string literals."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtensionsView:
    """The module for a user's own code, which is made once."""

    docstring: Code
    """The docstring."""
    client: Code
    """The class of the client."""
    async_client: Code
    """The class of its async twin."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SnippetView:
    """A program that makes one call, with a client that `making` gives."""

    package: Code
    """The package."""
    client: Code
    """The class of the client."""
    making: Code
    """The expression that makes the client."""
    statements: tuple[Code, ...]
    """The statements."""
