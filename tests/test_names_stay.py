"""Names stay: what is added, moved or reordered renames nothing that callers use."""

from typing import Any

import pytest

from packages import Item, folder, request
from regenerating import run

LIST, GET = request("List", "https://a.test/users"), request("Get", "https://a.test/users/:id")
TWIN = request("List", "https://a.test/others")


def with_ids(items: list[Item], start: str = "") -> list[Item]:
    """The items with an id each, made of their places at first."""
    return [
        {
            **item,
            "id": f"{start}{number}",
            **({"item": with_ids(item["item"], f"{start}{number}.")} if "item" in item else {}),
        }
        for number, item in enumerate(items)
    ]


@pytest.fixture(params=["ids", "no ids"])
def shop(request: Any) -> list[Item]:
    """Two folders with two operations each, with ids and without."""
    items = [folder("Users", LIST, GET), folder("Orders", LIST, GET)]
    return with_ids(items) if request.param == "ids" else items


def test_the_same_collection_gives_the_same_bytes(shop: list[Item]) -> None:
    first = run(*shop)
    assert run(*shop, last=first).made.files == first.made.files


@pytest.mark.parametrize("place", [0, 2])
def test_a_twin_takes_no_name(shop: list[Item], place: int) -> None:
    first = run(*shop)
    inside = [*shop[0]["item"]]
    inside.insert(place, TWIN)
    second = run({**shop[0], "item": inside}, shop[1], last=first)
    twin = second.paths()[place]
    assert [path for path in second.paths() if path != twin] == first.paths()
    assert twin == "users.get_list"
    assert second.paths("curl")[place] == "users/get-list"
    assert run({**shop[0], "item": inside}, shop[1], last=second).made.files == second.made.files


def test_without_a_lock_file_the_first_one_has_the_name() -> None:
    assert run(folder("Users", TWIN, LIST)).paths() == ["users.list_", "users.get_list"]


@pytest.mark.parametrize("place", [0, 2])
def test_a_twin_of_a_folder_takes_no_name(shop: list[Item], place: int) -> None:
    first = run(*shop)
    items = [*shop]
    items.insert(place, folder("Users", TWIN))
    second = run(*items, last=first)
    assert [path for path in second.paths() if not path.startswith("users_2.")] == first.paths()
    assert [path for path in second.paths("curl") if not path.startswith("users-2/")] == first.paths("curl")
    assert sorted(second.folders()) == ["orders", "users", "users_2"]
    assert "class Users(" in second.source("users")


def test_folders_without_ids_are_known_by_what_is_in_them() -> None:
    first = run(folder("Users", LIST), folder("Users", GET))
    assert first.folders() == ["users", "users_2"]
    second = run(folder("Users", GET), folder("Users", LIST), last=first)
    assert second.folders() == ["users_2", "users"]
    third = run(folder("Users", TWIN), folder("Users", GET), folder("Users", LIST), last=second)
    assert third.folders() == ["users_3", "users_2", "users"]


def test_reordering_renames_nothing(shop: list[Item]) -> None:
    twins = [folder("Users", *shop[0]["item"], {**TWIN, "id": "t"}), shop[1]]
    first = run(*twins)
    second = run(shop[1], folder("Users", *reversed(twins[0]["item"])), last=first)
    assert set(second.paths()) == set(first.paths()) == {
        "users.list_", "users.get", "users.get_list", "orders.list_", "orders.get"
    }  # fmt: skip
    assert second.entries["operations"][2]["names"]["python"] == "users.get_list"


def test_a_folder_that_moves_keeps_the_names_in_it(shop: list[Item]) -> None:
    first = run(*shop, folder("Admin"))
    moved = run(shop[1], folder("Admin", shop[0]), last=first)
    assert moved.paths() == ["orders.list_", "orders.get", "admin.users.list_", "admin.users.get"]


def test_an_operation_that_moves_keeps_its_own_name() -> None:
    first = run(folder("Users", TWIN, LIST), folder("Orders", GET))
    assert first.paths() == ["users.list_", "users.get_list", "orders.get"]
    assert run(folder("Users", TWIN), folder("Orders", GET, LIST), last=first).paths() == [
        "users.list_",
        "orders.get",
        "orders.get_list",
    ]


def test_what_was_there_comes_before_what_moved_in() -> None:
    first = run(folder("Users", LIST), folder("Orders", TWIN))
    assert run(folder("Orders", LIST, TWIN), last=first).paths() == ["orders.get_list", "orders.list_"]


def test_a_renumbered_operation_keeps_its_method_and_not_its_number() -> None:
    first = run(request("1. Log in"), request("2. Log out"))
    second = run(request("1. Log out"), request("2. Log in"), last=first)
    assert second.paths() == ["log_out", "log_in"]
    assert second.paths("curl") == ["request-1-log-out", "request-2-log-in"]


@pytest.mark.parametrize("old", ["", "a"])
def test_a_renamed_operation_has_its_new_name(old: str) -> None:
    first = run({**LIST, "id": old}, GET)
    second = run({**LIST, "name": "List everybody", "id": old}, GET, last=first)
    assert second.paths() == ["list_everybody", "get"]
    assert second.old() == {}


def test_a_name_that_is_only_written_otherwise_is_no_new_one() -> None:
    first = run(request("Users list"), request("users-list", "https://a.test/2"))
    second = run(request("USERS LIST", "https://a.test/2"), request("Users list!"), last=first)
    assert second.paths() == ["get_users_list", "users_list"]


def test_an_operation_without_ids_that_was_edited_is_known_by_its_address() -> None:
    edited = request("List", "https://a.test/users", header=[{"key": "X-A", "value": "1"}])
    first = run(folder("Users", LIST))
    assert run(folder("Users", TWIN, edited), last=first).paths() == ["users.get_list", "users.list_"]


def test_equal_ids_are_told_apart_by_names_and_contents() -> None:
    first = run(*({**each, "id": "same"} for each in (LIST, TWIN, GET)))
    second = run(*({**each, "id": "same"} for each in (GET, TWIN, LIST, TWIN)), last=first)
    assert second.paths()[:3] == ["get", "get_list", "list_"]
    assert len({*second.paths()}) == 4


def test_ids_that_all_changed_do_not_matter(shop: list[Item]) -> None:
    first = run(*with_ids(shop, "x"))
    items = with_ids(shop, "y")
    second = run(items[1], {**items[0], "item": [{**TWIN, "id": "0"}, *items[0]["item"]]}, last=first)
    assert second.paths() == ["orders.list_", "orders.get", "users.get_list", "users.list_", "users.get"]


def test_a_name_that_nobody_has_any_more_is_free() -> None:
    first = run(LIST, TWIN)
    second = run(request("List", "https://a.test/new", "POST", body={"mode": "raw", "raw": "x"}), last=first)
    assert second.paths() == ["list_"]


def test_tests_call_the_names_that_stay() -> None:
    targets = ("python", "curl", "pytest")
    first = run(folder("Users", LIST), targets=targets)
    second = run(folder("Users", TWIN), folder("Users", LIST), last=first, targets=targets)
    assert second.paths() == ["users_2.list_", "users.list_"]
    assert "users.list_()" in second.made.files["shop/pytest/test_users.py"].decode()
    assert "users_2.list_()" in second.made.files["shop/pytest/test_users_2.py"].decode()
    assert run(folder("Users", LIST), targets=("pytest",)).paths("pytest") == ["test_users.py::test_list"]
