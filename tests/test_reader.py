"""The walk over a collection: folders, items, inheritance of flags, variables, descriptions, order of problems."""

import json
from pathlib import Path

import pytest

from postwright.errors import CollectionError, Place, Severity
from postwright.model import Folder, Operation, Settings, Text
from postwright.reader import parse, read, v2
from postwright.reader.values import Json, Node, Report
from reading import SCHEMA, collection, document, operation, skipped

GET = {"url": "https://a.test"}


def test_reads_folders_and_requests_in_order_with_their_places() -> None:
    read = collection(
        {"name": "Users", "description": "All\r\nof them", "item": [{"name": "List", "request": GET}]},
        {"name": "Ping", "request": GET, "id": "p1"},
        {"name": "Empty", "item": []},
    )
    users, ping, empty = read.children
    assert isinstance(users, Folder)
    assert isinstance(ping, Operation)
    assert (users.name, users.description, users.place) == ("Users", "All\nof them", Place("test.json", "/item/0"))
    assert (ping.id, ping.folders, ping.place.pointer) == ("p1", (), "/item/1")
    assert empty == Folder(name="Empty", place=Place("test.json", "/item/2"))
    assert [(one.name, one.folders) for one in read.operations()] == [("List", ("Users",)), ("Ping", ())]
    assert read.place == Place("test.json")
    assert read.problems == ()


@pytest.mark.parametrize(
    ("info", "name"),
    [
        ({"name": "Shop"}, "Shop"),
        ({"name": 7}, "7"),
        ({"name": "  "}, "orders"),
        ({}, "orders"),
        (None, "orders"),
        ("text", "orders"),
    ],
)
def test_names_the_collection_after_its_file_where_it_has_no_name(info: object, name: str) -> None:
    assert parse(document(info=info), "in/orders.postman_collection.json").name == name


def test_item_null_is_a_request_and_item_list_a_folder() -> None:
    read = collection(
        {"name": "A", "item": None, "request": GET},
        {"name": "B", "item": [], "request": None},
        {"name": "C", "item": {"x": 1}, "request": GET},
    )
    assert [type(child) for child in read.children] == [Operation, Folder, Operation]
    assert read.problems == ()


def test_folder_with_a_request_of_its_own_loses_it_with_a_problem() -> None:
    read = collection({"name": "Both", "item": [{"name": "In", "request": GET}], "request": GET})
    assert [one.name for one in read.operations()] == ["In"]
    (problem,) = read.problems
    assert (problem.code, problem.severity, problem.skipped) == ("folder-with-request", Severity.ERROR, False)
    assert problem.place.pointer == "/item/0"
    assert '"Both"' in problem.message


@pytest.mark.parametrize("entry", [None, "text", 3, [{"name": "R", "request": GET}]])
def test_entries_that_are_no_objects_are_problems(entry: object) -> None:
    read = collection({"name": "R", "request": GET}, entry)
    assert len(list(read.operations())) == 1
    assert [(problem.code, problem.place.pointer) for problem in read.problems] == [("not-an-object", "/item/1")]


@pytest.mark.parametrize("items", [{"a": {"request": GET}}, None, "text"])
def test_items_that_are_no_list_are_a_problem(items: object) -> None:
    read = collection(item=items)
    assert read.children == ()
    assert [(problem.code, problem.place.pointer) for problem in read.problems] == [("items-not-a-list", "/item")]


@pytest.mark.parametrize(
    ("request_", "code"),
    [
        (None, "no-request"),
        (5, "no-request"),
        ([], "no-request"),
        ({}, "no-url"),
        ("", "no-url"),
        ({"url": GET, "method": "{{verb}}"}, "method-variable"),
        ({**GET, "method": "GE T"}, "method-invalid"),
        ({**GET, "method": ["GET", "X"]}, "method-invalid"),
        ({"url": "ws://a.test"}, "not-http"),
        ({"url": {"protocol": "grpc", "host": ["a", "test"]}}, "not-http"),
    ],
)
def test_requests_that_can_not_be_generated_are_named(request_: object, code: str) -> None:
    problem = skipped(request_)
    assert (problem.code, problem.severity) == (code, Severity.ERROR)
    assert problem.message.startswith('The request "R" is left out: ')
    assert problem.hint


def test_a_skipped_request_without_a_name_is_told_by_its_place() -> None:
    (problem,) = collection({}).problems
    assert problem.message == "A request without a name is left out: it holds no request."


@pytest.mark.parametrize(
    ("method", "expected"),
    [(None, "GET"), ("", "GET"), ("post", "POST"), (" put ", "PUT"), ("LINK", "LINK"), ("x-$y", "X-$Y")],
)
def test_methods_are_upper_case_and_get_by_default(method: object, expected: str) -> None:
    assert operation({**GET, "method": method}).method == expected


def test_a_string_is_a_get_of_that_url() -> None:
    read = operation("https://a.test/x?q=1")
    assert (read.method, read.url.source, read.query[0].name) == ("GET", "https://a.test/x", Text(("q",)))


@pytest.mark.parametrize(
    ("name", "expected"), [("", "https://a.test"), (None, "https://a.test"), (" A ", "A"), (5, "5")]
)
def test_operations_without_a_name_are_named_by_their_url(name: object, expected: str) -> None:
    assert operation(GET, name=name).name == expected


def test_ids_come_in_two_spellings_and_may_be_missing() -> None:
    assert operation(GET, id="a", _postman_id="b").id == "a"
    assert operation(GET, _postman_id="b").id == "b"
    assert operation(GET).id == ""


@pytest.mark.parametrize(
    ("request_", "item", "expected"),
    [
        ("in request", "in item", "in request"),
        (None, "in item", "in item"),
        ({"content": "a\rb", "type": "text/markdown"}, None, "a\nb"),
        ({"content": None}, None, ""),
        (5, None, ""),
    ],
)
def test_descriptions_of_any_shape(request_: object, item: object, expected: str) -> None:
    assert operation({**GET, "description": request_}, description=item).description == expected


def test_description_of_the_collection_is_in_info() -> None:
    info = {"name": "N", "description": {"content": "yes"}}
    assert collection(info=info, description="no").description == "yes"


def test_flags_are_merged_nearest_first_and_not_deeper() -> None:
    flags = {"disabledSystemHeaders": {"accept": True, "host": False}, "followRedirects": False, "strictSSL": False}
    inner = {"disabledSystemHeaders": {"user-agent": 1}, "maxRedirects": 3, "strictSSL": None}
    read = collection(
        {"item": [{"request": GET, "protocolProfileBehavior": inner}], "protocolProfileBehavior": {"odd": 1}},
        {"request": GET},
        protocolProfileBehavior=flags,
    )
    inside, outside = read.operations()
    shared = {"follow_redirects": False, "strict_ssl": False}
    assert outside.settings == Settings(**shared, disabled_system_headers=frozenset({"accept"}))
    assert inside.settings == Settings(**shared, disabled_system_headers=frozenset({"user-agent"}), max_redirects=3)


@pytest.mark.parametrize(
    ("flags", "expected"),
    [
        (None, Settings()),
        ([1], Settings()),
        ({"maxRedirects": "7"}, Settings(max_redirects=7)),
        ({"maxRedirects": -1}, Settings()),
        ({"maxRedirects": True}, Settings()),
        (
            {"disableBodyPruning": "false", "disableUrlEncoding": 1},
            Settings(disable_body_pruning=True, disable_url_encoding=True),
        ),
        ({"disabledSystemHeaders": ["accept", 3]}, Settings(disabled_system_headers=frozenset({"accept"}))),
        ({"disabledSystemHeaders": "accept"}, Settings()),
        (
            {
                "followOriginalHttpMethod": True,
                "followAuthorizationHeader": True,
                "removeRefererHeaderOnRedirect": True,
            },
            Settings(follow_original_http_method=True, follow_authorization_header=True, remove_referer=True),
        ),
    ],
)
def test_flags_of_any_shape(flags: object, expected: Settings) -> None:
    assert operation(GET, protocolProfileBehavior=flags).settings == expected


def test_a_number_of_any_length_is_read() -> None:
    raw = '{"item": [{"request": "https://a.test", "protocolProfileBehavior": {"maxRedirects": 1%s}}]}' % ("0" * 5000)
    assert next(parse(raw.encode(), "f.json").operations()).settings == Settings()


def test_problems_come_in_the_order_of_the_file() -> None:
    raw = (
        '{"variable": [3], "item": [{"request": {"header": {"A": [{"x": 1}], " B": "1"}, "url": "https://a.test"}},'
        '{"auth": {"type": "odd"}, "item": [{}]}], "auth": {"type": "odd"}}'
    )
    read = parse(raw.encode(), "f.json")
    assert [problem.place.pointer for problem in read.problems] == [
        "/variable/0",
        "/item/0/request/header/A/value/0",
        "/item/0/request/header/ B/key",
        "/item/1/auth",
        "/item/1/item/0",
        "/auth",
    ]


def test_folders_nest_as_deep_as_json_does() -> None:
    raw = '{"item":[' * 200 + '{"request":"https://a.test"}' + "]}" * 200
    (only,) = parse(raw.encode(), "deep.json").operations()
    assert len(only.folders) == 199


@pytest.mark.parametrize(("depth", "left_out"), [(v2.DEEPEST, False), (v2.DEEPEST + 1, True), (2_000, True)])
def test_folders_are_read_up_to_a_depth(depth: int, left_out: bool) -> None:
    item: Json = {"request": "https://a.test"}
    for _ in range(depth):
        item = {"name": "", "item": [item]}
    found = v2.read(root := Node({"item": [item]}, Report("deep.json")), root)
    assert [one.place.pointer for one in found.operations()] == [] if left_out else ["/item/0" * (depth + 1)]
    told = [("folders-too-deep", "/item/0" * (v2.DEEPEST + 1))] if left_out else []
    assert [(problem.code, problem.place.pointer) for problem in found.problems] == told


def test_places_point_into_the_wrapper() -> None:
    inner = json.loads(document({"name": "R", "request": GET}, {}))
    read = parse(json.dumps({"collection": inner}).encode(), "w.json")
    assert read.place.pointer == "/collection"
    assert next(read.operations()).place.pointer == "/collection/item/0"
    assert [problem.place.pointer for problem in read.problems] == ["/collection/item/1"]


def test_reads_files(tmp_path: Path) -> None:
    file = tmp_path / "shop.postman_collection.json"
    file.write_bytes(b"\xef\xbb\xbf" + document({"request": GET}, info={"schema": SCHEMA}))
    assert read(file).name == "shop"
    assert read(str(file)).place == Place(str(file))
    with pytest.raises(CollectionError, match="no such file"):
        read(tmp_path / "missing.json")
