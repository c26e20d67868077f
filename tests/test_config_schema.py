"""The JSON Schema of the configuration, and what is checked when one is read: they agree."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from jsonschema import Draft202012Validator

from config_files import INVALID, VALID
from plain_target import PlainTarget
from postwright.cli.commands import app
from postwright.config.keys import own_keys, published, shared_keys
from postwright.config.reading import read
from postwright.config.written import ConfigError, Written
from postwright.config.yaml_file import read_yaml
from postwright.targets import TARGETS
from postwright.targets.base import Setting

SCHEMA = Draft202012Validator(published(TARGETS))


def plain(written: Written) -> object:
    """A value without places."""
    if isinstance(written.value, dict):
        return {key: plain(value) for key, value in written.value.items()}
    return [plain(entry) for entry in written.value] if isinstance(written.value, list) else written.value


def document(text: str) -> object:
    """What a configuration says, as a JSON Schema sees it."""
    return plain(read_yaml(text.encode(), "a.yaml"))


def codes(tmp_path: Path, text: str) -> list[str]:
    """The codes of what is wrong with the form of a configuration."""
    path = tmp_path / "postwright.yaml"
    path.write_text(text)
    try:
        read(path, TARGETS, with_files=False)
    except ConfigError as error:
        return [problem.code for problem in error.problems]
    return []


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(published(TARGETS))


@pytest.mark.parametrize("text", VALID)
def test_what_is_valid_is_so_for_both(tmp_path: Path, text: str) -> None:
    assert codes(tmp_path, text) == []
    assert [error.message for error in SCHEMA.iter_errors(document(text))] == []


@pytest.mark.parametrize("text", INVALID)
def test_what_is_not_valid_is_so_for_both(tmp_path: Path, text: str) -> None:
    assert codes(tmp_path, text) == [INVALID[text]]
    assert not SCHEMA.is_valid(document(text))


def test_the_command_prints_it_with_the_settings_of_other_targets() -> None:
    own = PlainTarget("mine")
    own.settings = {
        "colour": Setting(description="Which.", kind=("red", "blue"), default="red"),
        "depth": Setting(description="How deep.", kind=str),
        "loud": Setting(description="How loud.", kind=bool, default=False),
    }
    result = CliRunner().invoke(app, ["config", "schema"], obj={"mine": own})
    assert result.exit_code == 0
    properties = json.loads(result.stdout)["properties"]
    assert properties["targets"]["items"] == {"enum": ["mine"]}
    assert properties["options"]["properties"]["mine"]["properties"] == {
        "colour": {"description": "Which.", "enum": ["red", "blue"]},
        "depth": {"description": "How deep.", "type": "string", "pattern": "."},
        "loud": {"description": "How loud.", "type": "boolean"},
    }


@pytest.mark.parametrize("name", [name for name, key in shared_keys(TARGETS).items() if key.example])
def test_the_examples_of_keys_for_all_are_right(tmp_path: Path, name: str) -> None:
    text = f"{name}: {shared_keys(TARGETS)[name].example}\ncollections: [a.json]\n"
    assert codes(tmp_path, text) == []
    assert codes(tmp_path, f"collections: [{{source: a.json, {name}: {shared_keys(TARGETS)[name].example}}}]") == []


@pytest.mark.parametrize("name", own_keys())
def test_the_examples_of_keys_of_one_collection_are_right(tmp_path: Path, name: str) -> None:
    text = f"collections:\n  - {name}: {own_keys()[name].example}\n"
    assert codes(tmp_path, text if name == "source" else f"{text}    source: a.json\n") == []
