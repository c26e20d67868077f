"""Names: words out of any text, their spellings in code and files, and assigning unique ones in a scope. Pure."""

import keyword
import re
import sys
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from hashlib import sha256
from itertools import chain, count
from types import MappingProxyType

from anyascii import anyascii

from postwright import paths

LONGEST = 60

_NOTHING: Mapping[int, str] = MappingProxyType({})

# The same few names stand in a collection again and again.
_REMEMBERED = 50_000

KEYWORDS = frozenset(keyword.kwlist)

# The builtins that generated annotations use: a method of such a name would hide them in its class.
ANNOTATION_NAMES = frozenset({"bool", "bytes", "dict", "float", "int", "list", "object", "str"})

WINDOWS_NAMES = paths.WINDOWS_NAMES

# The standard library of every supported Python, so that the running one makes no difference.
_COMING_AND_GOING = (
    "aifc annotationlib asynchat asyncore audioop cgi cgitb chunk compression crypt distutils imghdr imp lib2to3 "
    "mailcap msilib nis nntplib ossaudiodev pipes smtpd sndhdr spwd sunau telnetlib uu xdrlib"
)
# What clients, or the tests of them, import by these names themselves.
_IMPORTED = "conftest httpx2 iniconfig packaging pluggy postwright pygments pytest"
TOP_LEVEL_MODULES = frozenset(sys.stdlib_module_names) | frozenset(f"{_COMING_AND_GOING} {_IMPORTED}".split())

_SPECIAL_SPELLINGS = (("OAuth", "Oauth"), ("GraphQL", "Graphql"), ("iOS", "Ios"), ("IPv", "Ipv"), ("macOS", "Macos"))
_WORD = re.compile(
    r"""\d+(?:[A-Z]+(?![a-z])|[a-z]+)?  # 2FA
    | [A-Z]{2,}s(?![a-z])               # IDs
    | [A-Z]+(?![a-z])\d*                # HTTP of HTTPServer
    | [A-Z]?[a-z]+\d*""",
    re.VERBOSE,
)


@lru_cache(_REMEMBERED)
def words(text: str) -> tuple[str, ...]:
    """The words of a text in lower-case ASCII letters and digits; `userID` has two. Other scripts are romanised."""
    plain = anyascii(text).replace("'", "")
    for spelling, one_word in _SPECIAL_SPELLINGS:
        plain = plain.replace(spelling, one_word)
    return tuple(match.group().lower() for match in _WORD.finditer(plain))


def snake(text: str, kind: str = "item") -> str:
    """The text as `snake_case`, 60 characters at the most; `kind` stands in when it is empty and before a digit."""
    return _spell(text, kind, "_")


def kebab(text: str, kind: str = "item") -> str:
    """The text as `kebab-case`, made as `snake` makes its."""
    return _spell(text, kind, "-")


@lru_cache(_REMEMBERED)
def pascal(text: str, kind: str = "item") -> str:
    """The text as `PascalCase`, made of the words that `snake` uses."""
    return "".join(word.capitalize() for word in snake(text, kind).split("_"))


def assign(
    wishes: Sequence[Sequence[str]],
    *,
    kept: Mapping[int, str] = _NOTHING,
    reserved: Collection[str] = frozenset(),
    joint: str = "_",
    any_case: bool = True,
) -> tuple[str, ...]:
    """Unique names for one scope, in the order of the wishes.

    A wish is a row of candidates, best first. Those that had a name before, `kept` by their positions, have it again
    unless it is reserved now. Then the first to wish for a name gets it; the others take their next candidate that is
    free, or else a number after `joint`. Names that differ only in case count as the same if `any_case`. A reserved
    name gets an underscore.
    """
    fold = str.lower if any_case else str
    names = [_unreserved(wish[0], reserved) for wish in wishes]
    held: dict[str, int] = {}
    for position, name in kept.items():
        if name not in reserved and held.setdefault(fold(name), position) == position:
            names[position] = name
    taken = {*held}
    losers: list[int] = []
    for position, name in enumerate(names):
        if fold(name) in taken and held.get(fold(name)) != position:
            losers.append(position)
        taken.add(fold(name))
    numbers: dict[str, Iterator[int]] = {}
    for position in losers:
        others = [_unreserved(candidate, reserved) for candidate in wishes[position][1:]]
        stem = names[position].rstrip("_")
        # Each number is tried once a stem, however many names have it.
        numbered = (f"{stem}{joint}{number}" for number in numbers.setdefault(stem, count(2)))
        names[position] = next(name for name in chain(others, numbered) if fold(name) not in taken)
        taken.add(fold(names[position]))
    return tuple(names)


def settle(
    wishes: Sequence[Sequence[str]],
    *,
    kept: Mapping[int, str],
    given: Mapping[int, str],
    reserved: Collection[str] = frozenset(),
    joint: str = "_",
) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """Names as `assign` makes them, but for those that are `given`, and the positions whose given name is not free.

    It is not free if another has it, or would have it if nothing were given; the one that had it before has it again.
    """
    if not given:
        return assign(wishes, kept=kept, reserved=reserved, joint=joint), ()
    usual = [position for position in range(len(wishes)) if given.get(position) in (None, kept.get(position))]
    was = {number: kept[position] for number, position in enumerate(usual) if position in kept}
    names = assign([wishes[position] for position in usual], kept=was, reserved=reserved, joint=joint)
    settled = dict(zip(usual, names, strict=True))
    taken = {name.lower() for name in names}
    refused: list[int] = []
    for position in sorted(given.keys() - settled.keys()):
        if given[position].lower() in taken:
            refused.append(position)
        else:
            settled[position] = given[position]
            taken.add(given[position].lower())
    settled |= {position: kept[position] for position in refused if position in kept}
    return assign(wishes, kept=settled, reserved=reserved, joint=joint), tuple(refused)


def _unreserved(name: str, reserved: Collection[str]) -> str:
    return f"{name}_" if name in reserved else name


@lru_cache(_REMEMBERED)
def _spell(text: str, kind: str, joint: str) -> str:
    spelled = words(text) or (kind,)
    if spelled[0][0].isdigit():
        spelled = (kind, *spelled)
    name = joint.join(spelled)
    return name if len(name) <= LONGEST else _cut(name, joint)


def _cut(name: str, joint: str) -> str:
    """The name cut at a word, with letters that tell it from others of the same beginning."""
    digest = sha256(name.replace(joint, " ").encode()).digest()
    suffix = "".join(chr(ord("a") + byte % 26) for byte in digest[:6])
    head = name[: LONGEST - len(suffix) - 1]
    if name[len(head)] != joint and joint in head:
        head = head.rpartition(joint)[0]
    return f"{head}{joint}{suffix}"
