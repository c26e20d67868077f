"""The only owner of Black: generated Python looks the way its users' own Black would have it."""

from postwright.layout import lay_out


def format_python(source: str, *, width: int = 88, black: bool = False) -> str:
    """The source as Black formats it, in lines of `width` columns; by Black itself only if asked, or where it must.

    What is laid out without Black has to be printed as `lay_out` wants it; Black raises black.InvalidInput for what is
    no Python.
    """
    found = None if black else lay_out(source, width)
    return by_black(source, width) if found is None else found


def by_black(source: str, width: int = 88) -> str:
    """What Black makes of a source; raises black.InvalidInput if it is no Python."""
    from black import format_str
    from black.mode import Mode, TargetVersion

    return format_str(source, mode=Mode(target_versions={TargetVersion.PY311}, line_length=width))
