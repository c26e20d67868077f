"""The target `pytest`: tests that call the client of the target `python` as the collection does."""

from collections.abc import Mapping

from postwright.model import Collection, Operation
from postwright.rendering import template_folder
from postwright.targets.base import (
    DEFAULTS,
    File,
    Names,
    OperationNames,
    Output,
    RenderOptions,
    Setting,
    TemplateFolder,
)
from postwright.targets.pytest.package import function_source, suite_files
from postwright.targets.pytest.plan import plan
from postwright.targets.pytest.views import VIEW_VERSION


class _PytestTarget:
    name = "pytest"
    description = "tests that call the client, on a mock or a server (needs the target python, pytest)"
    by_default = False
    settings: Mapping[str, Setting] = {}

    @property
    def templates(self) -> TemplateFolder:
        """Its templates."""
        return TemplateFolder(path=template_folder(), view=VIEW_VERSION)

    def render(self, collection: Collection, options: RenderOptions = DEFAULTS) -> Output:
        """A module for each folder at the top, and what they share."""
        suite = plan(collection, _of_client(options))
        return Output(
            files=tuple(
                File(path, content.encode()) for path, content in suite_files(suite, collection, options.printer)
            ),
            operations={
                test.operation.place.pointer: OperationNames(name=f"{module.file}::{test.name}", file=module.file)
                for module in suite.modules
                for test in module.tests
            },
        )

    def snippet(self, collection: Collection, operation: Operation, options: RenderOptions = DEFAULTS) -> str:
        """The test of the operation."""
        suite = plan(collection, _of_client(options))
        tests = (test for module in suite.modules for test in module.tests)
        return function_source(
            next(test for test in tests if test.operation.place == operation.place), suite, options.printer
        )


PYTEST = _PytestTarget()


def _of_client(options: RenderOptions) -> RenderOptions:
    """What is asked of the target that makes the client."""
    return options.others.get("python") or RenderOptions(names=Names(given=options.names.given), store=options.store)
