"""The variables of the collection, and where their values come from."""

from ._core import Variable

VARIABLES: tuple[Variable, ...] = (
    Variable(
        "base", keyword="base", environment="BASE", value="https://api.example.com"
    ),
    Variable("cursor", keyword="cursor", environment="CURSOR", value=""),
    Variable(
        "request_id", keyword="request_id", environment="REQUEST_ID", value="none"
    ),
)
