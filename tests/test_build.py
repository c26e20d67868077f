"""A build: its paths, its problems, and what its lock file says."""

import json
from typing import Any

from plain_target import PLAIN, PlainTarget, collection_bytes, folder, request
from postwright import reader
from postwright.build import Build, build
from postwright.errors import Place, Problem, Severity
from postwright.model import Collection
from postwright.targets.base import DEFAULTS, File, Output, RenderOptions

SHOP = collection_bytes("Corner Shop", folder("Goods", request("List goods"), request("warn me")), request("Log in"))


def build_of(data: bytes, *targets: PlainTarget, file: str = "a/b/shop.json") -> Build:
    return build(reader.parse(data, file), data, targets or PLAIN.values())


def lock_of(made: Build) -> dict[str, Any]:
    lock: dict[str, Any] = json.loads(made.files[f"{made.folder}/postwright.lock.json"])
    return lock


def test_a_collection_named_as_a_device_of_windows() -> None:
    assert build_of(collection_bytes("Con", request("a"))).folder == "con_"


def test_paths() -> None:
    made = build_of(SHOP)
    assert made.folder == "corner-shop"
    assert list(made.files) == [
        "corner-shop/curl/requests/list-goods.txt",
        "corner-shop/curl/requests/log-in.txt",
        "corner-shop/curl/requests/warn-me.txt",
        "corner-shop/postwright.lock.json",
        "corner-shop/python/requests/list-goods.txt",
        "corner-shop/python/requests/log-in.txt",
        "corner-shop/python/requests/warn-me.txt",
    ]
    assert made.files["corner-shop/curl/requests/log-in.txt"] == b"curl: GET https://example.com/\n"
    assert made.operations == 3


def test_lock_file() -> None:
    lock = lock_of(build_of(SHOP, PlainTarget("python", {"b": "B", "a": "A"}), PlainTarget("curl", {"a": "a"})))
    assert list(lock) == ["postwright", "source", "targets", "folders", "operations", "variables", "skipped", "files"]
    assert lock["source"]["file"] == "shop.json"
    assert len(lock["source"]["sha256"]) == 64
    assert lock["targets"] == ["python", "curl"]
    assert lock["operations"][0] == {
        "pointer": "/item/0/item/0",
        "id": "",
        "name": "List goods",
        "folder": "/item/0",
        "digest": "2cdd7a67-bf5ff4a2",
        "names": {"python": "list-goods", "curl": "list-goods"},
        "files": {"python": "python/requests/list-goods.txt", "curl": "curl/requests/list-goods.txt"},
    }
    assert [operation["name"] for operation in lock["operations"]] == ["List goods", "warn me", "Log in"]
    assert lock["variables"] == {"a": {"python": "A", "curl": "a"}, "b": {"python": "B"}}
    assert list(lock["variables"]) == ["a", "b"]
    assert lock["skipped"] == []
    assert list(lock["files"])[:2] == ["curl/requests/list-goods.txt", "curl/requests/log-in.txt"]
    assert "postwright.lock.json" not in lock["files"]


def test_the_folder_that_a_collection_stands_in_does_not_matter() -> None:
    assert build_of(SHOP, file="/somewhere/else/shop.json").files == build_of(SHOP).files


def test_without_source_there_is_no_hash() -> None:
    made = build(reader.parse(SHOP, "shop.json"), None, PLAIN.values())
    assert lock_of(made)["source"] == {"file": "shop.json", "sha256": None}


def test_an_empty_source_has_a_hash() -> None:
    made = build(reader.parse(SHOP, "shop.json"), b"", PLAIN.values())
    assert lock_of(made)["source"]["sha256"].startswith("e3b0c442")


def test_targets_may_come_one_by_one() -> None:
    made = build(reader.parse(SHOP, "shop.json"), SHOP, iter(PLAIN.values()))
    assert lock_of(made)["targets"] == ["python", "curl"]


def test_a_problem_of_two_targets_is_told_once() -> None:
    made = build_of(SHOP)
    assert [problem.code for problem in made.problems] == ["warned"]


def test_problems_are_in_the_order_of_the_collection() -> None:
    made = build_of(collection_bytes("Many", *(request(f"warn {number}") for number in range(12))))
    assert [problem.place.pointer for problem in made.problems] == [f"/item/{number}" for number in range(12)]


def test_an_operation_that_no_target_names_is_a_problem() -> None:
    made = build_of(collection_bytes("Forgetful", request("forget"), request("keep")))
    assert made.operations == 1
    assert [(problem.code, problem.skipped, problem.severity) for problem in made.problems] == [
        ("not-generated", True, Severity.ERROR),
        ("not-generated", True, Severity.ERROR),
    ]
    lock = lock_of(made)
    assert [operation["name"] for operation in lock["operations"]] == ["keep"]
    assert lock["skipped"] == [
        {
            "pointer": "/item/0",
            "code": "not-generated",
            "message": f"The target {target} made nothing of this request.",
            "targets": [target],
        }
        for target in ("curl", "python")
    ]


def test_a_request_that_reading_left_out_is_skipped_by_every_target() -> None:
    problem = Problem(code="no-url", message="No URL.", place=Place("a.json", "/item/0"), skipped=True)
    collection = Collection(name="Empty", problems=(problem,), place=Place("a.json"))
    made = build(collection, None, PLAIN.values())
    assert made.problems == (problem,)
    assert lock_of(made)["skipped"] == [
        {"pointer": "/item/0", "code": "no-url", "message": "No URL.", "targets": ["python", "curl"]}
    ]


class _Telling(PlainTarget):
    """Says itself what it leaves out."""

    def render(self, collection: Collection, options: RenderOptions = DEFAULTS) -> Output:
        place = next(collection.operations()).place
        problem = Problem(code="no-way", message="No.", place=place, skipped=True)
        return Output(files=(File("a", b""),), operations={}, problems=(problem,))


def test_an_operation_that_a_target_leaves_out_aloud_is_told_once() -> None:
    made = build_of(collection_bytes("One", request("Get")), _Telling("python"), _Telling("curl"), PlainTarget("plain"))
    assert [problem.code for problem in made.problems] == ["no-way"]
    assert lock_of(made)["skipped"][0]["targets"] == ["python", "curl"]
    assert list(lock_of(made)["operations"][0]["files"]) == ["plain"]


def test_pointers_of_any_text_can_be_sorted() -> None:
    pointers = ["", "/item/9", "/item/10", "/item/" + "9" * 5000, "/item/x", "/item/²"]
    problems = tuple(Problem(code="odd", message="Odd.", place=Place("a.json", each)) for each in reversed(pointers))
    made = build(Collection(name="Odd", problems=problems, place=Place("a.json")), None, ())
    assert [problem.place.pointer for problem in made.problems] == pointers
