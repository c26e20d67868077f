"""Operations that a configuration leaves out or in."""

import json
from pathlib import Path

import pytest

from plain_target import PLAIN, collection_bytes, folder, request
from postwright.cli.generating import built
from postwright.cli.options import Options
from postwright.config import Filter, Job
from postwright.config.filtering import filtered
from postwright.errors import Place
from postwright.model import Collection, Folder
from postwright.reader import parse
from trees import tree

GET = "$kind: http-request\nurl: https://a.test/x\n"
SHOP = parse(
    collection_bytes(
        "Shop",
        request("Ping"),
        folder("Admin", request("List"), folder("Users", request("Get"), request("Remove", method="DELETE"))),
        folder("[v2] Admin", request("List")),
        folder("Debug", folder("Deep", request("Debug dump"))),
    ),
    "shop.json",
)


def names(collection: Collection) -> list[str]:
    """The paths of what is left."""
    return ["/".join((*operation.folders, operation.name)) for operation in collection.operations()]


def left(*, include: tuple[Filter, ...] = (), exclude: tuple[Filter, ...] = ()) -> list[str]:
    """What filters leave of the shop; each of them fits something."""
    found, idle = filtered(SHOP, include, exclude)
    assert idle == ()
    return names(found)


def test_without_filters_nothing_changes() -> None:
    assert filtered(SHOP, (), ()) == (SHOP, ())


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (Filter(folder="Admin"), ["Admin/List", "Admin/Users/Get", "Admin/Users/Remove"]),
        (Filter(folder="admin/users"), ["Admin/Users/Get", "Admin/Users/Remove"]),
        (Filter(folder="Admin/*"), ["Admin/Users/Get", "Admin/Users/Remove"]),
        (Filter(folder="*/U?ers"), ["Admin/Users/Get", "Admin/Users/Remove"]),
        (Filter(folder="[v2] *"), ["[v2] Admin/List"]),
        (Filter(name="DEBUG *"), ["Debug/Deep/Debug dump"]),
        (Filter(name="List"), ["Admin/List", "[v2] Admin/List"]),
        (Filter(method="delete"), ["Admin/Users/Remove"]),
        (Filter(folder="Admin", name="List", method="GET"), ["Admin/List"]),
    ],
)
def test_included_is_what_all_parts_of_a_filter_fit(given: Filter, expected: list[str]) -> None:
    assert left(include=(given,)) == expected
    assert left(exclude=(given,)) == [name for name in names(SHOP) if name not in expected]


def test_what_is_left_out_counts_more_than_what_is_included() -> None:
    include = (Filter(folder="Admin"), Filter(name="Ping"))
    assert left(include=include, exclude=(Filter(method="DELETE"),)) == ["Ping", "Admin/List", "Admin/Users/Get"]


def test_folders_that_lost_all_go_and_folders_that_had_none_stay() -> None:
    empty = Folder(name="Empty", place=Place("shop.json", "/item/9"))
    found, _ = filtered(
        Collection(name="Shop", children=(*SHOP.children, empty), place=SHOP.place), (), (Filter(folder="Debug"),)
    )
    assert [child.name for child in found.children] == ["Ping", "Admin", "[v2] Admin", "Empty"]


def test_filters_that_fit_nothing_are_said() -> None:
    idle = Filter(folder="Nothing", place=Place("postwright.yaml", line=3, column=5))
    assert filtered(SHOP, (), (idle, Filter(name="Ping")))[1] == (idle,)


def test_problems_of_what_is_left_out_go_with_it() -> None:
    broken = {"name": "Broken", "request": {"method": "GET"}}
    odd = {"name": "Odd", "request": {"url": "https://a.test", "body": {"raw": "x"}}}
    collection = parse(
        json.dumps(
            {"info": {"name": "S"}, "item": [folder("A", broken, odd), folder("B", broken, request("Fine")), broken]}
        ).encode(),
        "s.json",
    )
    found = [(problem.code, problem.place.pointer) for problem in collection.problems]
    assert [code for code, _ in found] == ["no-url", "body-without-mode", "no-url", "no-url"]

    def told(*exclude: Filter, include: tuple[Filter, ...] = ()) -> list[str]:
        return [problem.place.pointer for problem in filtered(collection, include, exclude)[0].problems]

    pointers = [pointer for _, pointer in found]
    assert told(Filter(folder="A")) == pointers[2:]
    assert told(Filter(name="Odd")) == [pointers[0], *pointers[2:]]
    assert told(Filter(name="broken")) == [pointers[1]]
    assert told(Filter(name="Broken", method="GET")) == pointers
    assert told(include=(Filter(folder="B", method="GET"),)) == [pointers[2]]


def test_problems_in_files_of_a_collection_v3(tmp_path: Path) -> None:
    found = tree(
        tmp_path,
        {
            ".resources/definition.yaml": "$kind: collection\n",
            "A/a.request.yaml": f"{GET}body:\n  type: text\n  type: none\n",
            "A/b.request.yaml": "a: [",
            "B/a.request.yaml": f"{GET}name: 1\nname: Two\n",
        },
    )
    assert [problem.code for problem in found.problems] == ["duplicate-name", "not-yaml", "duplicate-name"]
    assert [Path(each.place.file).parent.name for each in filtered(found, (), (Filter(folder="A"),))[0].problems] == [
        "B"
    ]


def test_problems_in_one_document_of_a_collection_v3() -> None:
    item = "{$kind: http-request, name: A, name: %s, url: https://a.test}"
    found = parse(f"$kind: collection\nname: X\nitems:\n- {item % 'B'}\n- {item % 'C'}\n".encode(), "x.yaml")
    assert [problem.place.line for problem in found.problems] == [4, 5]
    assert [problem.place.line for problem in filtered(found, (), (Filter(name="B"),))[0].problems] == [5]


def test_a_deep_tree() -> None:
    children: tuple[Folder, ...] = ()
    for depth in range(3000):
        children = (Folder(name=f"F{depth}", children=children or SHOP.children, place=SHOP.place),)
    deep = Collection(name="Deep", children=children, place=SHOP.place)
    assert len(list(filtered(deep, (), (Filter(name="Ping"),))[0].operations())) == 5


def test_a_run_tells_only_filters_that_fit_nothing_anywhere(tmp_path: Path) -> None:
    sources = [tmp_path / f"{name}.json" for name in ("a", "b")]
    for source in sources:
        source.write_bytes(collection_bytes(source.stem, request("Ping"), request(f"Only {source.stem}")))
    place = Place("postwright.yaml", line=7, column=5)
    filters = (Filter(name="only b", place=place), Filter(name="none", place=place))
    jobs = [Job(source=str(source), exclude=filters) for source in sources]
    first, second = built(jobs, PLAIN, Options(quiet=True))
    assert first.build
    assert first.build.operations == 2
    assert second.build
    assert second.build.operations == 1
    (problem,) = first.problems
    assert (problem.code, problem.place) == ("filter-without-effect", place)
    assert problem.message == "The filter {name: none} fits no request."
    assert second.problems == ()


def test_what_a_job_leaves_out_is_no_problem_and_of_no_collection_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(collection_bytes("A", request("Ping"), request("forget")))
    exclude = (Filter(name="forget"),)
    jobs = [Job(source=str(tmp_path / name), exclude=exclude) for name in ("a.json", "none.json")]
    outcomes = built(jobs, PLAIN, Options(quiet=True))
    assert [[problem.code for problem in outcome.problems] for outcome in outcomes] == [[], ["not-found"]]
