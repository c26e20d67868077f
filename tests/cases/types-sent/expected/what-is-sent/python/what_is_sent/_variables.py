"""The variables of the collection, and where their values come from."""

from __future__ import annotations

from ._core import Variable

VARIABLES: tuple[Variable, ...] = (
    Variable("server", keyword="server", environment="SERVER"),
    Variable("page_size", keyword="page_size", environment="PAGE_SIZE", value="25"),
    Variable("shop", keyword="shop", environment="SHOP", value="main"),
    Variable("any", keyword="any", environment="ANY", value="x"),
    Variable(
        "customer_id", keyword="customer_id", environment="CUSTOMER_ID", value="42"
    ),
)
