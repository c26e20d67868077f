"""What all tests share: the loopback server, and the option that rewrites the golden cases."""

import signal
from collections.abc import Iterator

import anyio
import pytest

from auditing import audit_targets
from bad_calls import faulty, twin
from build_examples import start, wheels
from loopback import Loopback, running
from postwright.runtime import sender
from runtime_api import Run, runner

__all__ = ["faulty", "start", "twin", "wheels"]

# What is generated for a case can be tests of its own.
collect_ignore = ["cases"]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-cases", action="store_true", help="rewrite tests/cases/*/expected and stderr.txt")


@pytest.fixture(scope="session", autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the cache folder of whoever runs the tests out of them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("POSTWRIGHT_CACHE", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="session", autouse=True)
def _interruptible() -> None:
    """Have Ctrl-C mean something, also where whoever runs the tests in the background lets it be ignored."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session", autouse=True)
def _audited() -> Iterator[None]:
    """Audit whatever the targets make, in every test."""
    with pytest.MonkeyPatch.context() as patch:
        audit_targets(patch)
        yield


@pytest.fixture
def update_cases(request: pytest.FixtureRequest) -> bool:
    """Whether goldens are rewritten instead of compared."""
    return bool(request.config.getoption("--update-cases"))


@pytest.fixture
def loopback() -> Iterator[Loopback]:
    """A recording server of the test's own."""
    with running() as server:
        yield server


@pytest.fixture(params=["sync", "asyncio", "trio"])
def run(request: pytest.FixtureRequest, loopback: Loopback, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Use a client of either kind for one call."""
    monkeypatch.setenv("RUNTIME_TEST_BASE", loopback.url)
    return runner(request.param)


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Sleep no time at all, but say how long it would have been."""
    slept: list[float] = []

    async def pause(seconds: float) -> None:
        slept.append(seconds)

    monkeypatch.setattr(sender, "sleep", slept.append)
    monkeypatch.setattr(anyio, "sleep", pause)
    return slept
