"""Files that appear when they are whole: what stood there stays until then, with its mode; links are not followed."""

import os
import signal
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from killing import OLD, state, wanted
from postwright import output
from postwright.whole import write_all, write_whole


def failing() -> Iterator[bytes]:
    yield b"half"
    raise OSError(28, "No space left on device")


def test_all_of_them_or_none(tmp_path: Path) -> None:
    (tmp_path / "old").write_bytes(b"old")
    before = state(tmp_path)
    with pytest.raises(OSError, match="No space") as raised:
        write_all({tmp_path / "old": [b"new"], tmp_path / "a/b/first": [b"1"], tmp_path / "a/c/last": failing()})
    assert raised.value.filename == str(tmp_path / "a/c/last")
    assert state(tmp_path) == before
    write_all({tmp_path / "old": [b"new"], tmp_path / "a/b/first": [b"1"]})
    assert state(tmp_path) == {"old": b"new", "a": None, "a/b": None, "a/b/first": b"1"}


def test_a_mode_stays(tmp_path: Path) -> None:
    (tmp_path / "secret").write_bytes(b"old")
    (tmp_path / "secret").chmod(0o600)
    write_whole(tmp_path / "secret", [b"new"])
    assert stat.S_IMODE((tmp_path / "secret").stat().st_mode) == 0o600


@pytest.mark.parametrize("there", [True, False])
def test_a_link_is_replaced_and_not_followed(tmp_path: Path, there: bool) -> None:
    if there:
        (tmp_path / "victim").write_bytes(b"mine")
    (tmp_path / "link").symlink_to(tmp_path / "victim")
    write_whole(tmp_path / "link", [b"new"])
    assert not (tmp_path / "link").is_symlink()
    assert (tmp_path / "victim").exists() is there
    assert not there or (tmp_path / "victim").read_bytes() == b"mine"


def test_a_pipe_is_written_to_and_stays(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    reader = os.open(tmp_path / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    write_whole(tmp_path / "pipe", [b"new"])
    assert os.read(reader, 10) == b"new"
    os.close(reader)
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)
    assert len(list(tmp_path.iterdir())) == 1


def test_a_folder_stays(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(OSError, match="folder"):
        write_whole(tmp_path / "folder", [b"new"])
    assert state(tmp_path) == {"folder": None}


def test_calls_of_the_system_that_are_interrupted_go_on(tmp_path: Path) -> None:
    ticks: list[int] = []

    def tick(number: int, _: object) -> None:
        ticks.append(number)

    before = signal.signal(signal.SIGALRM, tick)
    signal.setitimer(signal.ITIMER_REAL, 0.0005, 0.0005)
    try:
        while len(ticks) < 50:
            output.apply(output.changes(tmp_path / "root", OLD))
            output.apply(output.changes(tmp_path / "root", wanted({"t/large": bytes(2_000_000)})))
            write_whole(tmp_path / "large", [bytes(1_000_000)] * 3)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert output.changes(tmp_path / "root", wanted({"t/large": bytes(2_000_000)})).is_current
    assert (tmp_path / "large").stat().st_size == 3_000_000
