"""The variables of the collection, and where their values come from."""

from __future__ import annotations

from ._core import Variable

VARIABLES: tuple[Variable, ...] = (
    Variable("baseUrl", keyword="base_url", environment="BASE_URL"),
    Variable("tenant", keyword="tenant", environment="TENANT", value="acme"),
    Variable(
        "Log in X-Api-Key", keyword="log_in_x_api_key", environment="LOG_IN_X_API_KEY"
    ),
    Variable("access_token", keyword="access_token", environment="ACCESS_TOKEN"),
    Variable("password", keyword="password", environment="PASSWORD"),
    Variable("client_secret", keyword="client_secret", environment="CLIENT_SECRET"),
    Variable("host", keyword="host", environment="HOST_"),
    Variable(
        "List customers X-Api-Key",
        keyword="list_customers_x_api_key",
        environment="LIST_CUSTOMERS_X_API_KEY",
    ),
)
