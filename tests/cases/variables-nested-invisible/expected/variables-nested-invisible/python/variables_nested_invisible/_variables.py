"""The variables of the collection, and where their values come from."""

from __future__ import annotations

from ._core import Variable

VARIABLES: tuple[Variable, ...] = (
    Variable("baseUrl", keyword="base_url", environment="BASE_URL"),
    Variable("currency", keyword="currency", environment="CURRENCY", value="eur"),
    Variable("price_\xad", keyword="price", environment="PRICE", value="10"),
    Variable("price_eur", keyword="price_eur", environment="PRICE_EUR", value="9"),
)
