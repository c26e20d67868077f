"""Every regular expression of the source takes linear time: each is attacked with texts made of its syntax tree."""

import ast
import importlib
import re
import time
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, NamedTuple

import pytest

import postwright

SOURCE = Path(postwright.__file__).parent
FUNCTIONS = {"compile", "search", "match", "fullmatch", "sub", "split", "findall", "finditer"}
WHOLE = {"match", "fullmatch"}
# They are made while it runs: of texts that are escaped, or they are keys of the configuration.
MADE = {
    "config/kinds.py",
    "reader/secret_places.py",
    "rendering/failures.py",
    "runtime/address.py",
    "secrets/inside.py",
    "secrets/placeholders.py",
    "targets/curl/multipart.py",
    "targets/prose.py",
}
# Those of layout and of values are asked for at one place too, by a name that is not theirs.
AT_ONE_PLACE = ("layout/quick.py", "secrets/assigned.py")
# They look at a few characters only, or at a line of a template of one's own in which something is wrong.
SHORT = {
    r"[\w.\-\[$]*\Z",
    r"[A-Za-z][A-Za-z0-9+.-]*\Z",
    r"\{\{[-+]?\s*(.*?)\s*[-+]?\}\}",
    r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}",
}
MET: set[str] = set()
LENGTH = 6_000
SLOW = 0.02  # seconds, for so many characters


class Pattern(NamedTuple):
    """A regular expression, and whether it is only ever asked for at one place of a text."""

    file: str
    line: int
    pattern: re.Pattern[str]
    anchored: bool


def patterns() -> Iterator[Pattern]:
    """All that the source compiles, or gives to a function of `re`."""
    sources = {path.relative_to(SOURCE).as_posix(): path.read_text() for path in sorted(SOURCE.rglob("*.py"))}
    everything = "".join(sources.values())
    for file, text in sources.items():
        calls = (node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call) and _is_of_re(node.func))
        for node in calls:
            try:
                yield _pattern(file, node, _module(file), text, everything)
            except NameError:
                MET.add(file)


def _module(file: str) -> Any:
    name = f"postwright.{file.removesuffix('.py').replace('/', '.')}".removesuffix(".__init__")
    return importlib.import_module(name)


def _is_of_re(function: ast.expr) -> bool:
    is_re = isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name) and function.value.id == "re"
    return is_re and isinstance(function, ast.Attribute) and function.attr in FUNCTIONS


def _pattern(file: str, node: ast.Call, module: Any, text: str, everything: str) -> Pattern:
    names = vars(module)
    source = eval(compile(ast.Expression(node.args[0]), file, "eval"), {**names})
    flags = [eval(compile(ast.Expression(arg), file, "eval"), {**names}) for arg in _flags(node)]
    compiled = source if isinstance(source, re.Pattern) else re.compile(source, flags[0] if flags else 0)
    assert isinstance(node.func, ast.Attribute)
    methods = {node.func.attr}
    if node.func.attr == "compile":
        holders = [name for name, value in names.items() if isinstance(value, re.Pattern) and value == compiled]
        methods = {method for name in holders for method in _methods(name, text, everything)} or {"search"}
    return Pattern(file, node.lineno, compiled, anchored=methods <= WHOLE or file in AT_ONE_PLACE)


def _methods(name: str, text: str, everything: str) -> list[str]:
    return re.findall(rf"\b{name}\.(\w+)", text if name.startswith("_") else everything)


def _flags(node: ast.Call) -> list[ast.expr]:
    named = [keyword.value for keyword in node.keywords if keyword.arg == "flags"]
    is_compiled = isinstance(node.func, ast.Attribute) and node.func.attr == "compile"
    return named or (node.args[1:2] if is_compiled else node.args[2:3])


def samples(tree: Any, ends: list[tuple[str, str]], before: str = "") -> str:  # noqa: C901 (a case a line)
    """A text that a syntax tree matches; `ends` gets what stands before each loop in it, and one turn of it."""
    text = ""
    for operator, argument in tree:
        match str(operator), argument:
            case "LITERAL", code:
                text += chr(code)
            case "NOT_LITERAL", code:
                text += "b" if code == ord("a") else "a"
            case "ANY", _:
                text += "a"
            case "IN", choices:
                text += _one_of(choices)
            case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT", (least, most, inner):
                turn = samples(inner, ends, before + text)
                if most > 100:
                    ends.append((before + text, turn))
                text += turn * max(least, 1 if most else 0)
            case "SUBPATTERN", (_, _, _, inner):
                text += samples(inner, ends, before + text)
            case "ATOMIC_GROUP", inner:
                text += samples(inner, ends, before + text)
            case "BRANCH", (_, branches):
                first, *_ = [samples(branch, ends, before + text) for branch in branches]
                text += first
            case _:
                pass
    return text


def _one_of(choices: Any) -> str:
    wanted = re.compile(f"[{''.join(_in_brackets(choice) for choice in choices)}]")
    return next(
        (character for character in "aA0 -_.,:;/\"'{}()<>\\\n\t\x00é\u2028" if wanted.match(character)), ""
    ) or _first(choices)


def _first(choices: Any) -> str:
    return next((chr(a if str(op) == "LITERAL" else a[0]) for op, a in choices if str(op) in {"LITERAL", "RANGE"}), "a")


def _in_brackets(choice: Any) -> str:
    match str(choice[0]), choice[1]:
        case "NEGATE", _:
            return "^"
        case "LITERAL", code:
            return re.escape(chr(code))
        case "RANGE", (low, high):
            return f"{re.escape(chr(low))}-{re.escape(chr(high))}"
        case _, category:
            letter = {"DIGIT": "d", "SPACE": "s", "WORD": "w"}[str(category).rpartition("_")[2]]
            return f"\\{letter.upper() if '_NOT_' in str(category) else letter}"


def attacks(pattern: re.Pattern[str]) -> Iterator[tuple[str, str, str]]:
    """What begins, is repeated in, and ends a text that may take long."""
    ends: list[tuple[str, str]] = []
    whole = samples(parser.parse(pattern.pattern, pattern.flags), ends)
    turns = {turn for _, turn in ends} | {start + turn for start, turn in ends} | {whole, whole[:1], whole[:2]}
    starts = {"", *(start for start, _ in ends)}
    yield from product(sorted(starts), sorted(turns - {""}), ("", "\x00", "\n!", '"'))


def seconds(found: Pattern, attack: tuple[str, str, str], length: int) -> float:
    start, turn, end = attack
    text = start + turn * (length // len(turn)) + end
    begin = time.process_time()
    if found.anchored:
        found.pattern.match(text)
        found.pattern.fullmatch(text)
    else:
        for _ in found.pattern.finditer(text):
            pass
    return time.process_time() - begin


def is_slow(found: Pattern, attack: tuple[str, str, str]) -> bool:
    """Whether the time grows faster than the text; small texts come first, as some would never end."""
    if seconds(found, attack, 22) > SLOW or seconds(found, attack, 1_000) > SLOW:
        return True
    if seconds(found, attack, LENGTH) < SLOW:
        return False
    one, two = (min(seconds(found, attack, size) for _ in range(2)) for size in (LENGTH, 2 * LENGTH))
    return two > 3 * one


ALL = [found for found in patterns() if found.pattern.pattern not in SHORT]


def test_all_are_found() -> None:
    assert len(ALL) > 100
    assert MET == MADE
    assert {"reader/yaml_text.py", "runtime/body.py", "naming.py", "targets/curl/url.py"} <= {each.file for each in ALL}


@pytest.mark.parametrize("found", ALL, ids=lambda found: f"{found.file}:{found.line}")
def test_none_takes_long(found: Pattern) -> None:
    assert [attack for attack in attacks(found.pattern) if is_slow(found, attack)] == []


@pytest.mark.parametrize("slow", [r"(a+)+$", r"(a|a)*b", r"a*a*b", r"\s+$", r"(\w+\s?)*:"])
def test_slow_ones_would_be(slow: str) -> None:
    found = Pattern("", 0, re.compile(slow), anchored=False)
    assert any(is_slow(found, attack) for attack in attacks(found.pattern))
