"""`postwright fetch`: by id and by URL, and what is never done: half a file, a key for others, a way without TLS."""

import ssl
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from loopback import Answer, Loopback, running
from plain_target import PLAIN, collection_bytes, request
from postwright.cli import downloading
from postwright.cli.commands import app
from tls_server import certificate

SHOP = collection_bytes("Shop", request("Ping"))
KEY = "PMAK-secret"


@pytest.fixture(autouse=True)
def _in_its_own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "POSTMAN_API_KEY", "POSTMAN_API_URL"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def postman(loopback: Loopback, monkeypatch: pytest.MonkeyPatch) -> Loopback:
    """A server in the place of Postman's, with a key for it."""
    monkeypatch.setenv("POSTMAN_API_KEY", KEY)
    monkeypatch.setenv("POSTMAN_API_URL", f"{loopback.url}/api/")
    loopback.respond = lambda request: Answer(body=b'{"collection": ' + SHOP + b"}")
    return loopback


@pytest.fixture
def tls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, loopback: Loopback) -> Iterator[str]:
    """The URL of a server with TLS that leads to the loopback server without it."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(302)
            self.send_header("Location", f"{loopback.url}/plain")
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            pass

    public, key = certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(public))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(public, key)
    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        yield f"https://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


def run(*arguments: str) -> Result:
    """A run of the command; what is secret is never told."""
    result = CliRunner().invoke(app, ["fetch", *arguments], obj=PLAIN)
    assert KEY not in result.output
    return result


def test_by_id(postman: Loopback) -> None:
    result = run("--id", "12-ab", "-o", "apis/shop.json")
    assert (result.exit_code, result.stderr) == (0, "apis/shop.json: 1 operation, saved\n")
    assert Path("apis/shop.json").read_bytes() == b'{"collection": ' + SHOP + b"}"
    (sent,) = postman.take()
    assert sent.target == "/api/collections/12-ab"
    assert sent.values("X-Api-Key") == [KEY]


def test_by_url(loopback: Loopback) -> None:
    loopback.respond = lambda request: Answer(body=SHOP)
    arguments = ("--url", f"{loopback.url}/shop.json?a=b", "-o", "shop.json")
    assert run(*arguments).stderr == "shop.json: 1 operation, saved\n"
    before = Path("shop.json").stat()
    assert run(*arguments).stderr == "shop.json: 1 operation, unchanged\n"
    assert Path("shop.json").stat().st_ino == before.st_ino
    (sent, _) = loopback.take()
    assert sent.target == "/shop.json?a=b"
    assert sent.values("X-Api-Key") == []


def test_of_the_configuration(postman: Loopback) -> None:
    Path("postwright.yaml").write_text(
        "collections:\n"
        "  - {source: apis/a.json, fetch: {id: a}}\n"
        f"  - {{source: b.json, folder: bee, fetch: {{url: '{postman.url}/b'}}}}\n"
        f"  - {{source: b.json, folder: other, fetch: {{url: '{postman.url}/b'}}}}\n"
        "  - c.json\n"
    )
    result = run()
    assert result.exit_code == 0
    assert result.stderr == "apis/a.json: 1 operation, saved\nb.json: 1 operation, saved\n"
    assert [sent.target for sent in postman.take()] == ["/api/collections/a", "/b"]
    for name in ("b.json", "bee"):
        assert run(name).stderr == "b.json: 1 operation, unchanged\n"
    assert run("a.json", "--config", "postwright.yaml").stderr == "apis/a.json: 1 operation, unchanged\n"
    result = run("c.json")
    assert result.exit_code == 2
    assert "c.json is none of the collections that can be fetched: apis/a.json, b.json, b.json." in result.stderr


def test_the_key_goes_to_no_other_server(postman: Loopback) -> None:
    with running() as other:
        other.respond = lambda request: Answer(body=SHOP)
        postman.answers.append(Answer(302, b"", (("Location", f"{other.url}/x"),)))
        assert run("--id", "a", "-o", "a.json").exit_code == 0
        (sent,) = other.take()
    assert sent.target == "/x"
    assert KEY.encode() not in sent.head


def test_no_way_leads_out_of_tls(tls: str, loopback: Loopback) -> None:
    result = run("--url", tls, "-o", "a.json")
    assert (result.exit_code, result.stderr) == (
        3,
        "a.json: The server leads from https to http, which is not followed.\n",
    )
    assert loopback.take() == []
    assert not Path("a.json").exists()


@pytest.mark.parametrize("location", ["ftp://127.0.0.1/a", "file:///etc/passwd"])
def test_redirects_to_other_schemes_are_not_followed(loopback: Loopback, location: str) -> None:
    loopback.answers.append(Answer(302, b"", (("Location", location),)))
    assert run("--url", loopback.url, "-o", "a.json").exit_code == 3
    assert not Path("a.json").exists()


def test_what_is_no_collection_replaces_none(loopback: Loopback) -> None:
    Path("a.json").write_bytes(SHOP)
    loopback.answers.append(Answer(body=b"<html></html>"))
    result = run("--url", loopback.url, "-o", "a.json")
    assert result.exit_code == 3
    assert result.stderr.splitlines()[0] == "a.json: What was fetched is no collection; nothing was saved."
    assert "[markup]" in result.stderr
    assert Path("a.json").read_bytes() == SHOP
    assert [path.name for path in Path().iterdir()] == ["a.json"]


def test_several_collections_in_one_file_are_saved(loopback: Loopback) -> None:
    loopback.answers.append(Answer(body=b'{"collections": [' + SHOP + b"," + SHOP + b"]}"))
    assert run("--url", loopback.url, "-o", "a.json").stderr == "a.json: several collections, saved\n"


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (Answer(401), "The server answers 401 Answer."),
        (Answer(drop=True), "The URL can't be read: RemoteDisconnected."),
        (Answer(302, b"", (("Location", "/"),)), "The server answers 302 "),
    ],
)
def test_servers_that_give_none(loopback: Loopback, answer: Answer, told: str) -> None:
    loopback.respond = lambda request: answer
    result = run("--url", loopback.url, "-o", "a.json")
    assert result.exit_code == 3
    assert result.stderr.startswith(f"a.json: {told}")


def test_a_server_that_is_not_there_keeps_others_from_nothing(postman: Loopback) -> None:
    Path("postwright.yaml").write_text(
        "collections:\n"
        "  - {source: a.json, fetch: {url: 'http://127.0.0.1:1/'}}\n"
        "  - {source: b.json, fetch: {id: b}}\n"
    )
    result = run()
    assert result.exit_code == 3
    assert result.stderr.splitlines()[0].startswith("a.json: The server can't be asked: ")
    assert result.stderr.splitlines()[1] == "b.json: 1 operation, saved"


def test_files_that_are_too_large(loopback: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(downloading, "MOST_BYTES", 100)
    loopback.respond = lambda request: Answer(body=SHOP)
    assert "The file has more than 0 MB." in run("--url", loopback.url, "-o", "a.json").stderr


def test_files_that_take_too_long(loopback: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    loopback.respond = lambda request: Answer(body=SHOP)
    monkeypatch.setattr(downloading, "WHOLE_TIME", -1.0)
    assert "The file takes longer than" in run("--url", loopback.url, "-o", "a.json").stderr


def test_a_silent_server(loopback: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    loopback.respond = lambda request: Answer(delay=0.5)
    monkeypatch.setattr(downloading, "SILENCE", 0.1)
    assert "is silent" in run("--url", loopback.url, "-o", "a.json").stderr


def test_a_place_that_is_taken(loopback: Loopback) -> None:
    loopback.respond = lambda request: Answer(body=SHOP)
    Path("a").mkdir()
    Path("postwright.yaml").write_text(f"collections: [{{source: a, fetch: {{url: '{loopback.url}'}}}}]")
    result = run()
    told = "a: It can't be saved: Is a directory: a. Move the folder away, or choose another name.\n"
    assert (result.exit_code, result.stderr) == (3, told)
    assert sorted(path.name for path in Path().iterdir()) == ["a", "postwright.yaml"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--url", "https://a.test"), "one collection is fetched by --url URL -o FILE, or by --id ID -o FILE."),
        (("--url", "https://a.test", "--id", "a", "-o", "b"), "one collection is fetched by"),
        (("x", "--id", "a", "-o", "b"), "one collection is fetched by"),
        (("-o", "b"), "--output goes with --url or --id."),
        (("--url", "file:///etc/passwd", "-o", "b"), "the URL has to start with https:// or http://."),
        (("--id", "a/../b", "-o", "b"), "'a/../b' is no id of a collection in Postman."),
        (("--id", "a", "-o", "b"), "set the environment variable POSTMAN_API_KEY to it."),
        ((), "there is no configuration here or in a folder above; `postwright init` writes one."),
    ],
)
def test_usage(arguments: tuple[str, ...], told: str) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert told in " ".join(result.stderr.split())


def test_keys_that_are_none_are_not_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POSTMAN_API_KEY", f"{KEY}\nb")
    assert "POSTMAN_API_KEY holds characters that no key has." in run("--id", "a", "-o", "b").stderr


def test_the_key_is_not_sent_without_tls(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POSTMAN_API_KEY", KEY)
    monkeypatch.setenv("POSTMAN_API_URL", "http://a.test")
    assert "POSTMAN_API_URL has to start with https://" in run("--id", "a", "-o", "b").stderr


def test_configurations_without_anything_to_fetch() -> None:
    Path("postwright.yaml").write_text("collections: [a.json]")
    result = run()
    assert result.exit_code == 2
    assert "no collection of the configuration has a key `fetch`." in result.stderr


def test_one_file_from_two_places() -> None:
    Path("postwright.yaml").write_text(
        "collections:\n"
        "  - {source: a.json, folder: a, fetch: {url: 'https://a.test'}}\n"
        "  - {source: a.json, folder: b, fetch: {url: 'https://b.test'}}\n"
    )
    result = run()
    assert result.exit_code == 2
    assert "a.json is to be fetched from two places." in result.stderr
