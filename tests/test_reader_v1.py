"""Collections v1: the tree from lists of ids, requests and responses, in the shapes that apps of all years wrote."""

import json
from typing import Any

import pytest

from postwright.model import Collection, Folder, Operation, PathVariable, UrlEncodedBody
from postwright.reader import parse
from reading_v1 import URL, collection, named, sent, told


def tree(read: Collection) -> list[Any]:
    """Folders as pairs of their name and what is in them, requests as their name."""
    return _names(read.children)


def _names(children: tuple[Folder | Operation, ...]) -> list[Any]:
    return [(each.name, _names(each.children)) if isinstance(each, Folder) else each.name for each in children]


def test_folders_come_before_requests_each_in_their_order() -> None:
    read = collection(
        named("a"),
        named("b"),
        named("c"),
        order=["b"],
        folders_order=["F", "G"],
        folders=[named("G", order=[]), named("H", order=["a"]), named("F", order=["c"], folders_order=["H"])],
    )
    assert tree(read) == [("F", [("H", ["a"]), "c"]), ("G", []), "b"]
    assert told(read) == []


@pytest.mark.parametrize("order", [{}, {"folders_order": None}, {"folders_order": []}, {"folders_order": ["gone"]}])
def test_without_an_order_of_folders_all_outer_ones_come_as_they_are_listed(order: Any) -> None:
    folders = [named("F", order=["a"], folders_order=["G"]), named("G"), named("H")]
    assert tree(collection(named("a"), folders=folders, **{"order": [], **order})) == [
        ("F", [("G", []), "a"]),
        ("H", []),
    ]


def test_ids_are_compared_by_their_text() -> None:
    assert tree(collection(named(7), named("8"), order=["7", 8, None, "", {}, "9"])) == ["7", "8"]


def test_requests_of_folders_stay_there_though_the_collection_names_them_too() -> None:
    read = collection(named("a"), order=["a"], folders=[named("F", order=["a"])])
    assert tree(read) == [("F", ["a"])]
    assert told(read) == [("named-twice", "/requests/0")]


def test_what_no_order_names_comes_last() -> None:
    read = collection(named("a"), named("b"), order=["b"], folders_order=["G"], folders=[named("F"), named("G")])
    assert tree(read) == [("G", []), "b", ("F", []), "a"]
    assert told(read) == [("not-in-order", "/requests/0"), ("not-in-order", "/folders/0")]
    lost = "is named in no order, so that Postman loses it; here it comes last."
    assert [problem.message for problem in read.problems] == [f'The request "a" {lost}', f'The folder "F" {lost}']


def test_of_several_with_one_id_the_last_is_named() -> None:
    first, second = named("a", name="first"), named("a", name="second")
    read = collection(first, second, {"url": URL}, order=["a"], folders=[named("F", name="1"), named("F", name="2")])
    assert tree(read) == [("1", []), ("2", []), "second", "first", URL]
    assert told(read) == [("not-in-order", "/requests/0"), ("not-in-order", "/requests/2")]
    assert "has the id of another request" in read.problems[0].message
    assert read.problems[1].message.startswith("A request without a name is named in no order")


def test_a_folder_with_the_id_of_another_is_kept() -> None:
    read = collection(folders_order=["F"], folders=[named("F", name="1"), named("F", name="2")])
    assert tree(read) == [("2", []), ("1", [])]
    assert "has the id of another folder" in read.problems[0].message


def test_folders_inside_themselves_come_out_once() -> None:
    folders = [named("F", order=["a"], folders_order=["G"]), named("G", folders_order=["F", "H"]), named("H")]
    read = collection(named("a"), order=[], folders=[*folders, named("S", folders_order=["S"])])
    assert tree(read) == [("F", [("G", [("H", [])]), "a"]), ("S", [])]
    assert {code for code, _ in told(read)} == {"not-in-order", "named-twice"}


def test_very_deep_folders_are_cut_and_kept() -> None:
    folders = [named(number, folders_order=[number + 1], order=[f"r{number}"]) for number in range(2_500)]
    read = collection(*(named(f"r{number}") for number in range(2_500)), order=[], folders=folders)
    assert max(len(operation.folders) for operation in read.operations()) == 100
    assert len(list(read.operations())) == 2_500
    assert [code for code, _ in told(read)] == ["not-in-order"] * 24


@pytest.mark.parametrize(
    ("members", "problems"),
    [
        ({"requests": {"1": {}}, "folders": []}, [("items-not-a-list", "/requests")]),
        ({"requests": None, "folders": []}, []),
        ({"requests": [None, "x"]}, [("not-an-object", "/requests/0"), ("not-an-object", "/requests/1")]),
        ({"requests": [], "folders": 5}, [("items-not-a-list", "/folders")]),
        ({"requests": [], "folders": [1], "order": {}}, [("not-an-object", "/folders/0")]),
    ],
)
def test_odd_lists(members: Any, problems: Any) -> None:
    read = parse(json.dumps({"order": [], **members}).encode(), "dir/v1.json")
    assert (read.name, read.children, told(read)) == ("v1", (), problems)


def test_the_collection_itself() -> None:
    read = collection(
        named("a"),
        description="About it.",
        variables=[{"id": "u1", "key": "host", "value": "h"}],
        auth={"type": "basic", "basic": [{"key": "username", "value": "u"}]},
        folders=[named("F", order=["a"], description="F's.", auth={"type": "noauth"})],
    )
    assert (read.name, read.description, read.place.pointer) == ("V1", "About it.", "")
    assert [(variable.name, variable.place.pointer) for variable in read.variables] == [("host", "/variables/0")]
    (folder,) = read.children
    assert (folder.description, folder.place.pointer) == ("F's.", "/folders/0")
    (operation,) = read.operations()
    assert operation.auth
    assert (type(operation.auth).__name__, operation.auth.place.pointer) == ("NoAuth", "/folders/0/auth")


def test_variables_in_the_singular() -> None:
    read = collection(variable=[{"key": "host"}], variables=None)
    assert [variable.name for variable in read.variables] == ["host"]


def test_the_places_of_a_request() -> None:
    operation = sent(
        url=f"{URL}/:id?a=1",
        headers="B: 1",
        headerData=[{"key": "A", "value": "1"}],
        pathVariables={"id": "7"},
        queryParams=[{"key": "q", "value": "1", "equals": True}],
        dataMode="urlencoded",
        data=[{"key": "f", "value": "1"}],
    )
    assert operation.place.pointer == "/requests/0"
    assert operation.url.place.pointer == "/requests/0/url"
    assert [header.place.pointer for header in operation.headers] == ["/requests/0/headerData/0", "/requests/0/headers"]
    assert [parameter.place.pointer for parameter in operation.query] == ["/requests/0/queryParams/0"]
    assert isinstance(operation.body, UrlEncodedBody)
    assert [field.place.pointer for field in operation.body.fields] == ["/requests/0/data/0"]
    (variable,) = (segment for segment in operation.url.segments if isinstance(segment, PathVariable))
    assert variable.place.pointer == "/requests/0/pathVariables/id"


def test_the_query_of_the_url_gives_way_to_the_listed_one() -> None:
    def query(listed: Any) -> list[tuple[str, str | None]]:
        operation = sent(url=f"{URL}?a=1", queryParams=listed)
        return [(one.name.source, None if one.value is None else one.value.source) for one in operation.query]

    assert query(None) == query([]) == query({}) == [("a", "1")]
    assert query([{"key": "b", "value": "2"}]) == query({"b": "2"}) == [("b", "2")]
    assert query([{"key": "b", "value": None, "equals": True}]) == [("b", "")]
    assert query([{"key": "b", "equals": True}]) == [("b", None)]
    assert query([{"key": "b", "value": "", "equals": False}]) == [("b", None)]
    assert query([{"key": "b", "value": "2", "equals": False}]) == [("b", "2")]


def test_a_url_that_is_no_text() -> None:
    operation = sent(url={"raw": URL, "host": ["a", "test"], "path": ["x"]}, pathVariables={"id": "1"})
    assert operation.url.source == "a.test/x"


def test_path_variables_of_both_lists() -> None:
    listed = [{"key": "id", "value": "1", "description": "D"}]
    operation = sent(url="https://a.test/:id/:no", pathVariableData=listed, pathVariables={"id": "2", "no": "3"})
    found = [segment for segment in operation.url.segments if isinstance(segment, PathVariable)]
    assert [(one.name, one.value and one.value.source, one.description) for one in found] == [
        ("id", "1", "D"),
        ("no", "3", ""),
    ]


def headers(problems: list[str] | None = None, **members: Any) -> list[tuple[str, str, bool]]:
    """Names, values and switches of the headers of a request."""
    found = sent(problems, **members).headers
    return [(header.name.source, header.value.source if header.value else "", header.enabled) for header in found]


def test_headers() -> None:
    assert headers(headers="A: 1:2\r\n//B: 2\n// C:3\n D: folded\n\n") == [
        ("A", "1:2", True),
        ("B", "2", False),
        ("C", "3 D: folded", False),
    ]
    assert headers(headers=None) == headers(headerData=None, headers="") == []
    assert headers(headers=[{"key": "A", "value": "1"}], headerData=[{"key": "B"}]) == [("A", "1", True)]
    assert headers(headers={"A": "1"}) == [("A", "1", True)]
    assert headers(["header-without-name"], headers="A: 1\nno colon\n") == [("A", "1", True)]


def test_header_data_comes_before_header_text() -> None:
    data = [{"key": "A", "value": "1"}, {"key": "// B", "value": "2"}, {"key": "x:y", "value": "3"}, {"value": "4"}]
    assert headers(["header-without-name"], headers="A: 0\nB: 0\nx:y: 0\nC: 5", headerData=data) == [
        ("A", "1", True),
        ("B", "2", False),
        ("x:y", "3", True),
        ("C", "5", True),
    ]


def test_header_text_that_repeats_header_data_says_nothing_more() -> None:
    data = [{"key": "A", "value": "1\nX: 2"}, {"key": "B", "value": None, "enabled": False}, {"key": "C"}]
    assert headers(headers="A: 1\nX: 2\n// B: null\nC: undefined", headerData=data) == [
        ("A", "1\nX: 2", True),
        ("B", "null", False),
        ("C", "", True),
    ]
