"""Places of values in a document that was converted from another one."""

from postwright.errors import Place
from postwright.reader.values import Json, Node, Report

CONVERTED: Json = {"item": [{"name": "a", "request": {"method": "GET"}}], "info": {}}


def test_a_value_has_the_place_of_its_origin() -> None:
    node = Node(CONVERTED, Report("new.json", {"/item/0": Place("old.json", "/requests/3")}))
    assert next(node.get("item").items()).place == Place("old.json", "/requests/3")


def test_below_an_origin_members_keep_their_names() -> None:
    node = Node(CONVERTED, Report("new.json", {"": Place("old.json", "/collection")}))
    assert node.get("info").get("name").place == Place("old.json", "/collection/info/name")


def test_the_nearest_origin_counts() -> None:
    origins = {"": Place("old.json"), "/item/0": Place("old.json", "/a"), "/item/0/request": Place("old.json", "/b")}
    request = next(Node(CONVERTED, Report("new.json", origins)).get("item").items()).get("request")
    assert request.get("method").place == Place("old.json", "/b/method")


def test_an_origin_with_a_line_holds_for_all_below_it() -> None:
    origin = Place("a.yaml", "/item/0", 3, 1)
    item = next(Node(CONVERTED, Report("new.json", {"/item/0": origin})).get("item").items())
    assert item.get("request").get("method").place == origin


def test_without_an_origin_above_it_a_value_stands_where_it_is() -> None:
    node = Node(CONVERTED, Report("new.json", {"/item/0": Place("old.json")}))
    assert node.get("info").place == Place("new.json", "/info")


def test_problems_stand_at_the_origin() -> None:
    node = Node(CONVERTED, Report("new.json", {"/info": Place("old.json", "/name")}))
    node.get("info").warn("code", "A message.")
    node.get("info").quiet().warn("code", "Nobody hears it.")
    assert [problem.place for problem in node.report.problems] == [Place("old.json", "/name")]
    assert node.get("info").quiet().place == Place("old.json", "/name")
