"""The golden cases work in each of their environments: curl and both Python clients send the same."""

import sys
from functools import partial
from pathlib import Path

import pytest

import golden
import postwright
from calling import Sent, call_curl, call_python, call_python_async, client_classes, sent
from loopback import Loopback
from postwright.model import Environment
from postwright.printing import Printer
from postwright.targets.curl.environments import environment_files

COLLECTIONS = {
    case: postwright.load(golden.collection_path(case), environments=golden.environment_paths(case))
    for case in golden.NAMES
    if golden.environment_paths(case)
}
PAIRS = [(case, environment) for case, found in COLLECTIONS.items() for environment in found.environments]


def given_values(case: str, environment: Environment, server: Loopback) -> dict[str, str]:
    """A value for each variable that has none in an environment, by its name."""
    shown = [variable for variable in (*COLLECTIONS[case].variables, *environment.variables) if variable.enabled]
    known = {variable.name: bool(variable.value) for variable in shown}
    usual = {"baseUrl": server.url, "server": server.url, "host": server.host}
    return {name: usual.get(name, f"given-{name}") for name in golden.variables(case) if not known.get(name)}


def in_environment(case: str, environment: Environment, script: Path) -> Path:
    """A script in the working folder that sources the file of an environment before it runs another."""
    files = [file for file, _ in environment_files(COLLECTIONS[case], Printer())]
    file = files[COLLECTIONS[case].environments.index(environment)]
    (source,) = golden.expected_folder(case).glob(f"*/curl/{file.path}")
    made = Path("in_environment.sh")
    made.write_text(f". '{source}'\nexec sh '{script}'\n")
    return made


@pytest.mark.parametrize(("case", "environment"), PAIRS, ids=[f"{case}-{each.name!a}" for case, each in PAIRS])
def test_all_three_send_the_same(
    case: str, environment: Environment, loopback: Loopback, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    clients = client_classes(golden.assemble(case, tmp_path))
    monkeypatch.chdir(tmp_path)
    names, given = golden.variables(case), given_values(case, environment, loopback)
    for name, value in given.items():
        monkeypatch.setenv(names[name]["python"], value)
    shell = {names[name].get("curl", name): value for name, value in given.items()}
    passing = {each.place.pointer for each in COLLECTIONS[case].operations() if each.url.path_variables}
    for operation in golden.operations(case):
        if operation.pointer in passing:
            # What a caller passes is no matter of environments.
            continue
        (script,) = golden.expected_folder(case).glob(f"*/{operation.curl}")
        call_curl(in_environment(case, environment, script), shell, tmp_path)
        call_python(partial(clients[0].from_environment, environment.name), operation.python, [])
        call_python_async(partial(clients[1].from_environment, environment.name), operation.python, [])
        curl, *python = (sent(request) for request in loopback.take())
        assert isinstance(curl, Sent)
        assert python == [curl, curl]


def test_there_are_enough_cases() -> None:
    assert {case for case, _ in PAIRS} >= {"environment-values", "environment-globals", "environment-yaml"}
    assert len(PAIRS) > 12
