"""Texts with variables in them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class VariableRef:
    """A `{{name}}` in a text; `name` is exactly what stands between the braces."""

    name: str


@dataclass(frozen=True, slots=True)
class Text:
    """Text split once into literals and variables."""

    parts: tuple[str | VariableRef, ...] = ()

    @property
    def source(self) -> str:
        """The text in Postman's own syntax."""
        # Most texts are one literal, and this is asked for very often.
        match self.parts:
            case ():
                return ""
            case (str(only),):
                return only
            case parts:
                return "".join(part if isinstance(part, str) else "{{" + part.name + "}}" for part in parts)

    @property
    def literal(self) -> str | None:
        """The text itself, or None if it holds a variable."""
        return None if self.variables else self.source

    @property
    def variables(self) -> tuple[str, ...]:
        """The names of the variables in it, in order, repeats kept."""
        if len(self.parts) == 1 and isinstance(self.parts[0], str):
            return ()
        return tuple(part.name for part in self.parts if isinstance(part, VariableRef))

    def __bool__(self) -> bool:
        return any(self.parts)


EMPTY = Text()
