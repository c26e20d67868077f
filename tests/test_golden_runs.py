"""The golden cases work: every operation is sent by curl and by both Python clients, and all three send the same."""

import importlib
import re
import sys
from base64 import b64decode
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import golden
import postwright
from calling import Sent, call_curl, call_python, call_python_async, client_classes, digest_challenge, sent
from curl_scripts import postman_files
from loopback import Loopback
from ntlm_server import NtlmServer
from postwright.model import Collection
from postwright.model import Operation as ModelOperation
from postwright.runtime.text import substitute

# What a client of digest makes up.
MADE_UP = re.compile(r'\b(cnonce|response)="[^"]*"')
# How the name of a file is written that a caller of a script gives.
FILE_NAME = re.compile(rb"(?<=filename=)(.*?)(; filename\*=.*)?(?=\r\n)")
# What a signature adds to a query or form.
SIGNED_PARAMETERS = re.compile(r"(?:oauth_consumer_key|X-Amz-Date|[\w%]+(?==eyJ))=.*")


class Scene(NamedTuple):
    """A case set up to be run: its operations, its variables' values, and a way to send by each of the three."""

    case: str
    collection: Collection
    values: Mapping[str, str]
    shell: dict[str, str]
    clients: tuple[Any, Any]
    server: Loopback

    def send(self, operation: golden.Operation, model: ModelOperation) -> Iterator[Sent | str]:
        """What arrives when an operation is sent by curl, by the client, and by its async twin; or what went wrong.

        A script that cannot sign is given what the client has signed.
        """
        path = path_values(model, self.values)
        unsaved = {item.name: path[item.name] for item in model.url.path_variables if not item.value}
        script = next(golden.expected_folder(self.case).glob(f"*/{operation.curl}"))
        wanted = [header.name.source for header in model.headers if header.enabled]
        python = self._arrived(lambda: call_python(self.clients[0], operation.python, [*path.values()]), wanted)
        files = postman_files(script.read_text(), self.values)
        shell = signed_variables(python) | self.shell | unsaved | files
        yield self._arrived(lambda: call_curl(script, shell, Path.cwd()), wanted)
        yield python
        yield self._arrived(lambda: call_python_async(self.clients[1], operation.python, [*path.values()]), wanted)

    def _arrived(self, way: Callable[[], None], wanted: list[str]) -> Sent | str:
        try:
            way()
        except Exception as error:
            self.server.take()
            return f"{type(error).__name__}: {error}"
        requests = self.server.take()
        return comparable(sent(requests[-1], wanted)) if requests else "nothing arrived"


def comparable(request: Sent) -> Sent:
    """A request without what clients may do in their own way."""
    headers = tuple((name, without_chance(value)) for name, value in request.headers)
    is_form = any("x-www-form-urlencoded" in value for _, value in headers)
    if any("multipart/" in value for _, value in headers):
        body = FILE_NAME.sub(lambda name: name[1].replace(b"%22", b'"'), request.body)
        return request._replace(headers=headers, body=body)
    # curl writes a blank as a plus sign where it does the encoding.
    return request._replace(headers=headers, body=request.body.replace(b"+", b"%20") if is_form else request.body)


def signed_variables(request: Sent | str) -> dict[str, str]:
    """What a client has signed, as the variables that scripts take it from."""
    if isinstance(request, str):
        return {}
    found = {name.lower().replace("-", "_"): value for name, value in request.headers}
    added = {name: value for name, value in found.items() if name == "authorization" or name.startswith("x_amz_")}
    parameters = SIGNED_PARAMETERS.search(f"{request.target} {request.body.decode(errors='replace')}")
    return added | ({"auth_parameters": parameters[0].strip()} if parameters else {})


def freeze(package: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stop the clock and the chance of a client, so that all its signatures are the same."""
    fresh = importlib.import_module(f"{package}._core.auth.fresh")
    for name, made in (("now", lambda: 1767323045.0), ("nonce", lambda length: "n" * length), ("uuid", lambda: "u")):
        monkeypatch.setattr(fresh, name, made)


def without_chance(credentials: str) -> str:
    """Credentials without what a client makes up; those of digest in one order, where some quotes are optional."""
    if credentials.startswith("NTLM "):
        return f"NTLM {b64decode(credentials[5:])[8]}"
    if not credentials.startswith("Digest "):
        return credentials
    return "Digest " + ", ".join(sorted(re.split(", *", MADE_UP.sub(r"\1=...", credentials[7:]).replace('"', ""))))


def variable_values(case: str, collection: Collection, server: Loopback) -> dict[str, str]:
    """A value for every variable that the output reads and the collection does not give."""
    port = server.host.partition(":")[2]
    usual = {"baseUrl": server.url, "server": server.url, "host": server.host, "port": port}
    own = {name: text.replace("{loopback}", server.url) for name, text in golden.run_of(case).variables.items()}
    saved = saved_values(collection).keys() - own.keys()
    return {name: (usual | own).get(name, f"some-{name}") for name in golden.variables(case) if name not in saved}


def saved_values(collection: Collection) -> dict[str, str]:
    """The values that a collection gives its variables."""
    return {item.name: item.value.source for item in collection.variables if item.enabled and item.value is not None}


def path_values(operation: ModelOperation, values: Mapping[str, str]) -> dict[str, str]:
    """A value for each path variable, by name: the saved one if there is one."""
    sources = {item.name: item.value.source if item.value else "" for item in operation.url.path_variables}
    return {name: substitute(source, values.get) if source else "5" for name, source in sources.items()}


@pytest.fixture
def scene(case: str, loopback: Loopback, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Scene:
    """A case whose package can be imported, in a working folder that holds its files, with its variables set."""
    collection = postwright.load(golden.collection_path(case))
    values = variable_values(case, collection, loopback)
    names = golden.variables(case)
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    for name, value in values.items():
        if "python" in names[name]:
            monkeypatch.setenv(names[name]["python"], value)
    package = golden.assemble(case, tmp_path)
    clients = client_classes(package)
    freeze(package, monkeypatch)
    set_up_folder(case, tmp_path / "work", monkeypatch)
    if golden.run_of(case).digest:
        loopback.respond = digest_challenge
    if golden.run_of(case).ntlm:
        loopback.respond = NtlmServer(values["domain"], values["user"], values["password"]).respond
    shell = {names[name]["curl"]: value for name, value in values.items() if "curl" in names[name]}
    return Scene(case, collection, saved_values(collection) | values, shell, clients, loopback)


def set_up_folder(case: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the files of a case's run, and go there."""
    folder.mkdir()
    monkeypatch.chdir(folder)
    for name, content in golden.run_of(case).files.items():
        Path(name).write_text(content)


@pytest.mark.parametrize("case", golden.NAMES)
def test_all_three_send_the_same(case: str, scene: Scene) -> None:
    run = golden.run_of(case)
    models = {operation.place.pointer: operation for operation in scene.collection.operations()}
    for operation in golden.operations(case):
        if operation.name in {*run.skip, *run.refused}:
            continue
        curl, python, python_async = scene.send(operation, models[operation.pointer])
        assert isinstance(curl, Sent), (operation.name, curl)
        assert python == curl, operation.name
        assert python_async == curl, operation.name
    assert {path.name for path in Path.cwd().iterdir()} == {*run.files}


@pytest.mark.parametrize("case", [case for case in golden.NAMES if golden.run_of(case).refused])
def test_what_is_no_request_is_refused(case: str, scene: Scene) -> None:
    refused = golden.run_of(case).refused
    models = {operation.place.pointer: operation for operation in scene.collection.operations()}
    for operation in golden.operations(case):
        if operation.name in refused:
            _, *clients = scene.send(operation, models[operation.pointer])
            for error in clients:
                assert isinstance(error, str)
                assert refused[operation.name] in error
