"""Which server the tests call, and the client that they share."""

from collections.abc import Iterator
from typing import Any

import pytest
from secrets_hidden import MissingVariableError, SecretsHidden

# The order of the collection, in which a test can need what another one got.
ORDER = ("test_secrets_hidden.py",)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options that say which server is called, and with which values."""
    group = parser.getgroup("secrets_hidden")
    group.addoption(
        "--live", action="store_true", help="call a server, not the saved examples"
    )
    group.addoption(
        "--base-url",
        metavar="URL",
        help="call this server in place of the collection's",
    )
    group.addoption(
        "--variable",
        metavar="NAME=VALUE",
        action="append",
        default=[],
        help="set a variable of the collection; can be repeated",
    )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run the tests in the order of the collection."""
    places = {file: place for place, file in enumerate(ORDER)}
    items.sort(key=lambda item: places.get(item.path.name, len(places)))


@pytest.fixture(scope="session")
def live(pytestconfig: pytest.Config) -> bool:
    """Whether a server is called, and not the mock that has the saved examples."""
    return any(map(pytestconfig.getoption, ("live", "base_url")))


@pytest.fixture(scope="session")
def client(pytestconfig: pytest.Config, live: bool) -> Iterator[SecretsHidden]:
    """One client for all tests: what an answer sets, later requests send.

    It has the saved values, and sends each request once, as Postman does.
    """
    options: dict[str, Any] = {
        "variables": _variables(pytestconfig),
        "saved_values": True,
        "max_retries": 0,
        "chain_variables": True,
    }
    with (
        _on_server(pytestconfig, options) if live else SecretsHidden.mocked(**options)
    ) as client:
        yield client


@pytest.fixture
def api(
    client: SecretsHidden, live: bool, request: pytest.FixtureRequest
) -> SecretsHidden:
    """Give the client to a test that can be run."""
    marks: dict[str, tuple[Any, ...]] = {
        mark.name: mark.args for mark in request.node.iter_markers()
    }
    if live:
        names = ("baseUrl", *marks.get("needs_variables", ()))
        missing = [name for name in names if _is_missing(client, name)]
        if missing:
            pytest.skip(f"no value for {', '.join(missing)}; see --variable")
    elif "no_example" in marks:
        pytest.skip(*marks["no_example"])
    elif "mock_status" in marks:
        status = str(marks["mock_status"][0])
        return client.with_options(extra_headers={"x-mock-response-code": status})
    return client


def _is_missing(client: SecretsHidden, name: str) -> bool:
    try:
        client.fill("{{" + name + "}}")
    except MissingVariableError:
        return True
    return False


def _variables(config: pytest.Config) -> dict[str, str]:
    texts: list[str] = config.option.variable
    pairs = (text.partition("=") for text in texts)
    variables = {name: value for name, _, value in pairs}
    base_url: str | None = config.option.base_url
    if base_url:
        variables["baseUrl"] = base_url.rstrip("/")
    return variables


def _on_server(config: pytest.Config, options: dict[str, Any]) -> SecretsHidden:
    return SecretsHidden(**options)
