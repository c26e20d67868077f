"""The variables of the collection, and where their values come from."""

from __future__ import annotations

from ._core import Variable

VARIABLES: tuple[Variable, ...] = (
    Variable(
        "base_url",
        keyword="base_url",
        environment="BASE_URL",
        value="https://api.corner-shop.example.com/v1",
    ),
    Variable("token", keyword="token", environment="TOKEN", value=""),
    Variable(
        "product_id", keyword="product_id", environment="PRODUCT_ID", value="prd_1042"
    ),
    Variable(
        "idempotency_key", keyword="idempotency_key", environment="IDEMPOTENCY_KEY"
    ),
    Variable(
        "customer_password",
        keyword="customer_password",
        environment="CUSTOMER_PASSWORD",
    ),
    Variable(
        "customer_id", keyword="customer_id", environment="CUSTOMER_ID", value="cus_9"
    ),
    Variable("etag", keyword="etag", environment="ETAG"),
    Variable("report_key", keyword="report_key", environment="REPORT_KEY"),
    Variable(
        "search_prefix",
        keyword="search_prefix",
        environment="SEARCH_PREFIX",
        value="te",
    ),
)
