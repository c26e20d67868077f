"""Old names of a client: they go on working for one release, where that is asked for, and warn."""

import asyncio
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest.mock import create_autospec

import pytest

from packages import Item, folder, imported_output, request, saved
from postwright.targets.base import File, Output
from regenerating import Run, run

OLD = "is an old name"
EXAMPLE = [saved('{"id": 1}')]
LIST = {**request("List users", "https://a.test/users?page=1", response=EXAMPLE), "id": "a"}
ALL = {**LIST, "name": "Everybody"}
GET = {**request("Get user", "https://a.test/users/:id", response=EXAMPLE), "id": "b"}


def users(*items: Item, name: str = "Users") -> Item:
    """The folder of users."""
    return {**folder(name, *items), "id": "u"}


def again(*items: Item, last: Run, **options: Any) -> Run:
    """The next build, which keeps old names."""
    return run(*items, last=last, keep_old_names=True, **options)


@contextmanager
def imported(made: Run, path: Path) -> Iterator[ModuleType]:
    """The client that a run made, imported."""
    start = "shop/python/"
    files = {name.removeprefix(start): data for name, data in made.made.files.items() if name.startswith(start)}
    paths = sorted(files, key=lambda name: not name.startswith("shop/"))
    with imported_output(
        path, Output(files=tuple(File(name, files[name]) for name in paths), operations={})
    ) as package:
        yield package


def test_nobody_asks_and_there_are_none() -> None:
    second = run(users(ALL, GET), last=run(users(LIST, GET)))
    assert second.old() == {}
    assert not any("old_names" in path for path in second.made.files)


def test_an_old_name_is_one_line_for_each_twin() -> None:
    second = again(users(ALL, GET), last=run(users(LIST, GET)))
    assert [line.strip() for line in second.source("users").splitlines() if "OldName(" in line] == [
        "list_users = OldName(lambda old: old.of(Users).everybody)",
        "list_users = OldName(lambda old: old.of(AsyncUsers).everybody)",
    ]
    assert second.old() == {"users.list_users": None}
    assert "shop/python/shop/_core/old_names.py" in second.made.files
    assert again(users(ALL, GET), last=second).made.files == second.made.files


def test_it_calls_the_new_one_and_warns_its_caller(tmp_path: Path) -> None:
    with imported(again(users(ALL, GET), last=run(users(LIST, GET))), tmp_path) as package:
        api = package.Shop.mocked()
        with pytest.warns(
            DeprecationWarning, match=r"^Users.list_users is an old name .* Users.everybody now$"
        ) as told:
            assert api.users.list_users(page=2) == {"id": 1}
        assert [warning.filename for warning in told] == [__file__]
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            assert api.users.everybody(page=2) == {"id": 1}


def test_the_async_twin(tmp_path: Path) -> None:
    async def call() -> Any:
        async with package.AsyncShop.mocked() as api:
            return await api.users.list_users()

    with (
        imported(again(users(ALL, GET), last=run(users(LIST, GET))), tmp_path) as package,
        pytest.warns(DeprecationWarning, match="AsyncUsers.everybody"),
    ):
        assert asyncio.run(call()) == {"id": 1}


def test_wrappers_take_it_and_warn_once(tmp_path: Path) -> None:
    with imported(again(users(ALL, GET), last=run(users(LIST, GET))), tmp_path) as package:
        api = package.Shop.mocked()
        with pytest.warns(DeprecationWarning, match=OLD) as told:
            answer = api.with_response(api.users.list_users)(page=3)
        assert (answer.status, len(told)) == (200, 1)
        with pytest.warns(DeprecationWarning, match=OLD):
            assert api.request_for(api.users.list_users)(page=3).url == "https://a.test/users?page=3"
        with pytest.warns(DeprecationWarning, match=OLD):
            assert api.with_options(timeout=1).users.list_users() == {"id": 1}


def test_a_subclass_is_called_by_old_names_too(tmp_path: Path) -> None:
    with imported(again(users(ALL, GET, name="People"), last=run(users(LIST, GET))), tmp_path) as package:
        people = __import__("shop.people").people

        class People(people.People):
            def everybody(self) -> str:
                return "mine"

        class Shop(package.Shop):
            @property
            def people(self) -> People:
                return People(self)

        with pytest.warns(DeprecationWarning, match=OLD):
            assert Shop.mocked().users.everybody() == "mine"
        with pytest.warns(DeprecationWarning, match=OLD):
            assert Shop.mocked().people.list_users() == "mine"


def test_looking_at_the_class_warns_nobody(tmp_path: Path) -> None:
    with imported(again(users(ALL, GET), last=run(users(LIST, GET))), tmp_path) as package:
        module = __import__("shop.users").users
        assert module.Users.list_users is module.Users.everybody
        stand_in = create_autospec(module.Users)
        stand_in.list_users(stand_in, page=1)
        assert package.Shop


def test_an_operation_that_moved(tmp_path: Path) -> None:
    first = run(users(LIST, GET), folder("Admin", request("Check")))
    second = again(users(GET), folder("Admin", folder("Deep", LIST), request("Check")), last=first)
    assert set(second.paths()) == {"users.get_user", "admin.check", "admin.deep.list_users"}
    assert second.old() == {"users.list_users": None}
    assert "from ._client import AsyncShop, Shop\n" in second.source("users")
    with imported(second, tmp_path) as package:
        api = package.Shop.mocked()
        with pytest.warns(DeprecationWarning, match=r"Deep\.list_users now"):
            assert api.with_response(api.users.list_users)().body == {"id": 1}


def test_an_operation_that_moved_to_the_top_and_back(tmp_path: Path) -> None:
    first = run(users(LIST, GET))
    second = again(users(GET), LIST, last=first)
    assert second.paths() == ["users.get_user", "list_users"]
    with imported(second, tmp_path) as package, pytest.warns(DeprecationWarning, match=OLD):
        assert package.Shop.mocked().users.list_users() == {"id": 1}
    third = again(users(LIST, GET), last=second)
    assert third.paths() == first.paths()
    assert third.old() == {"list_users": None}
    with imported(third, tmp_path) as package, pytest.warns(DeprecationWarning, match=OLD):
        assert package.Shop.mocked().list_users() == {"id": 1}


def test_a_folder_that_was_renamed(tmp_path: Path) -> None:
    second = again(users(LIST, GET, name="People"), last=run(users(LIST, GET)))
    assert second.paths() == ["people.list_users", "people.get_user"]
    assert second.old() == {"users": None}
    told = r"^Shop.users is an old name .* People now$"
    with imported(second, tmp_path) as package, pytest.warns(DeprecationWarning, match=told):
        assert package.Shop.mocked().users.list_users() == {"id": 1}
    third = again(users(ALL, GET, name="People"), last=second)
    assert third.old() == {"users": None, "people.list_users": None}


def test_a_folder_that_is_gone_takes_its_old_names_along() -> None:
    second = again(LIST, GET, last=run(users(LIST, GET)))
    assert second.old() == {}


def test_an_old_name_that_is_taken_again() -> None:
    new = request("List users", "https://a.test/v2/users")
    second = again(users({**new, "id": "n"}, ALL), last=run(users(LIST)))
    assert second.paths() == ["users.list_users", "users.everybody"]
    assert second.old() == {}


def test_a_client_and_a_folder_of_one_name(tmp_path: Path) -> None:
    first = run(folder("Shop", LIST), users(GET))
    second = again(folder("Shop", {**request("Open"), "id": "o"}), users(GET, LIST), last=first)
    assert "from ._client import AsyncShop as AsyncShop_, Shop as Shop_\n" in second.source("shop")
    with imported(second, tmp_path) as package, pytest.warns(DeprecationWarning, match=OLD):
        assert package.Shop.mocked().shop.list_users() == {"id": 1}


class TestReleases:
    """How long an old name stays, by the versions of the collection."""

    def test_until_the_second_version_after_it(self) -> None:
        made = run(users(LIST), version="1.0")
        made = again(users(ALL), last=made, version="1.0")
        assert made.old() == {"users.list_users": None}
        for _ in range(2):
            made = again(users(ALL), last=made, version="1.1")
            assert made.old() == {"users.list_users": "1.1"}
        assert again(users(ALL), last=made, version="1.2").old() == {}

    def test_a_rename_with_a_new_version(self) -> None:
        made = again(users(ALL), last=run(users(LIST), version="1.0"), version="1.1")
        assert made.old() == {"users.list_users": "1.1"}
        assert again(users(ALL), last=made, version="1.1").made.files == made.made.files
        assert again(users(ALL), last=made, version="2").old() == {}

    def test_a_second_rename_keeps_both(self) -> None:
        made = again(users(ALL), last=run(users(LIST), version="1"), version="2")
        made = again(users({**LIST, "name": "Find"}), last=made, version="2")
        assert made.old() == {"users.everybody": None, "users.list_users": "2"}
        assert again(users({**LIST, "name": "Find"}), last=made, version="3").old() == {"users.everybody": "3"}

    def test_without_versions_as_long_as_it_is_asked_for(self) -> None:
        made = again(users(ALL), last=run(users(LIST)))
        for _ in range(2):
            made = again(users(ALL), last=made)
            assert made.old() == {"users.list_users": None}
        assert run(users(ALL), last=made).old() == {}

    def test_a_name_that_comes_back_is_no_old_one(self) -> None:
        made = again(users(ALL), last=run(users(LIST)))
        assert again(users(LIST), last=made).old() == {"users.everybody": None}
