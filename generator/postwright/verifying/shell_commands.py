"""Whether a command of a script is one that the target writes: its name, its options, and what its words hold."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from postwright.verifying.shell_grammar import ASSIGNMENT, BYTES, FORMAT, OPTIONS, PLAIN, SWITCHES, is_free
from postwright.verifying.shell_words import Text, Token, Variable, Word


class Command(NamedTuple):
    """The words up to an operator, and where the shell puts what it reads or prints."""

    position: int
    words: tuple[Word, ...]
    redirections: tuple[tuple[str, Word], ...]
    end: str

    @property
    def name(self) -> str:
        """The first word, if it is plain."""
        return plain(self.words[0])


def plain(word: Word) -> str:
    """The text of a word without quotes or expansions; empty for any other."""
    match word:
        case (Text(text=text, quoted=False),):
            return text
        case _:
            return ""


def commands(tokens: Iterable[Token]) -> Iterator[Command]:
    """The simple commands between operators; an empty one is left out where only lines end."""
    position, words, redirections, operator = 0, list[Word](), list[tuple[str, Word]](), ""
    for token in tokens:
        position = position if words or redirections else token.position
        if token.word and operator:
            redirections.append((operator, token.word))
            operator = ""
        elif token.word:
            words.append(token.word)
        elif token.operator in {"<", ">"}:
            operator = token.operator
        else:
            if words or redirections or operator:
                yield Command(position, tuple(words), tuple(redirections), operator or token.operator)
            words, redirections, operator = [], [], ""
    if words or redirections:
        yield Command(position, tuple(words), tuple(redirections), "")


def odd_command(command: Command, functions: Collection[str]) -> Iterator[str]:
    """What is not as the target writes it; `functions` are those that the script has."""
    if not command.words:
        yield "a redirection alone"
        return
    kind = kind_of(command)
    check = _CHECKS.get(kind)
    if check is None or command.end not in _ENDS.get(kind, _LINE):
        yield f"the command {_shown(command.words[0])}"
        return
    if not check(command):
        yield f"the command {_shown(command.words[0])} with other words"
    if not _redirected(command):
        yield "another redirection"
    quoted = kind != "name="
    words = (*command.words, *(word for _, word in command.redirections))
    others = (word for word in words if plain(word) not in _SYNTAX.get(kind, ()))
    yield from (what for word in others for what in _odd_word(word, functions, quoted=quoted))


def kind_of(command: Command) -> str:
    """What the command is: its name, `name=` or `pattern)`."""
    if command.end == ")":
        return "pattern)"
    return "name=" if _assigned(command.words[0]) else command.name


def _shown(word: Word) -> str:
    return ascii("".join(part.text if isinstance(part, Text) else "$..." for part in word)[:40])


def _assigned(word: Word) -> str:
    """The name that a word assigns, if it does."""
    first = word[0]
    found = ASSIGNMENT.match(first.text) if isinstance(first, Text) and not first.quoted else None
    return found[1] if found else ""


def _assignment(command: Command) -> bool:
    return len(command.words) == 1 and is_free(_assigned(command.words[0]))


def _redirected(command: Command) -> bool:
    """Whether what the command reads or prints is what it may."""
    match command.redirections:
        case ():
            return True
        case ((">", word),):
            return command.name == "cat" and plain(word) == "/dev/null" and command.end == "&&"
        case _:
            return command.name == "curl" and [operator for operator, _ in command.redirections] == ["<"]


def _is_pattern(command: Command) -> bool:
    """One text without a pattern's characters, or `*`; what can't be seen of a text is printed."""
    return len(command.words) == 1 and not any(isinstance(part, Variable) for part in command.words[0])


def _alone(command: Command) -> bool:
    return len(command.words) == 1


def _is_test(command: Command) -> bool:
    """`if [ "${name-}" ]`."""
    match command.words:
        case (_, opened, (Variable(operator="-", default=(), quoted=True), Text(text="")), closed):
            return (plain(opened), plain(closed)) == ("[", "]")
        case _:
            return False


def _is_case(command: Command) -> bool:
    return len(command.words) == 3 and plain(command.words[2]) == "in"


def _needs(command: Command) -> bool:
    """`: "${name:?}"` for some names."""
    return all(
        isinstance(part, Variable) and part.operator == ":?"
        for word in command.words[1:]
        for part in word
        if part != Text("", True)
    )


def _exports(command: Command) -> bool:
    return all(is_free(plain(word)) and plain(word).isidentifier() for word in command.words[1:])


def _reads(command: Command) -> bool:
    return len(command.words) > 1 and not any(_starts(word, "-") for word in command.words[1:])


def _starts(word: Word, start: str) -> bool:
    return "".join(part.text if isinstance(part, Text) else "x" for part in word).startswith(start)


def _prints(command: Command) -> bool:
    """`printf` with a format that only takes texts, as many as follow."""
    if len(command.words) < 2 or not all(isinstance(part, Text) for part in command.words[1]):
        return False
    form = "".join(part.text for part in command.words[1] if isinstance(part, Text))
    count = form.replace("%%", "").count("%s")
    return FORMAT.fullmatch(form) is not None and count == len(command.words) - 2


def _sets(command: Command) -> bool:
    return len(command.words) > 1 and plain(command.words[1]) == "--" and _are_options(command.words[2:])


def _sends(command: Command) -> bool:
    return _are_options(command.words[1:])


def _are_options(words: Sequence[Word]) -> bool:
    """Whether the words are options of curl that the target gives, each with its value."""
    waiting = list(reversed(words))
    while waiting:
        word = waiting.pop()
        option = plain(word)
        if option in OPTIONS:
            if not waiting or not _is_value(option, waiting.pop()):
                return False
        elif option not in SWITCHES and word != (Variable("@", "", (), True), Text("", True)):
            return False
    return True


def _is_value(option: str, word: Word) -> bool:
    """Whether the value opens no file where no body is meant."""
    text = "".join(part.text if isinstance(part, Text) else "$" for part in word)
    match option:
        case "--header":
            return not text.startswith("@")
        case "--data-binary":
            return text == "@-"
        case "--data-urlencode":
            name, equals, _ = text.partition("=")
            return equals == "=" and "@" not in name
        case _:
            return True


def _odd_word(word: Word, functions: Collection[str], *, quoted: bool) -> Iterator[str]:
    """What a word holds that it should not; `quoted` says whether its expansions have to be in quotes."""
    for part in word:
        match part:
            case Text(text=text, quoted=False) if not PLAIN.fullmatch(text):
                yield f"the unquoted text {text[:40]!a}"
            case Text():
                pass
            case _ if quoted and not part.quoted:
                yield "an expansion without quotes"
            case Variable(name=name, default=default):
                if not is_free(name):
                    yield f"the variable {name}"
                yield from _odd_word(default, functions, quoted=False)
            case _:
                words = part.words
                if not part.known and not _is_substitution(words, functions):
                    yield "another command substitution"
                yield from (what for one in words for what in _odd_word(one, functions, quoted=True))


def _is_substitution(words: Sequence[Word], functions: Collection[str]) -> bool:
    names = [plain(word) for word in words]
    match names:
        case ["printf", _]:
            return BYTES.fullmatch("".join(part.text for part in words[1] if isinstance(part, Text))) is not None
        case ["basename", "--", _]:
            return True
        case [str(name), _]:
            return name in functions
        case _:
            return False


# Words with a meaning in the commands that have them.
_SYNTAX: Mapping[str, Collection[str]] = {"{": {"{"}, "}": {"}"}, "if": {"[", "]"}, "pattern)": {"*"}}
_CHECKS: Mapping[str, Callable[[Command], bool]] = {
    "name=": _assignment,
    "pattern)": _is_pattern,
    "{": _alone,
    "}": _alone,
    "if": _is_test,
    "then": _alone,
    "else": _alone,
    "fi": _alone,
    "case": _is_case,
    "esac": _alone,
    ":": _needs,
    "export": _exports,
    "cat": _reads,
    "printf": _prints,
    "set": _sets,
    "curl": _sends,
}
_LINE = frozenset({"\n"})
_ENDS: Mapping[str, Collection[str]] = {
    "name=": {"\n", ";;"},
    "pattern)": {")"},
    "}": {"|"},
    "if": {";"},
    ":": {"\n", ";;"},
    "cat": {"\n", "|", "&&"},
    "printf": {"\n", "|"},
}
