"""Whether a value looks made by chance, or chosen as a password, rather than written as words."""

import re
from functools import lru_cache
from itertools import pairwise

from postwright.secrets.placeholders import is_placeholder

# Pairs of letters that words of European languages and names in programs are mostly made of.
_PAIRS = frozenset(
    "th he in er an re nd at on nt ha es st en ed to it ou ea hi is or ti as te et ng of al de se le sa si ar ve ra ld "
    "ur me ne li ri ro ic co ca ma el la ta ch io om us ec ee ll no pe po pr ss tr ut na ni il di ce ge ol lo un id ac "
    "em ke ey ct mo so ut su we ai ay am ad ag ap be bo ci cl cr da do em ev ex fi fo gr ho ie im iv mi mp nc ns oo op "
    "os ot ow pa pi pl rd rs rt sh sp ts tt tu ul ue wa wo ab ub up ui ms ir ru".split()
)
_RUN = re.compile(r"[A-Z]?[a-z]+|[A-Z]+|[0-9]+")
_LETTERS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
_SHORTEST_RUN = 2.6  # what is made by chance changes between letters and digits more often than this
_CHANGES = 0.25  # of letters to digits and back
_WORDS = 0.45  # of the pairs of letters: words have 0.7, chance 0.2
_LEAST_DISTINCT = 7
_PASSWORD_LENGTHS = range(6, 129)
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}")
_PATH = re.compile(r"@?(?:/[a-z][a-z0-9_.-]{0,64}){2,16}")
_SYMBOL = re.compile(r"[^\w\s.,:/-]")
_HEX = re.compile(r"[0-9a-f-]{24,}|[0-9A-F-]{24,}")
_NUMBER = re.compile(r"[\d\s.,:/+_()-]*")


@lru_cache(4096)
def is_random(value: str, least: int = 16) -> bool:
    """Whether `value` is of at least `least` characters that look made by chance."""
    if len(value) < least or is_placeholder(value) or _NUMBER.fullmatch(value):
        return False
    if any(map(str.isspace, value)) or len(set(value)) < _LEAST_DISTINCT:
        return False
    return _is_mixed(value) or not _is_words(value)


@lru_cache(4096)
def is_password(value: str) -> bool:
    """Whether `value` can be a password that was chosen: two classes of characters, and no word that stands for one."""
    if len(value) not in _PASSWORD_LENGTHS or is_placeholder(value) or _NUMBER.fullmatch(value):
        return False
    if any(map(str.isspace, value)) or _ADDRESS.fullmatch(value) or _PATH.fullmatch(value):
        return False
    digits, symbols = any(map(str.isdigit, value)), bool(_SYMBOL.search(value))
    letters = any(map(str.islower, value)) + any(map(str.isupper, value))
    if digits + symbols + letters < 2:
        return False
    return digits or symbols or not _is_words(value)


def _is_mixed(value: str) -> bool:
    """Whether letters and digits, or large and small letters, change places too often for words."""
    if not any(map(str.isdigit, value)):
        return False
    runs = _RUN.findall(value)
    digits = [char.isdigit() for char in value if char.isalnum()]
    changes = sum(one != two for one, two in pairwise(digits))
    return len(value) < _SHORTEST_RUN * len(runs) or changes >= _CHANGES * len(value) or bool(_HEX.fullmatch(value))


def _is_words(value: str) -> bool:
    pairs = [run[at : at + 2].lower() for run in _LETTERS.findall(value) for at in range(len(run) - 1)]
    return sum(pair in _PAIRS for pair in pairs) >= _WORDS * len(pairs)
