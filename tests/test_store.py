"""Results of earlier runs: found again by the same key and version, never anything else than data."""

import pickle
from pathlib import Path

import pytest

from postwright.errors import Place, Severity
from postwright.rendering import Code
from postwright.store import NOTHING, Store, key

RESULT = (Place("a.json", "/item/0"), Code("x"), Severity.ERROR, ("text", 1, None), frozenset({"a"}), {"b": [2.5]})


def saved(path: Path, **results: object) -> None:
    store = Store(path, "1")
    for name, result in results.items():
        store.put(key(name), result)
    store.save()


def test_a_result_is_found_by_the_next_run(tmp_path: Path) -> None:
    saved(tmp_path / "folder" / "store", a=RESULT)
    found = Store(tmp_path / "folder" / "store", "1").get(key("a"))
    assert found == RESULT
    assert found is not None
    assert isinstance(found[1], Code)


def test_another_version_finds_nothing(tmp_path: Path) -> None:
    saved(tmp_path / "store", a=RESULT)
    assert Store(tmp_path / "store", "2").get(key("a")) is None


def test_what_a_run_does_not_ask_for_goes(tmp_path: Path) -> None:
    saved(tmp_path / "store", a=1, b=2)
    store = Store(tmp_path / "store", "1")
    assert store.get(key("b")) == 2
    store.save()
    store = Store(tmp_path / "store", "1")
    assert (store.get(key("a")), store.get(key("b"))) == (None, 2)


def test_a_file_that_would_be_the_same_is_not_written(tmp_path: Path) -> None:
    saved(tmp_path / "store", a=1)
    before = (tmp_path / "store").stat().st_ino
    store = Store(tmp_path / "store", "1")
    store.get(key("a"))
    store.save()
    assert (tmp_path / "store").stat().st_ino == before
    assert [path.name for path in tmp_path.iterdir()] == ["store"]


def test_without_a_file_nothing_is_kept() -> None:
    NOTHING.put(key("a"), 1)
    NOTHING.save()
    assert NOTHING.get(key("a")) is None
    assert not NOTHING


def test_a_file_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    saved(tmp_path / "file" / "store", a=1)
    assert (tmp_path / "file").read_bytes() == b""


@pytest.mark.parametrize("cut", [0, 10, 40, 70, -1])
def test_a_file_that_is_cut_gives_nothing_wrong(tmp_path: Path, cut: int) -> None:
    saved(tmp_path / "store", a=RESULT)
    (tmp_path / "store").write_bytes((tmp_path / "store").read_bytes()[:cut])
    assert Store(tmp_path / "store", "1").get(key("a")) is None


class Hostile:
    """Would run code where it is read as a pickle."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return print, ("run",)


@pytest.mark.parametrize("data", [pickle.dumps(Hostile()), pickle.dumps(Path("a")), pickle.dumps(key), b"no pickle"])
def test_a_file_of_a_stranger_runs_nothing(tmp_path: Path, data: bytes, capsys: pytest.CaptureFixture[str]) -> None:
    saved(tmp_path / "store", a=1)
    content = (tmp_path / "store").read_bytes()[:64]
    (tmp_path / "store").write_bytes(content + len(data).to_bytes(4) + data)
    assert Store(tmp_path / "store", "1").get(key("a")) is None
    assert capsys.readouterr().out == ""


def test_keys_tell_parts_apart() -> None:
    assert len({key("ab", "c"), key("a", "bc"), key("abc"), key("abc", ""), key(b"abc", b"d")}) == 5
