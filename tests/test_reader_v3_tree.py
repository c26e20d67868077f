"""A collection v3 in a folder: which files are read, in which order, and where they may not lead."""

import os
from pathlib import Path
from typing import Any

import pytest

from postwright.errors import CollectionError, Place, Problem, Severity
from postwright.model import Collection
from postwright.reader import read, read_source
from trees import tree, write

GET = "$kind: http-request\nurl: https://a.test/x\n"
NAMED = "$kind: collection\nname: Shop\n"


def names(found: Collection) -> list[str]:
    """The operations of a collection by their paths."""
    return ["/".join((*operation.folders, operation.name)) for operation in found.operations()]


def only_problem(found: Collection) -> Problem:
    """The only problem of a collection."""
    (problem,) = found.problems
    assert problem.hint
    return problem


def refusal(path: Path, chosen: str | None = None) -> Problem:
    """Why a path can't be read."""
    with pytest.raises(CollectionError) as raised:
        read(path, collection=chosen)
    (problem,) = raised.value.problems
    return problem


def test_names_and_folders(tmp_path: Path) -> None:
    found = tree(
        tmp_path,
        {
            ".resources/definition.yaml": NAMED + "id: c\ndescription: All of it.\nvariables:\n  host: a.test\n",
            "a.request.yaml": GET + "name: A/B\nid: r\ndescription: One.\n",
            "b.request.yml": GET,
            "In/.resources/definition.yml": "$kind: collection\nname: Inside\ndescription: A folder.\n",
            "In/c.request.yaml": GET,
            "In/Deep/d.request.yaml": GET,
            "Empty/.resources/definition.yaml": "$kind: collection\n",
            "docs/readme.md": "no request",
            ".git/e.request.yaml": GET,
            "f.yaml": GET,
        },
    )
    assert (found.name, found.description, found.problems) == ("Shop", "All of it.", ())
    assert [(variable.name, variable.value and variable.value.source) for variable in found.variables] == [
        ("host", "a.test")
    ]
    assert names(found) == ["A/B", "Inside/Deep/d", "Inside/c", "b"]
    assert [child.name for child in found.children] == ["A/B", "Empty", "Inside", "b"]
    first = next(found.operations())
    assert (first.id, first.description, first.method) == ("r", "One.", "GET")


def test_a_folder_names_what_has_no_name(tmp_path: Path) -> None:
    assert tree(tmp_path / "My API", {"a.request.yaml": GET}).name == "My API"


def test_places_are_those_of_the_files(tmp_path: Path) -> None:
    source = GET + "headers:\n  - key: A\n    value: b\n  - key: C\n    value: d\n"
    found = tree(tmp_path, {"a.request.yaml": GET, "In/b.request.yaml": "# c\n" + source})
    first = next(found.operations())
    file = f"{tmp_path}/In/b.request.yaml"
    assert first.place == Place(file, "/item/0/item/0", 2, 1)
    assert [header.place.line for header in first.headers] == [5, 7]
    assert found.place == Place(str(tmp_path))


def test_order(tmp_path: Path) -> None:
    found = tree(
        tmp_path,
        {
            "z.request.yaml": GET + "order: 1.5\n",
            "y.request.yaml": GET + "order: 1000\n",
            "x.request.yaml": GET + "order: -1\n",
            "b.request.yaml": GET,
            "a.request.yaml": GET + "name: c\n",
            "B.request.yaml": GET + "order: nonsense\n",
            "In/.resources/definition.yaml": "$kind: collection\norder: 2\n",
            "In/d.request.yaml": GET,
        },
    )
    assert names(found) == ["x", "B", "b", "c", "z", "In/d", "y"]


def test_a_broken_file_does_not_stop_the_rest(tmp_path: Path) -> None:
    found = tree(
        tmp_path,
        {
            "a.request.yaml": GET,
            "In/b.request.yaml": "$kind: http-request\nurl: {{host}}/x\n",
        },
    )
    assert names(found) == ["a"]
    problem = only_problem(found)
    assert (problem.code, problem.severity, problem.skipped) == ("yaml-key", Severity.ERROR, True)
    assert problem.place == Place(f"{tmp_path}/In/b.request.yaml", "/In~1b.request.yaml", 2, 7)


def test_a_broken_definition_is_told(tmp_path: Path) -> None:
    found = tree(tmp_path, {"a.request.yaml": GET, ".resources/definition.yaml": "name: @x\n"})
    assert names(found) == ["a"]
    assert only_problem(found).code == "not-yaml"
    assert not only_problem(found).skipped


@pytest.mark.parametrize("kind", ["grpc-request", "websocket-request", "mqtt-request", "http-example"])
def test_other_kinds_are_left_out(tmp_path: Path, kind: str) -> None:
    found = tree(tmp_path, {"a.request.yaml": GET, "b.request.yaml": f"$kind: {kind}\nname: B\nurl: x\n"})
    problem = only_problem(found)
    assert (problem.code, problem.skipped) == ("request-kind", True)
    assert problem.message == f'The request "B" is left out: its kind "{kind}" is not HTTP.'
    assert problem.place == Place(f"{tmp_path}/b.request.yaml", "/b.request.yaml", 1, 1)


@pytest.mark.parametrize("content", ["", "type: http\nurl: https://a.test\n", "- a\n", "x"])
def test_a_request_without_a_kind_is_left_out(tmp_path: Path, content: str) -> None:
    found = tree(tmp_path, {"a.request.yaml": GET, "b.request.yaml": content})
    assert only_problem(found).message == 'The request "b" is left out: its file has no $kind.'


def test_what_is_odd_inside_a_file_is_told_with_its_line(tmp_path: Path) -> None:
    found = tree(tmp_path, {"a.request.yaml": GET + "url: https://b.test\n", "b.request.yaml": GET + "body: [1]\n"})
    assert {(problem.code, problem.place.file[-14:], problem.place.line) for problem in found.problems} == {
        ("duplicate-name", "a.request.yaml", 3),
        ("body-not-an-object", "b.request.yaml", 3),
    }


def test_links_inside_the_folder_are_followed_to_files_only(tmp_path: Path) -> None:
    write(tmp_path, {"a.request.yaml": GET, "In/b.request.yaml": GET})
    (tmp_path / "c.request.yaml").symlink_to("a.request.yaml")
    (tmp_path / "Again").symlink_to("In")
    (tmp_path / "In" / "up").symlink_to("..")
    found = read(tmp_path)
    assert names(found) == ["In/b", "a", "c"]
    assert {(problem.code, problem.place.file) for problem in found.problems} == {
        ("outside-folder", f"{tmp_path}/Again"),
        ("outside-folder", f"{tmp_path}/In/up"),
    }


def test_links_out_of_the_folder_are_not_followed(tmp_path: Path) -> None:
    write(tmp_path, {"secret.yaml": GET, "out/definition.yaml": NAMED, "shop/a.request.yaml": GET})
    (tmp_path / "shop" / "b.request.yaml").symlink_to("../secret.yaml")
    (tmp_path / "shop" / ".resources").symlink_to("../out")
    found = read(tmp_path / "shop")
    assert (found.name, names(found)) == ("shop", ["a"])
    assert [(problem.code, problem.skipped, problem.place.file) for problem in found.problems] == [
        ("outside-folder", False, f"{tmp_path}/shop/.resources"),
        ("outside-folder", True, f"{tmp_path}/shop/b.request.yaml"),
    ]


def test_a_folder_whose_name_starts_alike_is_outside(tmp_path: Path) -> None:
    write(tmp_path, {"shop/a.request.yaml": GET, "shop2/b.request.yaml": GET})
    (tmp_path / "shop" / "b.request.yaml").symlink_to("../shop2/b.request.yaml")
    assert names(read(tmp_path / "shop")) == ["a"]


def test_what_is_no_file_is_not_opened(tmp_path: Path) -> None:
    write(tmp_path, {"a.request.yaml": GET})
    os.mkfifo(tmp_path / "b.request.yaml")
    (tmp_path / "c.request.yaml").symlink_to("c.request.yaml")
    (tmp_path / "d.request.yaml").symlink_to("gone")
    found = read(tmp_path)
    assert names(found) == ["a"]
    assert [problem.code for problem in found.problems] == ["unreadable", "unreadable", "not-found"]
    assert len({problem.place.pointer for problem in found.problems if problem.skipped}) == 3


def test_a_folder_that_can_not_be_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, {"a.request.yaml": GET, "In/b.request.yaml": GET})
    listed = os.scandir

    def scandir(path: str) -> Any:
        if path.endswith("/In"):
            raise PermissionError(13, "Permission denied")
        return listed(path)

    monkeypatch.setattr(os, "scandir", scandir)
    found = read(tmp_path)
    assert names(found) == ["a"]
    assert only_problem(found).message == "The folder can't be read: Permission denied."


def test_folders_end_somewhere(tmp_path: Path) -> None:
    write(tmp_path, {"a.request.yaml": GET, "x/" * 100 + "b.request.yaml": GET, "x/" * 101 + "c.request.yaml": GET})
    found = read(tmp_path)
    assert [operation.name for operation in found.operations()] == ["a", "b"]
    assert only_problem(found).code == "folders-too-deep"


def test_names_that_are_no_text(tmp_path: Path) -> None:
    try:
        (tmp_path / os.fsdecode(b"\xff.request.yaml")).write_text(GET)
    except OSError:  # pragma: no cover
        pytest.skip("the file system has no such names")
    found, source = read_source(tmp_path)
    assert names(found) == ["\ufffd"]
    assert source.endswith(b"  \xff.request.yaml\n")


def test_the_source_of_a_folder_is_a_list_of_its_files(tmp_path: Path) -> None:
    files = {"a.request.yaml": GET, ".resources/definition.yaml": NAMED, "In/b.request.yaml": GET, "c.txt": "x"}
    one, other = write(tmp_path / "1", files), write(tmp_path / "2", dict(reversed(files.items())))
    lines = read_source(one)[1].decode().splitlines()
    assert [line[64:] for line in lines] == ["  .resources/definition.yaml", "  In/b.request.yaml", "  a.request.yaml"]
    assert read_source(one)[1] == read_source(other)[1]
    (other / "c.txt").write_text("y")
    assert read_source(one)[1] == read_source(other)[1]
    (other / "a.request.yaml").write_text(GET + "\n")
    assert read_source(one)[1] != read_source(other)[1]


def test_a_definition_stands_for_its_folder(tmp_path: Path) -> None:
    write(tmp_path, {".resources/definition.yaml": NAMED, "a.request.yaml": GET})
    assert names(read(tmp_path / ".resources" / "definition.yaml")) == ["a"]


REPOSITORY = {
    "postman/collections/B/.resources/definition.yaml": "$kind: collection\nname: Books\n",
    "postman/collections/B/b.request.yaml": GET,
    "postman/collections/A/In/a.request.yaml": GET,
    "postman/collections/empty/readme.md": "",
    "apis/c/.resources/definition.yaml": NAMED,
    "other/d.request.yaml": GET,
}


def test_of_several_collections_one_is_chosen(tmp_path: Path) -> None:
    write(tmp_path, REPOSITORY)
    problem = refusal(tmp_path)
    assert (problem.code, problem.place) == ("several-collections", Place(str(tmp_path)))
    assert problem.message == 'There are 2 collections here: 1 "A", 2 "Books".'
    chosen = read(tmp_path, collection="Books")
    assert names(chosen) == names(read(tmp_path, collection="2")) == ["b"]
    assert next(chosen.operations()).place.file == f"{tmp_path}/postman/collections/B/b.request.yaml"
    assert refusal(tmp_path, "Shop").code == "no-such-collection"
    assert names(read(tmp_path / "postman" / "collections" / "A")) == ["In/a"]


@pytest.mark.parametrize(
    "resources",
    [
        "localResources:\n  collections: [../apis/c, ../gone, 5, ../../out, '..', \"a\\0b\"]\n",
        "version: 2\ncanonical:\n  collections:\n    ../apis/c: 1-2-3\n",
    ],
)
def test_registered_folders_are_collections_too(tmp_path: Path, resources: str) -> None:
    write(tmp_path / "out", {"x.request.yaml": GET})
    folder = write(tmp_path / "in", {**REPOSITORY, ".postman/resources.yaml": resources})
    assert refusal(folder).message == 'There are 3 collections here: 1 "Shop", 2 "A", 3 "Books".'
    assert read(folder / ".postman" / "resources.yaml", collection="Shop").name == "Shop"


def test_broken_resources_register_nothing(tmp_path: Path) -> None:
    write(tmp_path, {".postman/resources.yaml": "a: @", **REPOSITORY})
    assert refusal(tmp_path).message.startswith("There are 2 collections")


def test_collections_right_in_a_folder(tmp_path: Path) -> None:
    write(tmp_path, {"a/x.request.yaml": GET, "b/y.request.yaml": GET, "c/d/z.request.yaml": GET, "e.txt": ""})
    assert refusal(tmp_path).message == 'There are 2 collections here: 1 "a", 2 "b".'
    write(tmp_path / "one", {"a/x.request.yaml": GET})
    assert names(read(tmp_path / "one")) == ["x"]


def test_a_folder_without_a_collection(tmp_path: Path) -> None:
    write(tmp_path, {"c/d/e/z.request.yaml": GET, "a.txt": ""})
    (tmp_path / "link").symlink_to("c/d/e")
    assert refusal(tmp_path).code == "directory"
    deep = write(tmp_path / "deep", {"postman/collections/" + "x/" * 20 + "a.request.yaml": GET})
    assert refusal(deep).code == "directory"
    assert refusal(tmp_path / "gone").code == "not-found"
    assert refusal(tmp_path / ("x" * 5000)).code == "unreadable"
