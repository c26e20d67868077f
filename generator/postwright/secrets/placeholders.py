"""What stands in the place of a secret and is none: placeholders, examples, words, types, dates, addresses."""

import re
from base64 import urlsafe_b64decode
from collections.abc import Iterator
from contextlib import suppress
from functools import cache, lru_cache
from itertools import pairwise

# What the issuers of tokens put before them stays when a token is replaced: it says what belongs there.
_PREFIX = re.compile(
    r"A(?:KIA|SIA|BIA|CCA)|gh[pousr]_|github_pat_|gl[a-z]{2,5}-|xox[abeoprs]-|xapp-|[rs]k_(?:live|test)_|whsec_|SG\.|AIza"
    r"|ya29\.|GOCSPX-|npm_|pypi-AgE|shp[a-z]{2}_|do[opr]_v1_|HRKU-|PMAK-|hf_|sk-(?:ant-|proj-)?|sq0[a-z]{3}-|eyJ|dapi|ntn_"
    r"|dckr_pat_|figd_|NRAK-|lin_api_|ATATT|EAA|key-|hv[sb]\.|secret_"
)
_MARKS = re.compile(
    r"\{\{|\}\}|\$\{|\$\(|<[^<>]{1,100}>|\.\.\.|…|\*\*\*|•|(?i:xxxx|xxx$)"  # anywhere
    r"|^(?:[\[(<{].*[\])>}]|%\w+%|\$[A-Za-z_]+|\$[A-Z_][A-Z0-9_]*|[#@]\w+[#@]|[@:][A-Za-z_]+|__\w+__)$"
)
# Long enough that chance makes none of them.
_TELLING = re.compile(
    r"^your|[^a-z]your|exampl|sampl|placehold|change.?(?:me|it)|redact|removed|hidden|insert|replace|dummy|undefined|lorem"
    r"|foobar|obfuscat|anonymi|masked|^enter|goes.?here|\bhere\b|qwerty|asdf|letmein"
)
# In base64; the subject is that of the example which makers of JSON Web Tokens show.
_TELLING_DECODED = re.compile(r"redact|placehold|changeme|\"sub\": ?\"1234567890\"|^(?:password|secret|token|example)")
_WORDS = (
    "access account admin administrator api app auth authorization base64 basic bearer bool boolean changed client "
    "code confirm confirmed cookie correct credential credentials current date datetime default demo digest encoded "
    "expired fake false float foo bar baz generated guest hash hashed hello header high hmac id int integer invalid "
    "incorrect is jwt key login long low medium mock my name new nil no none not null number oauth object off old "
    "on optional or pass passphrase passwd password please postgres private public pw pwd random refresh required "
    "root safe same secret secure session short signature some string strong super temp test tester testing text "
    "the this to token true type user username users valid value var very weak welcome wrong yes postman abc a an "
    "any and email some passord passwort contrasena senha wachtwoord haslo parola motdepasse"
)
_FEW = 4  # digits after words: a year, or a number
_DATE = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d.*)?|\d{1,2}/\d{1,2}/\d{2,4}")
_URL = re.compile(r"[a-z][a-z0-9+.-]{1,20}://\S*|www\.\S+", re.IGNORECASE)
_SAMPLE_UUID = re.compile(r"123e4567-e89b-12d3-a456-426\w{9}|(\w)\1{7}-.*", re.IGNORECASE)
# Of RFCs and of the documentation of Hawk and Postman Echo.
_KNOWN = (
    "2YotnFZFEjr1zCsicMW",
    "tGzv3JOkF0XG5Qx2TlK",
    "czZCaGRSa3F0MzpnWD",
    "SlAV32hkKG",
    "QWxhZGRpbjpvcGVu",
    "werxhqb98rpaxn398",
    "D+EdQ-gs$-%@2Nu7",
    "D%2BEdQ-gs%24",
)
_NOT_ALNUM = re.compile(r"[\W_]+")
_BASE64 = re.compile(r"[\w.+/-]{8,1024}+={0,2}", re.ASCII)
_HIDDEN = frozenset("xX0")


def prefix_of(value: str) -> str:
    """What the issuer of a token puts before each, or nothing."""
    match = _PREFIX.match(value)
    return match[0] if match else ""


@lru_cache(4096)
def is_placeholder(value: str) -> bool:
    """Whether `value` stands in the place of a secret: for people to replace, or as an example that all can know."""
    bare = value.strip()
    if _MARKS.search(bare) or _TELLING.search(bare.lower()) or bare.startswith(_KNOWN):
        return True
    if any(map(_TELLING_DECODED.search, _decoded(bare))):
        return True
    if _DATE.fullmatch(bare) or _URL.fullmatch(bare) or _SAMPLE_UUID.fullmatch(bare):
        return True
    return is_filler(bare[len(prefix_of(bare)) :]) or _plain().fullmatch(bare.lower()) is not None


def _decoded(value: str) -> Iterator[str]:
    """What the parts of a value say in base64, where that is text."""
    for part in value.split(".") if _BASE64.fullmatch(value) else ():
        with suppress(ValueError):
            yield urlsafe_b64decode(part.rstrip("=") + "=" * (-len(part.rstrip("=")) % 4)).decode("ascii").lower()


def is_filler(body: str) -> bool:
    """Whether a text is few characters again and again, or those of the alphabet one after the other."""
    marks = _NOT_ALNUM.sub("", body)
    if set(marks) <= _HIDDEN or len(set(marks.lower())) <= min(3, len(marks) // 4 + 1):
        return True
    kinds = ("".join(filter(str.isalpha, marks)), "".join(filter(str.isdigit, marks)))
    return _in_order(marks) or all(map(_in_order, kinds))


def _in_order(part: str) -> bool:
    """Whether most characters are the one before, or its neighbour, as in 12345, abcd, 1111 and 9876."""
    steps = sum(abs(ord(two) - ord(one)) <= 1 for one, two in pairwise(part))
    return steps * 10 >= (len(part) - 1) * 7


@cache
def _plain() -> re.Pattern[str]:
    """Words that say what would stand there, and at most a small number after them."""
    words = "|".join(sorted(_WORDS.split(), key=len, reverse=True))
    return re.compile(rf"(?:(?>{words})[\W_]*+)++\d{{0,{_FEW}}}[\W_]*")
