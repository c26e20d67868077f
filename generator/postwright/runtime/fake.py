"""The dynamic variables that are made of words, by the library Faker; section 2.5."""

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any, Protocol, cast
from urllib.parse import quote

from .errors import ApiError

REQUIREMENT = "faker>=37"


class _Faker(Protocol):
    """What is used of the library, which this client works without."""

    def __getattr__(self, name: str) -> Callable[..., str]: ...


def fake_value(name: str) -> str:
    """Make a value for a name in `dynamic.WORD_VARIABLES`.

    Raises ApiError if the library is not installed.
    """
    made = _VALUES[name.removeprefix("$random")]
    return str(made(_faker("en_US")))


@cache
def _faker(locale: str) -> _Faker:
    library: Any = None
    # Whoever checks types need not have it.
    if not TYPE_CHECKING:
        try:
            import faker as library
        except ModuleNotFoundError as error:
            message = f"dynamic variables need a library: pip install '{REQUIREMENT}'"
            raise ApiError(message) from error
    return cast("_Faker", library.Faker(locale))


def _one_of(words: str) -> Callable[[_Faker], str]:
    choices = words.split("|")
    return lambda fake: fake.random_element(choices)


def _word(part_of_speech: str) -> Callable[[_Faker], str]:
    return lambda fake: fake.word(part_of_speech=part_of_speech)


def _latin(method: str, **options: object) -> Callable[[_Faker], str]:
    return lambda fake: str(getattr(_faker("la"), method)(**options))


def _part(method: str, place: int) -> Callable[[_Faker], str]:
    return lambda fake: getattr(fake, method)().split()[place]


def _ing(fake: _Faker) -> str:
    verb = fake.word(part_of_speech="verb")
    return verb.removesuffix("e") + "ing" if not verb.endswith("ee") else verb + "ing"


def _words(fake: _Faker) -> str:
    return fake.sentence(nb_words=4).lower().rstrip(".")


def _avatar(fake: _Faker) -> str:
    return f"https://avatars.githubusercontent.com/u/{fake.random_int(1, 99999999)}"


def _data_uri(fake: _Faker) -> str:
    image = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480">'
        f'<rect width="100%" height="100%" fill="{fake.hex_color()}"/></svg>'
    )
    return f"data:image/svg+xml;charset=UTF-8,{quote(image, safe='')}"


def _file_name(fake: _Faker) -> str:
    return f"{_snake(fake)}.{fake.file_extension()}"


def _snake(fake: _Faker) -> str:
    return _words(fake).replace(" ", "_")


def _phrase(fake: _Faker) -> str:
    verb, noun = fake.word(part_of_speech="verb"), fake.word(part_of_speech="noun")
    return f"We need to {verb} the {_VALUES['Adjective'](fake)} {noun}!"


_MATERIALS = "Steel|Wooden|Concrete|Plastic|Cotton|Granite|Rubber|Metal|Soft|Frozen"
_PRODUCTS = "Chair|Car|Computer|Keyboard|Mouse|Bike|Ball|Gloves|Table|Shoes|Hat|Soap"
_ADJECTIVES = "Small|Handmade|Practical|Rustic|Sleek|Refined|Licensed|Tasty|Fantastic"
_LEVELS = "Lead|Senior|Direct|Corporate|Dynamic|Future|National|Regional|Central|Chief"
_AREAS = "Program|Brand|Security|Research|Marketing|Division|Data|Web|Quality|Accounts"
_JOBS = "Supervisor|Manager|Engineer|Designer|Analyst|Coordinator|Producer|Assistant"
_FOLDERS = "/bin|/boot|/dev|/etc|/home|/lib|/media|/opt|/srv|/tmp|/usr/share|/var/log"

_VALUES: dict[str, Callable[[_Faker], str]] = {
    "Abbreviation": _one_of("TCP|HTTP|SDD|RAM|GB|CSS|SSL|AGP|SQL|FTP|PCI|AI|ADP|XML"),
    "Adjective": _word("adjective"),
    "AvatarImage": _avatar,
    "BankAccountBic": lambda fake: fake.swift8(),
    "BankAccountIban": lambda fake: fake.iban(),
    "BankAccountName": _one_of("Checking Account|Savings Account|Home Loan Account"),
    "Bs": lambda fake: fake.bs(),
    "BsAdjective": _part("bs", 1),
    "BsBuzz": _part("bs", 0),
    "BsNoun": _part("bs", -1),
    "CatchPhrase": lambda fake: fake.catch_phrase(),
    "CatchPhraseAdjective": _part("catch_phrase", 0),
    "CatchPhraseDescriptor": _part("catch_phrase", 1),
    "CatchPhraseNoun": _part("catch_phrase", -1),
    "City": lambda fake: fake.city(),
    "Color": lambda fake: fake.safe_color_name(),
    "CommonFileExt": lambda fake: fake.file_extension(),
    "CommonFileName": _file_name,
    "CommonFileType": _one_of("video|audio|image|text|application"),
    "CompanyName": lambda fake: fake.company(),
    "CompanySuffix": lambda fake: fake.company_suffix(),
    "Country": lambda fake: fake.country(),
    "CountryCode": lambda fake: fake.country_code(),
    "CurrencyCode": lambda fake: fake.currency_code(),
    "CurrencyName": lambda fake: fake.currency_name(),
    "CurrencySymbol": lambda fake: fake.currency_symbol(),
    "DatabaseCollation": _one_of("utf8_unicode_ci|utf8_bin|ascii_bin|cp1250_bin"),
    "DatabaseColumn": _one_of("id|title|name|email|token|group|createdAt|updatedAt"),
    "DatabaseEngine": _one_of("InnoDB|MyISAM|MEMORY|CSV|BLACKHOLE|ARCHIVE"),
    "DatabaseType": _one_of("int|varchar|text|date|datetime|real|double|enum|point"),
    "Department": _one_of("Books|Movies|Music|Games|Garden|Health|Toys|Shoes|Baby"),
    "DirectoryPath": _one_of(_FOLDERS),
    "DomainName": lambda fake: fake.domain_name(),
    "DomainSuffix": lambda fake: fake.tld(),
    "DomainWord": lambda fake: fake.domain_word(),
    "Email": lambda fake: fake.free_email(),
    "ExampleEmail": lambda fake: fake.safe_email(),
    "FileExt": lambda fake: fake.file_extension(),
    "FileName": _file_name,
    "FilePath": lambda fake: f"{_one_of(_FOLDERS)(fake)}/{_file_name(fake)}",
    "FileType": lambda fake: fake.mime_type().split("/")[0],
    "FirstName": lambda fake: fake.first_name(),
    "FullName": lambda fake: f"{fake.first_name()} {fake.last_name()}",
    "ImageDataUri": _data_uri,
    "Ingverb": _ing,
    "JobArea": _one_of(_AREAS),
    "JobDescriptor": _one_of(_LEVELS),
    "JobTitle": lambda fake: " ".join(
        _one_of(words)(fake) for words in (_LEVELS, _AREAS, _JOBS)
    ),
    "JobType": _one_of(_JOBS),
    "LastName": lambda fake: fake.last_name(),
    "Locale": lambda fake: fake.language_code(),
    "LoremLines": lambda fake: "\n".join(_faker("la").sentences(nb=3)),
    "LoremParagraph": _latin("paragraph"),
    "LoremParagraphs": lambda fake: "\n \r".join(_faker("la").paragraphs(nb=3)),
    "LoremSentence": _latin("sentence"),
    "LoremSentences": lambda fake: " ".join(_faker("la").sentences(nb=4)),
    "LoremSlug": lambda fake: "-".join(_faker("la").words(nb=3)),
    "LoremText": _latin("text"),
    "LoremWord": _latin("word"),
    "LoremWords": lambda fake: " ".join(_faker("la").words(nb=3)),
    "MimeType": lambda fake: fake.mime_type(),
    "NamePrefix": lambda fake: fake.prefix(),
    "NameSuffix": lambda fake: fake.suffix(),
    "Noun": _word("noun"),
    "Phrase": _phrase,
    "Product": _one_of(_PRODUCTS),
    "ProductAdjective": _one_of(_ADJECTIVES),
    "ProductMaterial": _one_of(_MATERIALS),
    "ProductName": lambda fake: " ".join(
        _one_of(words)(fake) for words in (_ADJECTIVES, _MATERIALS, _PRODUCTS)
    ),
    "StreetAddress": lambda fake: fake.street_address(),
    "StreetName": lambda fake: fake.street_name(),
    "TransactionType": _one_of("deposit|withdrawal|payment|invoice"),
    "Url": lambda fake: fake.url().rstrip("/"),
    "UserAgent": lambda fake: fake.user_agent(),
    "UserName": lambda fake: fake.user_name(),
    "Verb": _word("verb"),
    "Word": lambda fake: fake.word(),
    "Words": _words,
}
