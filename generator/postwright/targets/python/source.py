"""The makers of Python source: the only way by which text of a collection becomes part of a generated module."""

import re
from collections.abc import Iterable, Iterator, Mapping
from math import isfinite

from postwright.model import Parameter, Text
from postwright.naming import KEYWORDS
from postwright.rendering import Code, join
from postwright.targets.characters import escape_invisible, without_ornaments
from postwright.targets.json_text import Json

# What doctest would run.
_PROMPT = re.compile(r" *>>>")
# Black would write shorter literals next to each other on one line.
_LINE = 88


def identifier(name: str) -> Code:
    """A name that was assigned; ValueError if it is not a plain identifier."""
    if not (name.isascii() and name.isidentifier()) or name in KEYWORDS:
        raise ValueError(f"not a Python name: {name!r}")
    return Code(name)


def literal(text: str) -> Code:
    """A string literal; text of several lines becomes a literal for each, in brackets, if one line can't hold it."""
    pieces = [_quoted(line) for line in _whole_lines(text)]
    if len(pieces) < 2 or sum(map(len, pieces)) < _LINE:
        return _quoted(text)
    return Code(f"({join(pieces, ' ')})")


def on_one_line(text: str) -> Code:
    """A string literal without brackets, for where a type is expected."""
    return _quoted(text)


def optional(text: str | None) -> Code:
    """A string literal, or `None`."""
    return Code("None") if text is None else literal(text)


def value(json: Json) -> Code:
    """A JSON value as Python writes it."""
    match json:
        case dict():
            return dict_of({key: value(item) for key, item in json.items()})
        case list():
            return Code("[" + join([value(item) for item in json], ", ") + "]")
        case str():
            return literal(json)
        case float() if not isfinite(json):
            return call("float", literal(repr(json)))
        case _:
            return Code(repr(json).replace("e+", "e"))


def bytes_literal(data: bytes) -> Code:
    """A bytes literal."""
    return Code(repr(data))


def keyword(name: str, code: Code) -> Code:
    """A keyword argument."""
    return Code(f"{identifier(name)}={code}")


def call(name: str, *arguments: Code) -> Code:
    """A call of a name that the generator itself chose."""
    return Code(f"{identifier(name)}({join(arguments, ', ')})")


def tuple_of(items: Iterable[Code]) -> Code:
    """A tuple."""
    code = list(items)
    return Code(f"({join(code, ', ')}{',' if len(code) == 1 else ''})")


def dict_of(items: Mapping[str, Code]) -> Code:
    """A dictionary with text for keys."""
    return Code("{" + ", ".join(f"{literal(key)}: {item}" for key, item in items.items()) + "}")


def pairs(parameters: Iterable[Parameter], *, null: bool = False) -> Code:
    """A tuple of names and values; a value that is not there is `None` if `null`, else empty."""
    return tuple_of(tuple_of([literal(item.name.source), _value(item.value, null=null)]) for item in parameters)


def _value(text: Text | None, *, null: bool) -> Code:
    source = None if text is None else text.source
    return optional(source) if null else literal(source or "")


def docstring(text: str, indent: int, example: Code | None = None) -> Code:
    """A docstring that stands `indent` columns deep; its lines are taken as they are wrapped.

    What tools can run of it is the `example` at its end, and no line of the text.
    """
    margin = " " * indent
    shown = [_without_prompt(line) for line in without_ornaments(text).split("\n")]
    if example:
        shown = [*((*shown, "") if text else ()), *_prompted(example)]
    first, *others = map(_inside_docstring, shown)
    # Black takes margins away, but not in a docstring where it sees a backslash at the end of a line.
    if not others or not any(line.endswith("\\") for line in (first, *others)):
        first, others = first.lstrip(" "), _without_margin(others)
    body = "\n".join([first, *(line and margin + line for line in others), *([margin] if others else [])])
    if text and not body:
        body = " "
    return Code(f'"""{_apart(body)}"""')


def _without_margin(lines: list[str]) -> list[str]:
    """The lines without the blanks that all start with; none if nothing stands in any."""
    margin = min((len(line) - len(line.lstrip(" ")) for line in lines if line), default=None)
    return [] if margin is None else [line[margin:] for line in lines]


def _apart(body: str) -> str:
    """What is in a docstring, not next to its quotes where it has quotes itself."""
    start, end = (" " if quoted else "" for quoted in (body.startswith('"'), body.endswith('"')))
    return f"{start}{body}{end}"


def comment(text: str) -> Code:
    """A comment that quotes a line of text: no tool takes it for a word of its own."""
    line = " ".join(without_ornaments(text).replace("#", " ").split())
    return Code(f'# "{escape_invisible(line)}"')


def _without_prompt(line: str) -> str:
    return line.replace(">>>", "\\>>>", 1) if _PROMPT.match(line) else line


def _prompted(example: Code) -> Iterator[str]:
    """Source as doctest writes it: what editors and other tools show as code."""
    yield "Example:"
    for line in example.split("\n"):
        if line.strip():
            yield f"    {'...' if line.startswith((' ', ')', ']', '}')) else '>>>'} {line}"


def _inside_docstring(line: str) -> str:
    safe = line.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return escape_invisible(safe).rstrip()


def _whole_lines(text: str) -> list[str]:
    """The lines, with the line feed that ends each; splitlines also ends them elsewhere."""
    *whole, last = text.split("\n")
    return [*(f"{line}\n" for line in whole), *([last] if last else [])]


def _quoted(text: str) -> Code:
    quote = "'" if '"' in text and "'" not in text else '"'
    safe = escape_invisible(text.replace("\\", "\\\\")).replace(quote, "\\" + quote)
    return Code(quote + safe + quote)
