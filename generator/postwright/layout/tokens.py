"""A logical line of Python as tokens, with the brackets that Black puts around expressions without showing them."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

_TOKEN = re.compile(
    r"""[ ]?(?:
        [a-zA-Z]{0,2}(?:"(?!"")(?:[^"\\]|\\.)*"|'(?!'')(?:[^'\\]|\\.)*')
        |\d[\w.]*(?:(?<=e)[-+]\d+)?|\w+|\.\.\.|->|[=!<>]=|\*\*|[-+*/%|&^<>=.,:@()\[\]{}]
    )""",
    re.VERBOSE,
)
_QUOTED = re.compile(r"""([ ]?b?)(["'])(.*)\2""")
# What stands in a line whose quotes may have to be others.
ODD_QUOTES = ("b'", '\\"')
# What stands in lines that Black may change even if they are short: these quotes, commas that keep what is in brackets
# on lines of its own, and brackets that are not needed.
_BRACKETS = ("[(", "{(", "= (", "return (", "assert (", "if (", "while (", " in (", "with (")
ODD = (*ODD_QUOTES, ",)", ",]", ",}", *_BRACKETS)
OPENING, CLOSING = frozenset("([{"), frozenset(")]}")
# How gladly Black breaks a line at what stands between expressions.
COMPREHENSION, COMMA, TERNARY, LOGIC, STRING, COMPARISON, DOT = 20, 18, 16, 14, 12, 10, 1
_BEFORE = {
    **dict.fromkeys(("==", "!=", "<", ">", "<=", ">=", "in", "not", "is"), COMPARISON),
    **dict.fromkeys(("and", "or"), LOGIC),
    **dict.fromkeys(("if", "else"), TERNARY),
    "for": COMPREHENSION,
    "|": 9,
    "^": 8,
    "&": 7,
    "+": 5,
    "-": 5,
    "*": 4,
    "/": 4,
    "%": 4,
    "@": 4,
    ".": DOT,
}
_OPERATORS = frozenset("|^&+-*/%@")
_KEYWORDS = frozenset(
    "and as assert async await elif else for from if import in is not or raise return while with".split()
)
# These change where a line may be broken in ways that are not known here.
_UNKNOWN = frozenset("lambda yield".split())
_LIMITS = frozenset({",", "=", ":", "->", "as", "assert", "in", "return", "while", "with", *OPENING, *CLOSING})


class UnsureError(Exception):
    """The source holds something of which only Black knows how it is laid out."""


class Statement:
    """The tokens of a logical line, or of an entry of a bracket; those in `hidden` are brackets that are not shown.

    `texts` are the tokens as they are printed, with the blank before them. `matches` has the position of the other
    bracket of each or -1, `levels` how many brackets each token is in, `priorities` how gladly the line is broken
    after a token, and `magic` the closing brackets after a comma that keeps what is in them on lines of its own.
    `is_odd` is whether the way it was broken depends on its length alone: with commas added it may be another one.
    """

    __slots__ = ("comment", "hidden", "is_odd", "levels", "magic", "matches", "places", "priorities", "texts", "values")

    def __init__(self, text: str, *, inside: bool) -> None:
        self.texts, self.comment = _tokens(text)
        if any(quotes in text for quotes in ODD_QUOTES):
            self.texts = [_QUOTED.sub(_requoted, token) if token[-1] in "\"'" else token for token in self.texts]
        self.values = [token.lstrip(" ") for token in self.texts]
        self.hidden: set[int] = set()
        self.is_odd = False
        if not _UNKNOWN.isdisjoint(self.values if inside else self.values[1:]):
            raise UnsureError
        matches = _matches(self.values)
        self._hide(_redundant(self.values, matches))
        self._wrap(_optional(self.values, matches, inside=inside), matches)
        self.matches = _matches(self.values) if self.hidden else matches
        self.levels, self.priorities = _analysed(self.values, self.matches)
        self.places = sorted(self.priorities)
        self.magic = [place for place in range(1, len(self.values)) if self._is_magic(place)]

    @property
    def is_import(self) -> bool:
        """Whether it is an import."""
        return self.values[0] in {"from", "import"}

    @property
    def is_def(self) -> bool:
        """Whether it is the head of a function."""
        return "def" in self.values[:2]

    @property
    def is_with(self) -> bool:
        """Whether it is the head of a `with` block."""
        return "with" in self.values[:2]

    @property
    def arrow(self) -> int:
        """Where the result of a function begins."""
        return self.values.index("->") if "->" in self.values else len(self.values)

    @property
    def is_annotated(self) -> bool:
        """Whether it sets a name that it declares."""
        return self.values[1:2] == [":"] and "=" in self.values

    def is_opening(self, place: int) -> bool:
        """Whether there is an opening bracket."""
        return self.matches[place] > place

    def is_closing(self, place: int) -> bool:
        """Whether there is a closing bracket."""
        return 0 <= self.matches[place] < place

    def is_display(self, place: int) -> bool:
        """Whether an opening bracket makes a tuple, list, set or dictionary or only groups: nothing is called."""
        return place in self.hidden or not _is_trailer(self.values, place)

    def ends_sequence(self, place: int) -> bool:
        """Whether a closing bracket comes after a comma, but for that of a tuple of one."""
        if self.values[place - 1] != ",":
            return False
        opening = self.matches[place]
        return self.values[place] != ")" or not self.is_display(opening) or self._commas(opening) > 1

    def delimiters(self, start: int, end: int) -> list[tuple[int, int]]:
        """The places between two at which a line may be broken, with how gladly."""
        first, after = bisect_left(self.places, start), bisect_left(self.places, end)
        return [(place, self.priorities[place]) for place in self.places[first:after]]

    def show(self, opening: int) -> None:
        """Show hidden brackets."""
        for place, bracket in ((opening, "("), (self.matches[opening], ")")):
            if place in self.hidden:
                self.hidden.remove(place)
                self.texts[place] += bracket

    def copy(self) -> "Statement":
        """The same, to try another way on."""
        other = object.__new__(Statement)
        for name in Statement.__slots__:
            setattr(other, name, getattr(self, name))
        other.texts, other.hidden = list(self.texts), set(self.hidden)
        return other

    def _is_magic(self, place: int) -> bool:
        if self.values[place - 1] != "," or not self.is_closing(place):
            return False
        opening = self.matches[place]
        if self.values[place] == "]" and not self.is_display(opening):
            return self._commas(opening) > 1
        return self.is_import or self.ends_sequence(place)

    def _commas(self, opening: int) -> int:
        level = self.levels[opening] + 1
        inside = range(opening + 1, self.matches[opening])
        return sum(1 for place in inside if self.values[place] == "," and self.levels[place] == level)

    def _hide(self, pairs: Iterator[tuple[int, int]]) -> None:
        for pair in pairs:
            for place in pair:
                self.texts[place] = self.texts[place][:-1]
                self.hidden.add(place)

    def _wrap(self, spans: list[tuple[int, int]], matches: list[int]) -> None:
        """Put hidden brackets around expressions, or hide those that are there and not needed."""
        added: list[tuple[int, int, str]] = []
        for start, end in spans:
            if self.values[start] == "(" and matches[start] == end - 1 and start not in self.hidden:
                if not _are_needed(self.values, matches, start) or self.is_import:
                    self._hide(iter([(start, end - 1)]))
            else:
                added += [(end, -start, ")"), (start, end, "(")]
        # Closing brackets before opening ones, and of those around the same expression the inner ones first and last.
        added.sort(key=lambda one: (one[0], one[2] == "(", -one[1]))
        brackets: dict[int, str] = {}
        for place, _, bracket in added:
            brackets[place] = brackets.get(place, "") + bracket
        if brackets:
            self._insert(brackets)

    def _insert(self, brackets: Mapping[int, str]) -> None:
        """Put hidden brackets before tokens; the first opening one takes the blank before the token."""
        texts, values, hidden = list[str](), list[str](), set[int]()
        for place in range(len(self.values) + 1):
            text = self.texts[place] if place < len(self.values) else ""
            for bracket in brackets.get(place, ""):
                takes_blank = bracket == "(" and text.startswith(" ")
                text = text[1:] if takes_blank else text
                hidden.add(len(values))
                texts.append(" " if takes_blank else "")
                values.append(bracket)
            if place < len(self.values):
                if place in self.hidden:
                    hidden.add(len(values))
                texts.append(text)
                values.append(self.values[place])
        self.texts, self.values, self.hidden = texts, values, hidden


def _tokens(text: str) -> tuple[list[str], str]:
    """The tokens and the comment behind them; UnsureError for what is no token here."""
    found: list[str] = []
    end = 0
    while token := _TOKEN.match(text, end):
        found.append(token.group())
        end = token.end()
    if end < len(text) and not text.startswith("  # ", end):
        raise UnsureError
    return found, text[end:]


def _requoted(found: re.Match[str]) -> str:
    """A string in the quotes that need fewer backslashes, double ones rather than single ones."""
    prefix, quote, body = found.groups()
    other = "'" if quote == '"' else '"'
    gain = body.count(f"\\{quote}") - body.count(other)
    if gain < (quote == '"'):
        return found.group()
    return prefix + other + body.replace(f"\\{quote}", quote).replace(other, f"\\{other}") + other


def _matches(values: Sequence[str]) -> list[int]:
    matches, waiting = [-1] * len(values), list[int]()
    for place, value in enumerate(values):
        if value in OPENING:
            waiting.append(place)
        elif value in CLOSING:
            if not waiting:
                raise UnsureError
            matches[place] = opening = waiting.pop()
            matches[opening] = place
    if waiting:
        raise UnsureError
    return matches


def _is_trailer(values: Sequence[str], place: int) -> bool:
    """Whether an opening bracket is of a call, a subscript or a definition."""
    before = values[place - 1] if place else ""
    return values[place] != "{" and (_is_operand(before) or before in CLOSING)


def _is_operand(value: str) -> bool:
    return (value[-1:] in {'"', "'"} or (value.isidentifier() and value not in _KEYWORDS)) or value[:1].isdigit()


def _are_needed(values: Sequence[str], matches: Sequence[int], opening: int) -> bool:
    """Whether brackets make a tuple or a generator: they are empty, or hold a comma or `for` at their own level."""
    place = opening + 1
    while place < matches[opening]:
        if values[place] in {",", "for"}:
            return True
        place = max(place, matches[place]) + 1
    return matches[opening] == opening + 1


def _redundant(values: Sequence[str], matches: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Brackets around the only entry of a list or set, which are not needed."""
    for place in range(len(values) - 1):
        if values[place + 1] != "(" or values[place] not in {"[", "{"}:
            continue
        if matches[place + 1] != matches[place] - 1 or _is_trailer(values, place):
            continue
        if not _are_needed(values, matches, place + 1):
            yield place + 1, matches[place + 1]


def _top(values: Sequence[str], matches: Sequence[int], start: int = 0) -> Iterator[int]:
    """The places that are in no bracket."""
    while start < len(values):
        yield start
        start = max(start, matches[start]) + 1


def _optional(values: Sequence[str], matches: Sequence[int], *, inside: bool) -> list[tuple[int, int]]:
    """Where Black may put brackets: around what follows a keyword or `=`, around unions and conditions."""
    spans = [] if inside else _of_statement(values, matches)
    if not inside and "def" in values[:2]:
        spans += _of_parameters(values, matches)
    if "if" in values[1:]:
        spans += [span for span in _ternaries(values, matches) if span not in spans]
    return spans


def _of_statement(values: Sequence[str], matches: Sequence[int]) -> list[tuple[int, int]]:
    end, first = len(values), values[values[0] == "async"]
    top = list(_top(values, matches))
    at = {value: place for place in reversed(top) if (value := values[place]) in {"=", ":", ",", "->", "in", "import"}}
    match first:
        case "return" if end > 1:
            return [(1, end)]
        case "from":
            return [(at["import"] + 1, end)]
        case "assert":
            return [(1, at[","]), (at[","] + 1, end)] if "," in at else [(1, end)]
        case "if" | "elif" | "while":
            return [(1, end - 1)]
        case "for" if "in" in at:
            return [(1, at["in"]), (at["in"] + 1, end - 1)]
        case "with":
            return [(values.index("with") + 1, end - 1)]
        case "def":
            return [(at["->"] + 1, end - 1)] if "->" in at else []
        case "class" | "@" | "import" | "raise":
            return []
        case "del" | "except":
            raise UnsureError
        case _:
            return _of_assignment(at, top, values)


def _of_assignment(at: dict[str, int], top: Sequence[int], values: Sequence[str]) -> list[tuple[int, int]]:
    end, equals, colon = len(values), at.get("=", len(values)), at.get(":", len(values))
    if sum(values[place] == "=" for place in top) > 1 or values[equals - 1] in _OPERATORS or "," in at:
        raise UnsureError
    spans = [(colon + 1, equals)] if colon < equals else []
    return [*spans, (equals + 1, end)] if equals < end else spans


def _of_parameters(values: Sequence[str], matches: Sequence[int]) -> list[tuple[int, int]]:
    """The types of parameters that are unions."""
    spans: list[tuple[int, int]] = []
    opening = values.index("(")
    start, has_bar = 0, False
    for place in _top(values[: matches[opening]], matches, opening + 1):
        value = values[place]
        if value == ":":
            start, has_bar = place + 1, False
        elif value == "|":
            has_bar = True
        elif value in {"=", ","}:
            spans += [(start, place)] if start and has_bar else []
            start = 0
    return [*spans, (start, matches[opening])] if start and has_bar else spans


def _ternaries(values: Sequence[str], matches: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The conditional expressions that are not alone in brackets."""
    for place in range(1, len(values)):
        if values[place] != "if":
            continue
        if "for" in values:
            raise UnsureError
        start = place
        while start and (values[start - 1] in CLOSING or values[start - 1] not in _LIMITS):
            start = matches[start - 1] if values[start - 1] in CLOSING else start - 1
        end = place
        while end < len(values) and (values[end] in OPENING or values[end] not in _LIMITS):
            end = max(end, matches[end]) + 1
        if values[start:end].count("if") != 1:
            raise UnsureError
        if not (start and end < len(values) and values[start - 1] == "(" and values[end] == ")"):
            yield start, end


def _analysed(values: Sequence[str], matches: Sequence[int]) -> tuple[list[int], dict[int, int]]:
    """The level of each token, and how gladly the line is broken after it."""
    levels, priorities, level = list[int](), dict[int, int](), 0
    targets: list[int] = []
    for place, value in enumerate(values):
        if matches[place] >= 0:
            level -= value in CLOSING
            levels.append(level)
            level += value in OPENING
            continue
        if value == "in" and targets and targets[-1] == level:
            level = targets.pop() - 1
            levels.append(level)
            continue
        levels.append(level)
        if value == ",":
            priorities[place] = COMMA
        elif place and (priority := _priority(values, place)):
            priorities[place - 1] = priority
        if value == "for":
            level += 1
            targets.append(level)
    return levels, priorities


def _priority(values: Sequence[str], place: int) -> int:
    """How gladly the line is broken before a token."""
    value, before = values[place], values[place - 1]
    priority = _BEFORE.get(value, 0)
    if value in _OPERATORS:
        return priority if _is_operand(before) or before in CLOSING else 0
    match value:
        case ".":
            return DOT if before in CLOSING else 0
        case "not":
            return priority if before != "is" and values[place + 1] == "in" else 0
        case "in":
            return 0 if before == "not" else priority
        case _ if value[-1] in {'"', "'"}:
            return STRING if before[-1] in {'"', "'"} else 0
        case _:
            return priority
