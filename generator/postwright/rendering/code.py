"""Finished source text, which is all that templates print."""

from collections.abc import Iterable


class Code(str):
    """Source text of a target's language. Text of a collection becomes Code only through that target's makers."""

    __slots__ = ()


class NotCodeError(TypeError):
    """What is not finished source was to be printed; `kind` says what it is."""

    def __init__(self, value: object) -> None:
        self.kind = "None" if value is None else f"a value of the type {type(value).__name__}"
        super().__init__(f"only Code can be printed, not {self.kind}: make it with the target's makers")


def join(parts: Iterable[Code], separator: str = "") -> Code:
    """Finished source, joined; TypeError if a part is not Code."""
    return Code(separator.join(finished(part) for part in parts))


def indent(code: Code, width: int = 4) -> Code:
    """Finished source, each of its lines that has anything moved to the right; TypeError if it is not Code."""
    margin = " " * width
    return Code("".join(margin + line if line.strip() else line for line in finished(code).splitlines(keepends=True)))


def finished(value: object) -> Code:
    """The value, if it is Code; else NotCodeError."""
    if isinstance(value, Code):
        return value
    raise NotCodeError(value)
