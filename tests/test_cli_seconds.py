"""The JSON report says how long each step took, and how much of earlier runs was good again."""

import json
import time
from pathlib import Path

import pytest
from click.testing import CliRunner

from plain_target import PlainTarget, collection_file, request
from postwright.cli.commands import app
from postwright.model import Collection
from postwright.targets.base import DEFAULTS, Output, RenderOptions

PAUSE = 0.02


class Slow(PlainTarget):
    def render(self, collection: Collection, options: RenderOptions = DEFAULTS) -> Output:
        time.sleep(PAUSE)
        return super().render(collection, options)


def test_each_step_is_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("one", "two"):
        collection_file(tmp_path / f"{name}.json", name, request("List"))
    targets = {"curl": Slow("curl"), "python": PlainTarget("python")}
    arguments = ["generate", "one.json", "two.json", "missing.json", "--json"]
    report = json.loads(CliRunner().invoke(app, arguments, obj=targets).stdout)
    one, two, missing = (record["seconds"] for record in report["collections"])
    assert list(one["targets"]) == list(two["targets"]) == ["curl", "python"]
    assert missing["targets"] == {}
    assert one["reading"] > 0 < missing["reading"]
    assert one["targets"]["curl"] >= PAUSE > one["targets"]["python"]
    whole = report["seconds"]
    assert whole["reading"] == pytest.approx(one["reading"] + two["reading"] + missing["reading"])
    assert whole["targets"]["curl"] == pytest.approx(one["targets"]["curl"] + two["targets"]["curl"])
    assert whole["writing"] > 0 < whole["comparing"]
    steps = whole["reading"] + sum(whole["targets"].values()) + whole["comparing"] + whole["writing"]
    assert steps < whole["whole"]
    again = json.loads(CliRunner().invoke(app, arguments, obj=targets).stdout)["seconds"]
    assert again["writing"] == 0 < again["comparing"]


def test_what_is_used_again_is_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("POSTWRIGHT_CACHE", str(tmp_path / "cache"))
    collection_file(tmp_path / "shop.json", "Shop", request("List"))

    def reused(*options: str) -> bool:
        found = CliRunner().invoke(app, ["generate", "shop.json", "-t", "curl", "--json", *options])
        return json.loads(found.stdout)["collections"][0]["reused"] > 0

    assert [reused(), reused(), reused("--no-cache")] == [False, True, False]
