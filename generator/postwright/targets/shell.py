"""POSIX shell source: the one maker of words, the one maker of comments, and the names that variables may have.

Text with holes is a tuple of pieces: Code is an expansion such as `${token:?}`, any other string is itself.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from postwright.rendering import Code, join
from postwright.targets.characters import INVISIBLE, escape_invisible, without_ornaments

Pieces = tuple[str, ...]

SET_CARRIAGE_RETURN = Code(r"cr=$(printf '\r')")

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_PLAIN_WORD = re.compile(r"[A-Za-z0-9_]+")
# `!` is history in the shell that a command is pasted into.
_SPECIAL_IN_DOUBLE_QUOTES = re.compile(r'["$`\\!]')
_HIDDEN = re.compile(rf"\r|(?:(?![\n\t\r]){INVISIBLE.pattern})+")
_SPECIAL_IN_FORMAT = re.compile(rf"\A-|[\\%]|(?![\n\t]){INVISIBLE.pattern}")

# Names that sh, an interactive shell, curl or the system give a meaning, as far as a collection may come upon them.
RESERVED = frozenset(
    """_ cr
    CDPATH COLUMNS DISPLAY EDITOR EGID ENV ERRNO EUID FPATH GID GROUPS HOME HOST HOSTNAME HOSTTYPE IFS LANG LANGUAGE
    LINENO LINES LOGNAME MACHTYPE MAIL MAILPATH NETRC OLDPWD OPTARG OPTERR OPTIND OSTYPE PAGER PATH PPID PS0 PS1 PS2
    PS3 PS4 PWD RANDOM REPLY SECONDS SHELL SHELLOPTS SHLVL TEMP TERM TMP TMPDIR TMPPREFIX TTY TZ UID USER USERNAME
    USERPROFILE VISUAL APPDATA SSLKEYLOGFILE SSL_CERT_DIR SSL_CERT_FILE OPENSSL_CONF POSIXLY_CORRECT IPFS_GATEWAY
    ALL_PROXY FTP_PROXY HTTP_PROXY HTTPS_PROXY NO_PROXY all_proxy ftp_proxy http_proxy https_proxy no_proxy
    aliases argv cdpath commands fignore fpath functions histchars history mailpath manpath module_path options
    parameters path pipestatus prompt psvar signals status watch""".split()
)
_RESERVED_FAMILY = re.compile(r"(?:BASH|CURL_|DYLD_|GLIBC_|HIST|LC_|LD_|MALLOC_|OPENSSL_|XDG_|ZSH|ZDOTDIR).*")


def is_name(text: str) -> bool:
    """Whether the text can be the name of a shell variable."""
    return _NAME.fullmatch(text) is not None


def is_reserved(name: str) -> bool:
    """Whether a variable of that name already means something."""
    return name in RESERVED or _RESERVED_FAMILY.fullmatch(name) is not None


def word(pieces: Iterable[str], *, bare: bool = False) -> Code:
    """One word of a command, which the shell turns into exactly the text; NUL, which no argument can hold, is dropped.

    It is also good inside `name=${name-word}`, as long as the expansion itself is not quoted. `bare` spares the quotes
    where nothing needs them.
    """
    found = tuple(_visible(pieces))
    literals = "".join(piece for piece in found if not isinstance(piece, Code))
    if bare and len(found) == 1 and _PLAIN_WORD.fullmatch(literals):
        return Code(literals)
    if _needs_double(found) and _is_plain(literals):
        return Code(f'"{"".join(found)}"')
    return join(_groups(found)) if found else Code("''")


def comment(text: str) -> Code:
    """Comment lines, in which everything that could end them early or change how they look is escaped."""
    return join((Code(f"# {escape_invisible(line)}".rstrip()) for line in without_ornaments(text).split("\n")), "\n")


def print_command(pieces: Iterable[str]) -> Code:
    """A `printf` command for the text, NUL and all."""
    found = tuple(merged(pieces))
    text = "".join("%s" if isinstance(piece, Code) else _in_format(piece) for piece in found)
    arguments = (Code(f'"{piece}"') for piece in found if isinstance(piece, Code))
    return join((Code("printf"), word((text,)), *arguments), " ")


def print_bytes(content: bytes) -> Code:
    """A `printf` command for any bytes."""
    return Code(f"printf '{_octal(content)}'")


def raw_bytes(content: bytes) -> Code:
    """An expansion that is these bytes, of which none may be NUL and the last no line feed."""
    return Code(f"$(printf '{_octal(content)}')")


def without_surrogates(text: str) -> str:
    """The text with surrogate pairs joined, and U+FFFD for what is left of them, as UTF-8 has no others."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def merged(pieces: Iterable[str]) -> Iterator[str]:
    """The pieces with neighbouring literals joined and empty ones left out."""
    for is_code, group in groupby(pieces, lambda piece: isinstance(piece, Code)):
        if is_code:
            yield from group
        elif text := "".join(group):
            yield text


def _visible(pieces: Iterable[str]) -> Iterator[str]:
    for piece in merged(pieces):
        if isinstance(piece, Code):
            yield piece
        else:
            yield from _without_hidden(without_surrogates(piece.replace("\0", "")))


def _without_hidden(literal: str) -> Iterator[str]:
    end = 0
    for match in _HIDDEN.finditer(literal):
        if match.start() > end:
            yield literal[end : match.start()]
        yield (
            _carriage_return(literal[match.end() : match.end() + 1])
            if match[0] == "\r"
            else raw_bytes(match[0].encode())
        )
        end = match.end()
    if literal[end:]:
        yield literal[end:]


def _carriage_return(following: str) -> Code:
    """The expansion that `SET_CARRIAGE_RETURN` provides for, in braces where it would run into what follows."""
    return Code("${cr}" if _PLAIN_WORD.match(following) else "$cr")


def _is_plain(literal: str) -> bool:
    return not _SPECIAL_IN_DOUBLE_QUOTES.search(literal)


def _needs_double(pieces: Sequence[str]) -> bool:
    return any(isinstance(piece, Code) or "'" in piece for piece in pieces)


def _groups(pieces: Sequence[str]) -> Iterator[Code]:
    """Quoted strings, one after the other; a literal between two expansions shares their quotes if it can."""

    def is_double(place: int) -> bool:
        piece = pieces[place]
        if isinstance(piece, Code):
            return True
        neighbours = pieces[place - 1 : place + 2 : 2] if place else ()
        is_between = len(neighbours) == 2 and all(isinstance(neighbour, Code) for neighbour in neighbours)
        return is_between and "\n" not in piece and _is_plain(piece)

    for double, places in groupby(range(len(pieces)), is_double):
        text = "".join(pieces[place] for place in places)
        yield Code(f'"{text}"' if double else "'" + text.replace("'", r"'\''") + "'")


def _in_format(literal: str) -> str:
    return _SPECIAL_IN_FORMAT.sub(_escape_in_format, without_surrogates(literal))


def _escape_in_format(match: re.Match[str]) -> str:
    return {"\\": r"\\", "%": "%%", "\r": r"\r"}.get(match[0]) or _octal(match[0].encode())


def _octal(content: bytes) -> str:
    return "".join(f"\\{byte:03o}" for byte in content)
