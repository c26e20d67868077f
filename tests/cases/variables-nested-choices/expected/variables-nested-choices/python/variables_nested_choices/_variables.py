"""The variables of the collection, and where their values come from."""

from __future__ import annotations

from ._core import Variable

VARIABLES: tuple[Variable, ...] = (
    Variable("baseUrl", keyword="base_url", environment="BASE_URL"),
    Variable("currency", keyword="currency", environment="CURRENCY", value="eur"),
    Variable("price_eur", keyword="price_eur", environment="PRICE_EUR", value="1 é"),
    Variable(
        "price_usd", keyword="price_usd", environment="PRICE_USD", value="{{currency}}"
    ),
    Variable("n", keyword="n", environment="N", value="1"),
    Variable("country_1", keyword="country_1", environment="COUNTRY_1", value="usd"),
)
