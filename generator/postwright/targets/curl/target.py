"""The curl target: a shell script for every operation, in folders like those of the collection."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from postwright.errors import Problem
from postwright.model import Collection, Operation
from postwright.rendering import template_folder
from postwright.store import key
from postwright.targets.base import DEFAULTS, File, OperationNames, Output, RenderOptions, Setting, TemplateFolder
from postwright.targets.curl.command import VIEW_VERSION, command
from postwright.targets.curl.environments import environment_files
from postwright.targets.curl.paths import paths_of
from postwright.targets.curl.scope import Scope
from postwright.targets.curl.variables import scope


@dataclass(frozen=True, slots=True)
class CurlTarget:
    """POSIX shell scripts that run curl."""

    name: str = "curl"
    description: str = "a shell script with a curl command for every request"
    by_default: bool = True
    settings: Mapping[str, Setting] = field(default_factory=dict[str, Setting])

    @property
    def templates(self) -> TemplateFolder:
        """Its templates."""
        return TemplateFolder(path=template_folder(), view=VIEW_VERSION)

    def render(self, collection: Collection, options: RenderOptions = DEFAULTS) -> Output:
        """A script for every operation, and a file for every environment."""
        variables, problems = scope(collection)
        paths = paths_of(collection, options.names)
        names = paths.operations
        basis = repr(variables) if options.store else ""
        scripts = [_script(operation, variables, basis, options) for operation, _ in names]
        environments = tuple(environment_files(collection, options.printer))
        used = {shell_name for found in scripts for shell_name in found.environment}
        return Output(
            files=(
                *(File(f"{name}.sh", found.content) for (_, name), found in zip(names, scripts, strict=True)),
                *(file for file, _ in environments),
            ),
            operations={
                operation.place.pointer: OperationNames(name=name, file=f"{name}.sh") for operation, name in names
            },
            folders=paths.folders,
            variables={name: shell_name for name, shell_name in variables.shell_names.items() if shell_name in used},
            problems=(
                *paths.problems,
                *problems,
                *(problem for _, found in environments for problem in found),
                *(problem for found in scripts for problem in found.problems),
            ),
        )

    def snippet(self, collection: Collection, operation: Operation, options: RenderOptions = DEFAULTS) -> str:
        """The command in the last environment, without comments: not every shell that it is pasted into knows those."""
        environment = next(reversed(collection.environments), None)
        plain = replace(scope(collection, environment)[0], plain=True)
        return options.printer.text("curl/command.sh.jinja", command(operation, plain))


CURL = CurlTarget()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Script:
    """A script, the variables that it takes from the environment, and what is wrong with it."""

    content: bytes
    environment: tuple[str, ...]
    problems: tuple[Problem, ...]


def _script(operation: Operation, variables: Scope, basis: str, options: RenderOptions) -> _Script:
    """The script of an operation; `basis` is all else that it depends on."""

    def made() -> _Script:
        found = command(operation, variables)
        content = options.printer.text("curl/script.sh.jinja", found).encode()
        return _Script(content=content, environment=found.environment, problems=found.problems)

    if not operation.digest:
        return made()
    place = operation.place
    return options.store.result(key("curl", operation.digest, place.file, place.pointer, basis), made)
