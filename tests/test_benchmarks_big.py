"""Large collections are made, alike each time, and generating them is measured."""

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from resource import RUSAGE_SELF, getrusage

import pytest

from postwright import load
from postwright.model import Collection, RawBody
from test_benchmarks import BENCHMARKS, figures, run

SHAPES = ("folders", "one-folder", "deep", "deepest", "equal-names", "equal-folders", "tree")


def made(path: Path, count: int, *options: str) -> Collection:
    """The collection that the script makes."""
    assert run("make_big.py", str(count), str(path), *options) == []
    return load(path)


@pytest.fixture
def modules(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The scripts can be imported, as they import each other."""
    before = set(sys.modules)
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    yield
    for name in set(sys.modules) - before:
        del sys.modules[name]


@pytest.mark.parametrize("shape", SHAPES)
def test_a_made_collection_has_the_operations_that_were_asked_for_and_no_problem(tmp_path: Path, shape: str) -> None:
    collection = made(tmp_path / "big.json", 50, "--shape", shape)
    assert len(list(collection.operations())) == 50
    assert not collection.problems
    assert not any(example.content is None for each in collection.operations() for example in each.examples)


def test_it_is_made_alike_each_time(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        made(tmp_path / name / "big.json", 40)
    first, second = ((tmp_path / name / "big.json").read_bytes() for name in ("a", "b"))
    assert first == second


def test_shapes(tmp_path: Path) -> None:
    def folders(shape: str, count: int) -> Counter[tuple[str, ...]]:
        operations = made(tmp_path / f"{shape}.json", count, "--shape", shape).operations()
        return Counter(operation.folders for operation in operations)

    assert [*folders("folders", 120).values()] == [20] * 6
    assert [*folders("one-folder", 120).values()] == [120]
    assert max(map(len, folders("deep", 90))) == 30
    assert max(map(len, folders("deepest", 600))) == 300
    assert [*folders("equal-folders", 60)] == [("New folder",)]
    names = {operation.name for operation in load(tmp_path / "equal-folders.json").operations()}
    assert names == {"New request"}


def test_names_and_addresses_in_a_folder_differ(tmp_path: Path) -> None:
    operations = list(made(tmp_path / "big.json", 500, "--shape", "one-folder").operations())
    assert len({operation.name for operation in operations}) == 500
    assert len({(operation.method, operation.url.source) for operation in operations}) == 500


def test_the_tree_says_what_the_file_says(tmp_path: Path) -> None:
    tree = made(tmp_path / "tree", 60, "--shape", "tree").operations()
    file = {operation.id: operation for operation in made(tmp_path / "file.json", 60).operations()}
    for one in tree:
        other = file[one.id]
        assert (one.name, one.method, one.description) == (other.name, other.method, other.description)
        assert len(one.query) == len(other.query)
        assert [example.content for example in one.examples] == [example.content for example in other.examples]
        assert type(one.body) is type(other.body)
        assert type(one.auth) is type(other.auth)


def test_answers_can_be_long(tmp_path: Path) -> None:
    operations = made(tmp_path / "big.json", 20, "--answer", "40000").operations()
    lengths = [len(operation.examples[0].content or "") for operation in operations]
    assert min(lengths) > 10_000
    assert max(lengths) < 160_000


def test_likeness_counts_what_requests_have(tmp_path: Path) -> None:
    made(tmp_path / "big.json", 100)
    (tmp_path / "none.json").write_text("{}")
    _, _, query, _, headers, *_ = run("likeness.py", str(tmp_path / "big.json"), str(tmp_path / "none.json"))
    assert figures(query)[:2] == ["query parameters", "100"]
    assert 10 < int(figures(query)[2]) < 40
    assert int(figures(headers)[4]) in {1, 2, 3}


@pytest.mark.parametrize("word", ["nothing", "one operation"])
def test_the_table_has_a_line_for_each_command(word: str) -> None:
    lines = run("run.py", "--quick", "--only", word)
    rows = [line for line in lines if line.startswith("| ") and "---" not in line][1:]
    assert len(rows) in {2, 4}
    assert figures(rows[0])[-2:] == ["1.00", "1.00"]
    assert all(float(figure) > 0 for row in rows for figure in figures(row)[1:])


def test_steps() -> None:
    cold, changed = run("steps.py", "40", "1")
    for line in (cold, changed):
        words = line.split()
        found = {step: int(words[words.index(step) + 1]) for step in ("reading", "python", "curl", "writing", "whole")}
        assert sum(found.values()) - found["whole"] <= found["whole"] + 5


@pytest.mark.usefixtures("modules")
def test_other_programs_that_are_not_installed_are_told(tmp_path: Path) -> None:
    from groups import QUICK, groups
    from run import lines

    sizes = QUICK._replace(thousand=2)
    (group,) = groups(tmp_path, tmp_path / "none", sizes, "beside")
    _, _, _, ours, without_cache, *others = lines(group)
    assert figures(ours)[-1] == "1.00"
    assert float(figures(without_cache)[-1]) > 0
    assert [figures(row)[1] for row in others] == ["not installed: python benchmarks/peers.py FOLDER"] * 3


@pytest.mark.usefixtures("modules")
def test_groups_of_other_shapes_and_files(tmp_path: Path) -> None:
    from groups import QUICK, groups

    sizes = QUICK._replace(thousand=4, large=True)
    words = ("more", "shapes", "files", "several")
    growth, shapes, forms, several = (group for word in words for group in groups(tmp_path, tmp_path, sizes, word))
    assert [row.amount for row in growth.rows.values()] == [4, 40, 400]
    assert len(shapes.rows) == 6
    assert [name.partition(",")[0] for name in forms.rows][2] == "one file of 1 MB"
    apart, together = (row.command.arguments for row in several.rows.values() if row.command)
    assert apart[-1].count(" generate ") == 4
    assert sum(each.endswith(".json") for each in together) == 4


@pytest.mark.usefixtures("modules")
def test_each_run_of_a_changed_collection_sees_another_one(tmp_path: Path) -> None:
    from generating import changed, make

    def said(path: Path) -> list[tuple[str, str]]:
        bodies = [(each, each.body) for each in load(path).operations()]
        return [(each.description, body.text.source if isinstance(body, RawBody) else "") for each, body in bodies]

    collection = make(tmp_path, 40)
    for part in ("description", "body"):
        command = changed(collection, part)
        seen: set[bytes] = set()
        for _ in range(2):
            command.prepare()
            seen.add((tmp_path / f"folders_40_{part}.json").read_bytes())
        assert len(seen) == 2
        after = said(tmp_path / f"folders_40_{part}.json")
        (differing,) = (pair for pair in zip(said(collection), after, strict=True) if pair[0] != pair[1])
        description, body = (old == new for old, new in zip(*differing, strict=True))
        assert (description, body) == (part == "body", part == "description")
    (tmp_path / "none.json").write_text("{}")
    with pytest.raises(ValueError, match="no request with a body"):
        changed(tmp_path / "none.json", "body")


@pytest.mark.usefixtures("modules")
def test_a_program_that_fails_is_an_error_with_what_it_said() -> None:
    from processes import Command, run

    with pytest.raises(RuntimeError, match="no such thing"):
        run(Command((sys.executable, "-c", "import sys; sys.exit('no such thing')")))


@pytest.mark.usefixtures("modules")
def test_memory_and_time_of_what_a_program_starts_count() -> None:
    from processes import Command, run

    inner = "x = bytearray(200_000_000); sum(range(3_000_000))"
    outer = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {inner!r}], check=True)"
    found = run(Command((sys.executable, "-c", outer)))
    # What is started begins as a copy of whoever starts it.
    own = getrusage(RUSAGE_SELF).ru_maxrss / 1024
    assert 190 < found.memory < max(300, own + 50)
    assert found.cpu > 20
