"""Shell functions that a script brings along where it needs them, and the variables that they make up (section 2.5)."""

from collections.abc import Container, Iterable, Iterator

from postwright.rendering import Code
from postwright.targets.shell import Pieces, word

# The first four read the bytes of their argument as numbers, so that any text and any locale will do.
SOURCES = {
    # Section 3.6: all up to the fragment, by the rules of the path and from the first question mark of the query.
    "encode_url": r"""encode_url() {
  printf %s "$1" | od -An -v -tu1 | LC_ALL=C awk '{ for (i = 1; i <= NF; i++) {
    n = $i + 0; if (n == 35) exit; if (n == 63) query = 1; if (n == 92 && !query) n = 47
    odd = index(query ? " 34 39 60 62 " : " 34 60 62 96 123 125 ", " " n " ")
    printf(n < 33 || n > 126 || odd ? "%%%02X" : "%c", n)
  } }'
}""",
    # Section 5.3.
    "encode_form": r"""encode_form() {
  printf %s "$1" | od -An -v -tu1 | LC_ALL=C awk '{ for (i = 1; i <= NF; i++) {
    n = $i + 0; printf(n < 128 && sprintf("%c", n) ~ /[A-Za-z0-9_.~-]/ ? "%c" : "%%%02X", n)
  } }'
}""",
    # Section 5.6.
    "encode_json": r"""encode_json() {
  printf %s "$1" | od -An -v -tu1 | LC_ALL=C awk 'BEGIN {
    as[8] = "b"; as[9] = "t"; as[10] = "n"; as[12] = "f"; as[13] = "r"; as[34] = "\""; as[92] = "\\"
  } { for (i = 1; i <= NF; i++) {
    n = $i + 0; if (n in as) printf("\\%s", as[n]); else printf(n < 32 ? "\\u%04x" : "%c", n)
  } }'
}""",
    # Section 5.2.
    "strip_comments": r"""strip_comments() {
  printf %s "$1" | od -An -v -tu1 | LC_ALL=C awk '{ for (i = 1; i <= NF; i++) {
    n = $i + 0
    if (where == "text") { if (escaped) escaped = 0; else if (n == 92) escaped = 1; else if (n == 34) where = "" }
    else if (where == "line") { if (n != 10 && n != 13) continue; where = "" }
    else if (where == "block") { if (n == 47 && last == 42) where = ""; last = n; continue }
    else if (slash && (n == 47 || n == 42)) { slash = last = 0; where = n == 47 ? "line" : "block"; continue }
    else { if (slash) printf "/"; slash = n == 47; if (slash) continue; if (n == 34) where = "text" }
    printf("%c", n)
  } } END { if (slash) printf "/" }'
}""",
    "escape_query": """escape_query() { printf %s "$1" | sed 's/&/%26/g; s/#/%23/g'; }""",
    # A path in quotes of curl's own.
    "quote_path": r"""quote_path() { printf %s "$1" | LC_ALL=C sed 's/["\\]/\\&/g'; }""",
    # A URL that goes out as it is: what stands before its path, and the rest.
    "origin_of": 'origin_of() { rest=${1#*://}; printf %s "${1%"/${rest#*/}"}/"; }',
    "target_of": 'target_of() { rest=${1#*://}; printf %s "/${rest#*/}"; }',
    # Section 4.1.
    "latin_1": """latin_1() { printf %s "$1" | iconv -f UTF-8 -t ISO-8859-1; }""",
    "guid": "guid() { cat /proc/sys/kernel/random/uuid 2>/dev/null || uuidgen | tr A-F a-f; }",
    "random_number": "random_number() { echo $(($(od -An -N4 -tu4 /dev/urandom) % $1)); }",
    "random_letters": 'random_letters() { LC_ALL=C tr -dc "$2" </dev/urandom | dd bs=1 count="$1" 2>/dev/null; }',
}

DYNAMIC = {
    "$timestamp": Code("$(date +%s)"),
    "$isoTimestamp": Code("$(date -u +%Y-%m-%dT%H:%M:%S.000Z)"),
    "$guid": Code("$(guid)"),
    "$randomUUID": Code("$(guid)"),
    "$randomInt": Code("$(random_number 1001)"),
    "$randomBoolean": Code('$([ "$(random_number 2)" = 0 ] && echo false || echo true)'),
    "$randomAlphaNumeric": Code("$(random_letters 1 a-z0-9)"),
    "$randomPassword": Code("$(random_letters 15 A-Za-z0-9)"),
    "$randomHexColor": Code("#$(random_letters 6 0-9a-f)"),
    "$randomBankAccount": Code("$(random_letters 8 0-9)"),
}


def called(name: str, pieces: Iterable[str]) -> Pieces:
    """The text with what a function makes of each of its variables; what is made up needs none."""
    return tuple(
        call(name, (piece,)) if isinstance(piece, Code) and not piece.startswith("$(") else piece for piece in pieces
    )


def call(name: str, pieces: Iterable[str]) -> Code:
    """What a function makes of a text. Whether its variables are set has to be asked before, as this does not stop."""
    return Code(f"$({name} {word(pieces)})")


def sources(pieces: Iterable[str], names: Container[str]) -> Iterator[Code]:
    """The functions of these names, and those that the pieces call."""
    codes = "".join(piece for piece in pieces if isinstance(piece, Code))
    return (Code(source) for name, source in SOURCES.items() if name in names or f"$({name}" in codes)
