"""What docstrings say, as plain text: summaries, descriptions, arguments."""

import textwrap
from collections.abc import Iterable, Iterator

from postwright.model import Collection, Folder
from postwright.targets.prose import plain, summary
from postwright.targets.python.plan import MethodPlan
from postwright.targets.python.variables import VariablePlan

_WIDTH = 84


def describe(source: Collection | Folder) -> str:
    """The docstring of a package, or of a class for a client or a folder."""
    return _document(*_about(source.name, source.description, _WIDTH))


def heading(source: Collection | Folder) -> str:
    """The sentence that stands for a collection or a folder where its description is near."""
    return _title(source.name)


def method_text(method: MethodPlan) -> str:
    """The docstring of a method: name, description, and the arguments that have a description."""
    operation = method.operation
    described = [(item.name, item.description) for item in method.arguments.all]
    return _document(*_about(operation.name, operation.description, _WIDTH - 4), _arguments(described))


def constructor_text(variables: Iterable[VariablePlan]) -> str:
    """The docstring of a client's constructor: where each variable comes from when it is not given."""
    described = [(variable.keyword, _variable(variable)) for variable in variables]
    return _document("Make a client; it connects when it is first used.", _arguments(described))


def _variable(variable: VariablePlan) -> str:
    otherwise = "" if variable.value is None else ", then the collection's value"
    source = f"Default: the environment variable {variable.environment}{otherwise}."
    meaning = _sentence(summary(variable.description))
    return f"{meaning} {source}" if meaning else source


def _about(name: str, description: str, width: int) -> tuple[str, str]:
    """The name as a sentence, and the description where it says more."""
    text = plain(description, width)
    return _title(name), "" if _sentence(text) == _sentence(name) else text


def _title(name: str) -> str:
    return textwrap.fill(_sentence(name), _WIDTH - 4, break_long_words=False, break_on_hyphens=False)


def _document(*sections: str) -> str:
    return "\n\n".join(section for section in sections if section)


def _sentence(text: str) -> str:
    line = " ".join(text.split())
    return line if line.endswith((".", "!", "?")) or not line else f"{line}."


def _arguments(described: Iterable[tuple[str, str]]) -> str:
    lines = [line for name, description in described for line in _argument(name, description)]
    return "\n".join(["Args:", *lines]) if lines else ""


def _argument(name: str, description: str) -> Iterator[str]:
    first, gap, others = plain(description, _WIDTH - 12).partition("\n\n")
    if not first:
        return
    if first.startswith((" ", "*", "1.")):
        yield f"    {name}:"
        yield textwrap.indent(first, " " * 8)
    else:
        yield textwrap.fill(
            f"{name}: {first}",
            _WIDTH - 4,
            initial_indent="    ",
            subsequent_indent=" " * 8,
            break_long_words=False,
            break_on_hyphens=False,
        )
    if gap:
        yield textwrap.indent(f"\n{others}", " " * 8)
