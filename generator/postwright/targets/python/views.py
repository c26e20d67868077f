"""What the templates of a package print: records of finished source."""

from dataclasses import dataclass

from postwright.rendering import Code


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationView:
    """A descriptor."""

    constant: Code
    result: Code
    fields: tuple[Code, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderView:
    """An attribute that holds a folder; `statement` comes first where its class must be imported."""

    attribute: Code
    class_name: Code
    annotation: Code
    docstring: Code
    statement: Code | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodView:
    """A method, the same for both twins but for the docstring."""

    name: Code
    parameters: Code
    result: Code
    docstring: Code
    async_docstring: Code
    passed: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassView:
    """One of a pair of classes; `options` is set for a client, which has a constructor."""

    name: Code
    base: Code
    define: Code
    wait: Code
    docstring: Code
    folders: tuple[FolderView, ...]
    methods: tuple[MethodView, ...]
    options: Code | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ModuleView:
    """A module of classes."""

    docstring: Code
    imports: tuple[Code, ...]
    operations: tuple[OperationView, ...]
    classes: tuple[ClassView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class VariableView:
    """A variable as the constructor's argument: Postman's name, and the keyword."""

    name: Code
    keyword: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class EnvironmentsView:
    """The environments that a client can be made for: what the argument is called, and its values."""

    argument: Code
    names: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientView(ModuleView):
    """The module of the client and its twin."""

    user_agent: Code
    constructor: Code
    variables: tuple[VariableView, ...]
    environments: EnvironmentsView | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TableView:
    """A module of entries: the types, the variables, the environments, the auths, or the saved values."""

    docstring: Code
    imports: tuple[Code, ...]
    entries: tuple[Code, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageView:
    """The package's `__init__`."""

    docstring: Code
    version: Code
    imports: tuple[Code, ...]
    lazy_imports: tuple[Code, ...]
    lazy_modules: Code
    exports: tuple[Code, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SnippetView:
    """A program that makes one call, with a client that `making` gives."""

    package: Code
    client: Code
    making: Code
    statements: tuple[Code, ...]
