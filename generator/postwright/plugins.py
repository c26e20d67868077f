"""What targets of other packages are written with: all that is here stays, as docs/targets.md says."""

from postwright.naming import assign, kebab, pascal, settle, snake
from postwright.printing import Printer
from postwright.rendering import Code, join
from postwright.targets.base import (
    DEFAULTS,
    File,
    Names,
    OperationNames,
    Output,
    RenderOptions,
    Setting,
    Target,
    TemplateFolder,
)

__all__ = [
    "DEFAULTS",
    "Code",
    "File",
    "Names",
    "OperationNames",
    "Output",
    "Printer",
    "RenderOptions",
    "Setting",
    "Target",
    "TemplateFolder",
    "assign",
    "join",
    "kebab",
    "pascal",
    "settle",
    "snake",
]
