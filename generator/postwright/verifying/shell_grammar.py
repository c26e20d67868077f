"""What generated scripts may hold: commands, options of curl, variables, and texts that are known whole."""

import re

from postwright.targets.curl.functions import DYNAMIC, SOURCES

FUNCTIONS = SOURCES
# What stands for a dynamic variable, without what may stand before it.
SUBSTITUTIONS = tuple(sorted({text[text.index("$(") :] for text in DYNAMIC.values()}, key=len, reverse=True))

SWITCHES = frozenset(
    "--anyauth --compressed --digest --globoff --head --ignore-content-length --insecure --location "
    "--location-trusted --no-basic --no-digest --no-negotiate --no-ntlm --path-as-is --post301 --post302 "
    "--post303".split()
)
OPTIONS = frozenset(
    "--aws-sigv4 --data-binary --data-raw --data-urlencode --form --form-string --header --max-redirs --proto "
    "--proto-redir --request --request-target --url --user".split()
)

# An unquoted character that means nothing to any shell.
PLAIN = re.compile(r"[A-Za-z0-9_.,:/@%+=^-]*")
ASSIGNMENT = re.compile(r"([A-Za-z_][A-Za-z0-9_]*)=")
FORMAT = re.compile(r"(?!-)(?:[^\\%]|%%|%s|\\(?:\\|r|[0-3][0-7][0-7]))*")
BYTES = re.compile(r"(?:\\[0-3][0-7][0-7])+|\\r")

# What decides which programs are run, what they read, and how the shell splits words.
_RESERVED = frozenset(
    "CDPATH ENV HOME IFS OLDPWD OPTARG OPTIND PATH PPID PS1 PS2 PS4 PWD SHELL SHELLOPTS TMPDIR".split()
)
_FAMILIES = re.compile(r"(?:BASH|CURL_|DYLD_|LD_|MALLOC_|OPENSSL_|SSL_|SSLKEYLOGFILE|XDG_|ZDOTDIR).*|(?i:[a-z]+_proxy)")


def is_free(name: str) -> bool:
    """Whether a script may read and set a variable of that name."""
    return name not in _RESERVED and _FAMILIES.fullmatch(name) is None
