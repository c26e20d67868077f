"""Hostile collections do nothing when their clients, scripts and suites are really run."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from hostile import scripts
from hostile.attacks import attacks
from hostile.making import CONTENT, SECRET, Canaries, Made, canaries, make, plan
from loopback import Answer, Loopback

HERE = Path(__file__).parent
ATTACKS = tuple(attacks())


@pytest.fixture(scope="module")
def where(tmp_path_factory: pytest.TempPathFactory) -> Canaries:
    """The canaries of all attacks."""
    return canaries(tmp_path_factory.mktemp("hostile"))


@pytest.fixture(scope="module")
def made(where: Canaries) -> list[Made]:
    """All that is generated."""
    return make(ATTACKS, where)


def watched(program: str, made: list[Made], where: Canaries) -> list[dict[str, Any]]:
    """What a child says of each attack."""
    result = subprocess.run(
        [sys.executable, "-B", "-W", "error", str(HERE / program), str(plan(made, where))],
        cwd=where.root,
        env=where.environment("recording", PYTEST_DISABLE_PLUGIN_AUTOLOAD="1"),
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_there_are_enough() -> None:
    assert len({attack.name for attack in ATTACKS}) == len(ATTACKS) > 60


def test_clients_do_nothing_but_call(made: list[Made], where: Canaries) -> None:
    results = watched("child.py", made, where)
    assert len(results) == len(made)
    found = {each.name: result["findings"] for each, result in zip(made, results, strict=True)}
    assert {name: lines for name, lines in found.items() if lines} == {}
    assert not [text for result in results for text in result["sent"] if CONTENT in text or SECRET in text]
    assert sum(bool(result["sent"]) for result in results) > 0.8 * len(made)
    assert where.findings() == []


def test_suites_do_nothing_but_test(made: list[Made], where: Canaries) -> None:
    suites = [each for each in made if each.attack.is_in_suites]
    results = watched("suites_child.py", suites, where)
    found = {each.name: result["findings"] for each, result in zip(suites, results, strict=True)}
    assert {name: lines for name, lines in found.items() if lines} == {}
    assert where.findings() == []


def test_scripts_run_nothing_but_curl(made: list[Made], where: Canaries) -> None:
    found = {each.name: list(scripts.findings(each, where)) for each in made}
    assert {name: lines for name, lines in found.items() if lines} == {}


def test_scripts_send_nothing_but_the_request(made: list[Made], where: Canaries, loopback: Loopback) -> None:
    proxies = {"ALL_PROXY": loopback.url, "http_proxy": loopback.url, "https_proxy": loopback.url}
    loopback.respond = lambda request: Answer(403 if request.method == "CONNECT" else 200)
    told = [each for each in made if each.attack.is_in_words]
    for each in told:
        for script in each.folder.glob("*/curl/**/*.sh"):
            assert list(scripts.run(script, where, "real", "api.test", **proxies)) == [], each.name
    sent = [request.head + request.body for request in loopback.take()]
    assert len(sent) > len(told) / 2
    assert not [text for text in sent if CONTENT.encode() in text or SECRET.encode() in text]
