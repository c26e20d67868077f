"""Files that a collection names are sent only from a folder that the caller allows."""

import os
from pathlib import Path
from typing import Any

import pytest

from building import built, content, operation
from loopback import Loopback
from postwright.runtime import Operation, Part, SavedFileError, SavedValues
from runtime_api import Api, AsyncApi, Run

SECRET = b"-----the owner's own-----"
UPLOAD: Operation[Any] = Operation(name="Upload", method="POST", url="{{base}}/u", body="file")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a file, a link out of it and one inside of it, beside a file that nobody may send."""
    (tmp_path / "secret.txt").write_bytes(SECRET)
    (tmp_path / "files-other").mkdir()
    (tmp_path / "files-other" / "a.txt").write_bytes(SECRET)
    made = tmp_path / "files"
    (made / "sub").mkdir(parents=True)
    (made / "a.txt").write_bytes(b"A")
    (made / "out").symlink_to(tmp_path)
    (made / "link.txt").symlink_to(tmp_path / "secret.txt")
    (made / "in.txt").symlink_to(made / "a.txt")
    return made


def bodies(source: str) -> list[tuple[Any, SavedValues]]:
    """The two kinds of body that name files."""
    return [
        (operation(body="file"), SavedValues(body=source)),
        (operation(body="multipart"), SavedValues(body=(Part("f", sources=(source,)),))),
    ]


@pytest.mark.parametrize("source", ["a.txt", "/etc/passwd", "~/.ssh/id_rsa", "{{path}}"])
def test_no_file_is_sent_by_itself(source: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    for described, saved in bodies(source):
        with pytest.raises(SavedFileError) as caught:
            built(described, saved=saved, variables={"path": "a.txt"})
        assert caught.value.path == source.replace("{{path}}", "a.txt")
        assert caught.value.folder is None
        assert "pass one as an argument, or to the client files_from=..." in str(caught.value)


@pytest.mark.parametrize(
    "source",
    [
        "../secret.txt",
        "sub/../../secret.txt",
        "out/secret.txt",
        "link.txt",
        "/etc/passwd",
        "../files-other/a.txt",
        "..",
        "{{path}}",
    ],
)
def test_nothing_leaves_the_folder(source: str, folder: Path) -> None:
    for described, saved in bodies(source):
        with pytest.raises(SavedFileError, match="not in the folder of files_from") as caught:
            built(described, saved=saved, files_from=folder, variables={"path": str(folder.parent / "secret.txt")})
        assert caught.value.folder == str(folder)


@pytest.mark.parametrize("source", ["a.txt", "./sub/../a.txt", "in.txt", "{folder}/a.txt"])
def test_files_of_the_folder_are_sent(source: str, folder: Path) -> None:
    for described, saved in bodies(source.format(folder=folder)):
        assert b"A" in content(built(described, saved=saved, files_from=folder))


def test_a_folder_can_be_a_text_and_relative(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder.parent)
    described, saved = bodies("a.txt")[0]
    assert content(built(described, saved=saved, files_from=Path("files"))) == b"A"


def test_a_file_keeps_the_name_that_the_collection_gives_it(folder: Path) -> None:
    described, saved = bodies("in.txt")[1]
    assert b'filename="in.txt"' in content(built(described, saved=saved, files_from=folder))


def test_what_is_not_there_is_the_systems_error(folder: Path) -> None:
    for described, saved in bodies("missing.txt"):
        with pytest.raises(FileNotFoundError):
            built(described, saved=saved, files_from=folder)
    described, saved = bodies("a\0.txt")[0]
    with pytest.raises(ValueError, match="null"):
        built(described, saved=saved, files_from=folder)


def test_an_argument_needs_no_leave(folder: Path) -> None:
    for described, saved in bodies("/etc/passwd"):
        given = folder / "a.txt" if described.body == "file" else {"f": folder / "a.txt"}
        sent = content(built(described, saved=saved, body=given))
        assert b"A" in sent
        assert b"root:" not in sent


def test_a_client_says_it_for_all_its_calls(
    run: Run, loopback: Loopback, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved = {"Upload": SavedValues(body="a.txt")}
    for kind in (Api, AsyncApi):
        monkeypatch.setattr(kind, "_load_saved_values", lambda self: saved)
    with pytest.raises(SavedFileError):
        run(lambda api: api.call(UPLOAD), saved_values=True)
    run(lambda api: api.call(UPLOAD), saved_values=True, files_from=os.fspath(folder))
    assert [request.body for request in loopback.take()] == [b"A"]
