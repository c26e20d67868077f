"""What is sent is what Postman sends: every request of the wire cases, by curl script and by both clients."""

import os
import re
import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from golden import ROOT
from wire import cases
from wire.comparing import compare_all
from wire.recording import load
from wire.sending import Outcome

FIDELITY = (ROOT / "docs" / "fidelity.md").read_text("utf-8")
PENDING = "pending"


def sent(case: str, folder: Path, monkeypatch: pytest.MonkeyPatch, *ways: str) -> list[Outcome]:
    """Send all requests of a case, with nothing set in the environment that a client could take for a variable."""
    for name in os.environ.keys() - {"PATH", "HOME"}:
        monkeypatch.delenv(name)
    return list(cases.own_outcomes(case, folder, ways))


def recorded(case: str) -> set[str]:
    """The names of the requests that Postman sent."""
    return {row.name for row in load(cases.FOLDER / "recordings" / f"{case}.jsonl") if row.requests}


def listed(case: str, *ways: str) -> dict[str, set[str]]:
    """The names of the requests that are known to be sent otherwise, by way."""
    known: Mapping[str, Mapping[str, str]] = cases.differences(case)
    return {way: set(known.get(way, ())) for way in ways}


def different(outcomes: list[Outcome], *ways: str) -> dict[str, set[str]]:
    """The names of the requests that were sent otherwise, by way."""
    found: dict[str, set[str]] = {way: set() for way in ways}
    for outcome in outcomes:
        if outcome.differences:
            found[outcome.way].add(outcome.row.name)
    return found


def test_curl_is_there() -> None:
    assert shutil.which("curl"), "these tests need curl"


@pytest.mark.parametrize("case", cases.NAMES)
def test_scripts_send_what_postman_sends(case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    outcomes = sent(case, tmp_path, monkeypatch, "curl")
    assert {outcome.row.name for outcome in outcomes} == recorded(case)
    assert different(outcomes, "curl") == listed(case, "curl")


@pytest.mark.parametrize("case", cases.NAMES)
def test_clients_send_what_postman_sends(case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    outcomes = sent(case, tmp_path, monkeypatch, "python", "async")
    assert {outcome.row.name for outcome in outcomes} == recorded(case)
    for one, twin in zip(outcomes[::2], outcomes[1::2], strict=True):
        assert not compare_all(one.sent.requests, twin.sent.requests), one.row.name
        assert one.error == twin.error
    assert different(outcomes, "python", "async") == {
        way: names for way in ("python", "async") for names in listed(case, "python").values()
    }


@pytest.mark.parametrize("case", cases.NAMES)
def test_requests_of_a_case_have_names_of_their_own(case: str) -> None:
    rows = load(cases.FOLDER / "recordings" / f"{case}.jsonl")
    assert len({row.name for row in rows}) == len(rows)


def test_every_difference_is_explained() -> None:
    headings = set(re.findall(r"^#+ (.*)$", FIDELITY, re.MULTILINE))
    for case in cases.NAMES:
        for named in cases.differences(case).values():
            assert set(named.values()) <= headings | {PENDING}, case


@pytest.mark.parametrize("case", cases.NAMES)
def test_the_table_of_what_is_same_is_current(case: str) -> None:
    known = listed(case, "curl", "python")
    total = len(recorded(case))
    same = [f"{total - len(known[way])} of {total}" for way in ("curl", "python", "python")]
    assert f"| {' | '.join((case, *same))} |" in FIDELITY


def test_there_are_enough_cases() -> None:
    assert sum(len(recorded(case)) for case in cases.NAMES) > 500
