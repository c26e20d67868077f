"""Postman's dynamic variables."""

import re
import sys

import pytest

from postwright.runtime import fake
from postwright.runtime.dynamic import DYNAMIC_VARIABLES, dynamic_value
from postwright.runtime.errors import ApiError

PATTERNS = {
    "$guid": r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}",
    "$timestamp": r"\d{10}",
    "$isoTimestamp": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z",
    "$randomInt": r"\d{1,3}|1000",
    "$randomBoolean": r"true|false",
    "$randomAlphaNumeric": r"[0-9a-z]",
    "$randomHexColor": r"#[0-9a-f]{6}",
    "$randomIP": r"(\d{1,3}\.){3}\d{1,3}",
    "$randomIPV6": r"([0-9a-f]{4}:){7}[0-9a-f]{4}",
    "$randomMACAddress": r"([0-9a-f]{2}:){5}[0-9a-f]{2}",
    "$randomPassword": r"[A-Za-z0-9]{15}",
    "$randomSemver": r"\d\.\d\.\d",
    "$randomPhoneNumber": r"\d{3}-\d{3}-\d{4}",
    "$randomPhoneNumberExt": r"\d{1,2}-\d{3}-\d{3}-\d{4}",
    "$randomLatitude": r"-?\d{1,2}\.\d{4}",
    "$randomLongitude": r"-?\d{1,3}\.\d{4}",
    "$randomBankAccount": r"\d{8}",
    "$randomCreditCardMask": r"\d{4}",
    "$randomBitcoin": r"1[1-9A-HJ-NP-Za-km-z]{25,33}",
    "$randomPrice": r"\d{1,4}\.\d\d",
    "$randomDatePast": r"([A-Z][a-z]{2} ){2}\d\d \d{4} \d\d:\d\d:\d\d GMT\+0000 \(Coordinated Universal Time\)",
    "$randomCatsImage": r"http://placeimg\.com/640/480/cats",
    "$randomEmail": r"[^@\s]+@[^@\s]+\.[a-z]+",
    "$randomExampleEmail": r"[^@\s]+@example\.(com|net|org)",
    "$randomBankAccountIban": r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}",
    "$randomBankAccountBic": r"[A-Z0-9]{8}",
    "$randomCountryCode": r"[A-Z]{2}",
    "$randomCurrencyCode": r"[A-Z]{3}",
    "$randomLocale": r"[a-z]{2,3}",
    "$randomUrl": r"https?://[a-z.-]+",
    "$randomFilePath": r"(/\w+)+/\w+\.\w+",
    "$randomLoremSlug": r"[a-z]+-[a-z]+-[a-z]+",
    "$randomIngverb": r"[a-z]+ing",
    "$randomImageDataUri": r"data:image/svg\+xml;charset=UTF-8,%3Csvg[A-Za-z0-9%._~-]+",
}


def test_there_are_118() -> None:
    assert len(DYNAMIC_VARIABLES) == 118


@pytest.mark.parametrize("name", sorted(DYNAMIC_VARIABLES))
def test_each_makes_a_value(name: str) -> None:
    value = dynamic_value(name)
    assert value
    assert re.fullmatch(PATTERNS.get(name, r"(?s)\S.*"), value)


@pytest.mark.parametrize(
    "name", ["$guid", "$randomPassword", "$randomLoremText", "$randomPhrase", "$randomAvatarImage"]
)
def test_values_are_fresh(name: str) -> None:
    assert len({dynamic_value(name) for _ in range(20)}) > 1


@pytest.mark.parametrize("name", ["$Guid", "$random", "$randomX", "guid", ""])
def test_other_names_are_none(name: str) -> None:
    assert dynamic_value(name) is None


def test_a_verb_that_ends_in_two_e(monkeypatch: pytest.MonkeyPatch) -> None:
    class Verbs:
        def word(self, **options: str) -> str:
            return "agree"

    monkeypatch.setattr(fake, "_faker", lambda locale: Verbs())
    assert dynamic_value("$randomIngverb") == "agreeing"


def test_without_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    fake._faker.cache_clear()
    monkeypatch.setitem(sys.modules, "faker", None)
    with pytest.raises(ApiError, match=r"dynamic variables need a library: pip install 'faker"):
        dynamic_value("$randomCity")


def test_a_client_without_the_module_does_not_know_those_of_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "postwright.runtime.fake", None)
    assert dynamic_value("$randomCity") is None
