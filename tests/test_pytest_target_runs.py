"""Generated suites of tests: green on the mock, in the collection's order, and right against a server."""

import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

import golden
import postwright
import suites
from loopback import Answer, Loopback, RecordedRequest, running
from packages import folder, request, saved
from reading import collection

CASES = [case for case in golden.NAMES if "pytest" in golden.targets_of(case)]
SAMPLES = sorted((golden.ROOT / "collections").glob("*.json"))
TARGETS = ("python", "pytest")


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The folder of the suite of each case and each sample, beside the client that it needs."""
    found = {case: suites.write(golden.generated(case), tmp_path_factory.mktemp(case)) for case in CASES}
    for sample in SAMPLES:
        files = postwright.generate(sample, targets=TARGETS)
        found[sample.name] = suites.write(files, tmp_path_factory.mktemp("sample"))
    return found


@pytest.fixture(scope="module")
def on_the_mock(written: dict[str, Path]) -> dict[str, suites.Ran]:
    """What came of each suite on the mock."""
    return {name: suites.run(suite) for name, suite in written.items()}


@pytest.mark.parametrize("name", [*CASES, *(sample.name for sample in SAMPLES)])
def test_green_on_the_mock_and_in_order(
    name: str, on_the_mock: dict[str, suites.Ran], written: dict[str, Path]
) -> None:
    ran = on_the_mock[name]
    assert ran.failed == []
    assert ran.passed
    lock = json.loads((written[name].parent / golden.LOCK).read_bytes())
    assert list(ran.outcomes) == [entry["names"]["pytest"] for entry in lock["operations"]]
    assert not list(written[name].parent.rglob(".pytest_cache"))


def test_what_the_mock_cannot_answer_is_skipped(on_the_mock: dict[str, suites.Ran]) -> None:
    assert Counter(on_the_mock["pytest-checks"].reasons) == {
        "no saved example to answer from": 1,
        "no saved example of a success, only of 500": 1,
        "no saved example of a status that the scripts want, only of 200": 1,
    }


@pytest.fixture
def api_server() -> Iterator[Loopback]:
    """A server that does what the collection of the case `pytest-chain` is about."""
    answers = {
        "/sign-in": (200, {"token": "live"}),
        "/users": (201, {"data": {"id": "u 9"}}),
        "/users/u%209/posts/3": (200, {"id": 3, "title": "x"}),
        "/health": (200, {"ok": True}),
    }

    def respond(asked: RecordedRequest) -> Answer:
        status, body = answers.get(asked.target, (200, []))
        return Answer(204 if asked.method == "DELETE" else status, json.dumps(body).encode())

    with running() as server:
        server.respond = respond
        yield server


def test_what_answers_set_is_sent_to_a_server(written: dict[str, Path], api_server: Loopback) -> None:
    arguments = ("--base-url", f"{api_server.url}/", "--variable", "id=3", "--variable", "name=Ada")
    ran = suites.run(written["pytest-chain"], *arguments)
    assert ran.failed == []
    sent = [(asked.method, asked.target, asked.values("Authorization")) for asked in api_server.take()]
    assert sent == [
        ("POST", "/sign-in", []),
        ("POST", "/users", ["Bearer live"]),
        ("GET", "/users/u%209/posts?sort=new", ["Bearer live"]),
        ("GET", "/users/u%209/posts/3", []),
        ("DELETE", "/users/u%209", []),
        ("POST", "/sign-out", ["Bearer live"]),
        ("GET", "/health", []),
    ]


def test_without_a_value_a_test_is_skipped_on_a_server(written: dict[str, Path], api_server: Loopback) -> None:
    ran = suites.run(written["pytest-chain"], "--live", "-m", "not writes", BASE_URL=api_server.url)
    assert ran.passed == ["test_health"]
    assert ran.reasons == ["no value for userId, token; see --variable", "no value for userId, id; see --variable"]
    nowhere = suites.run(written["pytest-chain"], "--live", "-k", "health")
    assert nowhere.reasons == ["no value for baseUrl; see --variable"]


def test_a_server_is_asked_for_all_that_scripts_want(written: dict[str, Path], loopback: Loopback) -> None:
    loopback.respond = lambda asked: Answer(202 if asked.target == "/five" else 200, b'{"id": 7}')
    ran = suites.run(written["pytest-checks"], "--base-url", loopback.url, "-k", "not_ or is_wanted or either or head")
    assert "assert 7 == 8" in ran.printed
    assert "DID NOT RAISE" in ran.printed
    assert "assert 200 in (204, 404)" in ran.printed
    assert ran.passed == ["test_a_status_that_is_not_saved"]


def test_an_environment_on_another_server(written: dict[str, Path], loopback: Loopback) -> None:
    loopback.respond = lambda asked: Answer(body=b'{"items": [], "id": 1}')
    base_url = f"{loopback.url}/v2/"
    ran = suites.run(written["pytest-environments"], "--base-url", base_url, "--environment", "staging")
    assert len(ran.passed) == 2
    listed, got = loopback.take()
    assert (listed.target, listed.values("X-Key"), listed.values("Host")) == ("/v2/orders", ["k1"], [loopback.host])
    assert got.target == "/v2/orders/o1"


def test_only_the_collections_own_server_is_replaced(tmp_path: Path, loopback: Loopback) -> None:
    with running() as other, running() as own:
        read = collection(
            request("One", f"{own.url}/a%20b?q=a'b", response=[saved("{}")]),
            folder("More", request("Two", f"{own.url}/b"), request("Three", f"{other.url}/c")),
        )
        suite = suites.write(postwright.generate(read, targets=TARGETS), tmp_path)
        assert suites.run(suite, "--base-url", loopback.url).failed == []
        assert len(suites.run(suite, "--live").passed) == 3
        assert [asked.target for asked in loopback.requests] == ["/a%20b?q=a%27b", "/b"]
        assert [asked.target for asked in own.requests] == ["/a%20b?q=a%27b", "/b"]
        assert [asked.target for asked in other.requests] == ["/c", "/c"]


def test_a_collection_without_requests_has_no_tests(tmp_path: Path) -> None:
    suite = suites.write(postwright.generate(collection(folder("Empty")), targets=TARGETS), tmp_path)
    assert sorted(path.name for path in suite.iterdir()) == ["README.md", "conftest.py", "pytest.ini"]
    result = subprocess.run([sys.executable, "-m", "pytest", "-q"], cwd=suite, capture_output=True, check=False)
    assert result.returncode == 5  # no tests were found


@pytest.fixture(scope="module")
def typed(written: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the suite of each case, in folders whose names can be those of packages."""
    root = tmp_path_factory.mktemp("typed")
    for case in CASES:
        shutil.copytree(written[case], root / case.replace("-", "_"), ignore=shutil.ignore_patterns("__pycache__"))
    return root


@pytest.fixture(scope="module")
def clients(written: dict[str, Path]) -> list[str]:
    """Where the clients are that the suites import."""
    return [str(written[case].parent / "python") for case in CASES]


def test_mypy_strict(typed: Path, clients: list[str]) -> None:
    options = ["--strict", "--config-file=", f"--cache-dir={typed / 'cache'}", "--explicit-package-bases"]
    folders = [path.name for path in typed.iterdir()]
    printed = check(["mypy", *options, *folders], typed, MYPYPATH=":".join([str(typed), *clients]))
    assert f"in {len(list(typed.glob('*/*.py')))} source files" in printed


def test_pyright_strict(typed: Path, clients: list[str]) -> None:
    settings = {"typeCheckingMode": "strict", "pythonVersion": "3.11", "extraPaths": clients}
    (typed / "pyrightconfig.json").write_text(json.dumps(settings))
    printed = check(["pyright", "--pythonpath", sys.executable, "--stats"], typed)
    assert f"Found {len(list(typed.glob('*/*.py')))} source files" in printed


def check(command: list[str], folder: Path, **variables: str) -> str:
    """What a type checker prints, which has to be content."""
    process = [sys.executable, "-m", *command]
    result = subprocess.run(
        process, cwd=folder, env=os.environ | variables, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout
