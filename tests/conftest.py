"""What all tests share: the loopback server, and the option that rewrites the golden cases."""

from collections.abc import Iterator

import pytest

from loopback import Loopback, running


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-cases", action="store_true", help="rewrite tests/cases/*/expected and stderr.txt")


@pytest.fixture
def update_cases(request: pytest.FixtureRequest) -> bool:
    """Whether goldens are rewritten instead of compared."""
    return bool(request.config.getoption("--update-cases"))


@pytest.fixture
def loopback() -> Iterator[Loopback]:
    """A recording server of the test's own."""
    with running() as server:
        yield server
