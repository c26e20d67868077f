"""Postman's dynamic variables: a fresh value for each use; section 2.5.

Those made of words come from a library, by a module that a client has only if needed.
"""

import random
import string
import time
import uuid
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from ipaddress import IPv4Address, IPv6Address
from typing import TYPE_CHECKING

# These are sample values; nothing is kept secret by them.
_pick = random.choice
_between = random.randint
_uniform = random.uniform

_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_MONTHS = (
    "January February March April May June July August September October November "
    "December"
).split()
_BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_LETTERS = string.ascii_letters + string.digits
_DAY = 24 * 60 * 60
_IMAGES = (
    "Abstract Animals Business Cats City Fashion Food Nature Nightlife People Sports "
    "Transport"
).split()


def dynamic_value(name: str) -> str | None:
    """Make a fresh value for a name such as `$guid`, or None for an unknown name.

    Raises ApiError where the library that it needs is not installed.
    """
    make = _VALUES.get(name)
    if make is not None:
        return make()
    if name not in WORD_VARIABLES:
        return None
    words: Callable[[str], str] | None = None
    # A client of a collection that has no such variable comes without the module.
    if not TYPE_CHECKING:
        with suppress(ModuleNotFoundError):
            from .fake import fake_value as words
    return None if words is None else words(name)


def _uuid() -> str:
    return str(uuid.uuid4())


def _iso_timestamp() -> str:
    now = datetime.now(UTC).isoformat(timespec="milliseconds")
    return now.replace("+00:00", "Z")


def _text(letters: str, length: int) -> str:
    return "".join(_pick(letters) for _ in range(length))


def _digits(length: int) -> str:
    return _text(string.digits, length)


def _phone_number() -> str:
    area, exchange = _between(200, 999), _between(200, 999)
    return f"{area}-{exchange}-{_digits(4)}"


def _date(earliest: int, latest: int) -> str:
    """Write a date, so many seconds from now, as JavaScript does."""
    date = datetime.fromtimestamp(time.time() + _between(earliest, latest), UTC)
    day, month = _DAYS[date.weekday()][:3], _MONTHS[date.month - 1][:3]
    return f"{day} {month} {date:%d %Y %H:%M:%S} GMT+0000 (Coordinated Universal Time)"


def _mac_address() -> str:
    return ":".join(f"{_between(0, 255):02x}" for _ in range(6))


_VALUES: dict[str, Callable[[], str]] = {
    "$guid": _uuid,
    "$timestamp": lambda: str(round(time.time())),
    "$isoTimestamp": _iso_timestamp,
    "$randomUUID": _uuid,
    "$randomAlphaNumeric": lambda: _text(string.ascii_lowercase + string.digits, 1),
    "$randomBoolean": lambda: _pick(("true", "false")),
    "$randomInt": lambda: str(_between(0, 1000)),
    "$randomHexColor": lambda: f"#{_between(0, 0xFFFFFF):06x}",
    "$randomIP": lambda: str(IPv4Address(random.getrandbits(32))),
    "$randomIPV6": lambda: IPv6Address(random.getrandbits(128)).exploded,
    "$randomMACAddress": _mac_address,
    "$randomPassword": lambda: _text(_LETTERS, 15),
    "$randomProtocol": lambda: _pick(("http", "https")),
    "$randomSemver": lambda: ".".join(_digits(3)),
    "$randomPhoneNumber": _phone_number,
    "$randomPhoneNumberExt": lambda: f"{_between(1, 99)}-{_phone_number()}",
    "$randomLatitude": lambda: f"{_uniform(-90, 90):.4f}",
    "$randomLongitude": lambda: f"{_uniform(-180, 180):.4f}",
    "$randomBankAccount": lambda: _digits(8),
    "$randomCreditCardMask": lambda: _digits(4),
    "$randomBitcoin": lambda: "1" + _text(_BASE58, _between(25, 33)),
    "$randomPrice": lambda: f"{_uniform(0, 1000):.2f}",
    "$randomDatePast": lambda: _date(-365 * _DAY, -1),
    "$randomDateFuture": lambda: _date(1, 365 * _DAY),
    "$randomDateRecent": lambda: _date(-_DAY, -1),
    "$randomWeekday": lambda: _pick(_DAYS),
    "$randomMonth": lambda: _pick(_MONTHS),
    "$randomImageUrl": lambda: "http://placeimg.com/640/480",
    **{
        f"$random{kind}Image": f"http://placeimg.com/640/480/{kind.lower()}".__str__
        for kind in _IMAGES
    },
}

WORD_VARIABLES = frozenset(
    f"$random{name}"
    for name in (
        "Abbreviation Adjective AvatarImage BankAccountBic BankAccountIban "
        "BankAccountName Bs BsAdjective BsBuzz BsNoun CatchPhrase CatchPhraseAdjective "
        "CatchPhraseDescriptor CatchPhraseNoun City Color CommonFileExt CommonFileName "
        "CommonFileType CompanyName CompanySuffix Country CountryCode CurrencyCode "
        "CurrencyName CurrencySymbol DatabaseCollation DatabaseColumn DatabaseEngine "
        "DatabaseType Department DirectoryPath DomainName DomainSuffix DomainWord "
        "Email ExampleEmail FileExt FileName FilePath FileType FirstName FullName "
        "ImageDataUri Ingverb JobArea JobDescriptor JobTitle JobType LastName Locale "
        "LoremLines LoremParagraph LoremParagraphs LoremSentence LoremSentences "
        "LoremSlug LoremText LoremWord LoremWords MimeType NamePrefix NameSuffix Noun "
        "Phrase Product ProductAdjective ProductMaterial ProductName StreetAddress "
        "StreetName TransactionType Url UserAgent UserName Verb Word Words"
    ).split()
)
DYNAMIC_VARIABLES = WORD_VARIABLES | _VALUES.keys()
