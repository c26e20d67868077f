"""The project's own cases: collections with recordings, and the differences that are there on purpose."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import cast

import postwright
from wire.recording import load
from wire.sending import Outcome, outcomes, read_output
from wire.values import saved_values, secret_values, values_of

FOLDER = Path(__file__).parent
NAMES = sorted(path.stem for path in (FOLDER / "cases").glob("*.json"))
_TARGETS = {"curl": "curl", "python": "python", "async": "python"}


def differences(case: str) -> Mapping[str, Mapping[str, str]]:
    """By way and name of a request: the heading of docs/fidelity.md that says why it is sent otherwise."""
    listed = json.loads((FOLDER / "differences.json").read_bytes())
    return cast("Mapping[str, Mapping[str, str]]", listed.get(case, {}))


def own_outcomes(case: str, folder: Path, ways: tuple[str, ...]) -> Iterator[Outcome]:
    """Generate a case into a folder, and send all that Postman sends."""
    collection = FOLDER / "cases" / f"{case}.json"
    targets = dict.fromkeys(_TARGETS[way] for way in ways)
    for path, content in postwright.generate(collection, targets=tuple(targets), allowed_secrets=[""]).items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
    (lock,) = folder.glob("*/postwright.lock.json")
    environment = FOLDER / "environments" / f"{case}.json"
    values = secret_values(collection) | (values_of(environment) if environment.exists() else {})
    output = read_output(lock, saved_values(collection), values, FOLDER)
    return outcomes(output, load(FOLDER / "recordings" / f"{case}.jsonl"), ways)
