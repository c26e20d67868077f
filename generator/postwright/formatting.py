"""The only owner of Black: formats generated Python the way its users' own Black would."""

from dataclasses import replace

from black import format_str
from black.mode import Mode, TargetVersion

_MODE = Mode(target_versions={TargetVersion.PY311})


def format_python(source: str, *, width: int = 88) -> str:
    """The source as Black formats it, in lines of `width` columns; raises black.InvalidInput if it is not Python."""
    return format_str(source, mode=replace(_MODE, line_length=width))
