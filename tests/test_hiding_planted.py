"""Secrets of all kinds in all places of a collection: none is in anything that is generated, nearly all are told."""

import json
from pathlib import Path
from urllib.parse import quote

import pytest

from planting import Planted, plant
from postwright.build import Build, build
from postwright.reader import parse
from postwright.targets import TARGETS

SAMPLES = sorted(Path(__file__).parents[1].joinpath("collections").glob("*.json"))
EACH = 170


def built(sample: Path, allowed: tuple[str, ...] = ()) -> tuple[Build, list[Planted]]:
    changed, planted = plant(json.loads(sample.read_bytes()), 8, EACH)
    data = json.dumps(changed).encode()
    found = parse(data, sample.name, allowed_secrets=allowed)
    return build(found, data, TARGETS.values()), planted


def output(made: Build) -> str:
    """All that is made of a collection and told about it; the runtime is the same for all."""
    files = [content.decode() for path, content in made.files.items() if "/_core/" not in path]
    return "\n".join([*files, *(f"{problem.message}\n{problem.hint}" for problem in made.problems)])


def shown(planted: list[Planted], text: str) -> list[Planted]:
    def spellings(value: str) -> set[str]:
        return {value, quote(value), quote(value, safe=""), json.dumps(value)[1:-1], value.replace("'", "'\\''")}

    return [each for each in planted if any(spelling in text for spelling in spellings(each.value))]


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name.partition(".")[0])
def test_no_planted_secret_is_in_what_is_made(sample: Path) -> None:
    made, planted = built(sample)
    assert len({each.kind for each in planted}) >= 25
    assert shown(planted, output(made)) == []
    told = {problem.place.pointer for problem in made.problems if problem.code == "secret"}
    untold = [each for each in planted if not any(f"{each.pointer}/".startswith(f"{pointer}/") for pointer in told)]
    assert len(untold) * 20 <= len(planted), untold


def test_all_would_be_shown_otherwise() -> None:
    made, planted = built(SAMPLES[0], allowed=("",))
    assert len(shown(planted, output(made))) * 2 > len(planted)
