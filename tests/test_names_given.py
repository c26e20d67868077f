"""Names that the configuration gives: to operations, folders and parameters, to the package and to the client."""

import pytest

from packages import Item, folder, raw, request, signature
from postwright.errors import SettingError
from regenerating import run

LIST = {**request("List", "https://a.test/users?page=1&size=2"), "id": "l"}
GET = {**request("Get", "https://a.test/users/:id"), "id": "g"}
USERS = {**folder("Users", LIST, GET), "id": "u"}


@pytest.mark.parametrize("key", ["l", "/item/0/item/0"])
def test_an_operation(key: str) -> None:
    made = run(USERS, renames={key: "all_of_them"})
    assert made.paths() == ["users.all_of_them", "users.get"]
    assert made.paths("curl") == ["users/all-of-them", "users/get"]
    assert made.codes() == []
    assert made.entries["operations"][0]["given"] == "all_of_them"


@pytest.mark.parametrize("key", ["u", "/item/0"])
def test_a_folder(key: str) -> None:
    made = run(USERS, renames={key: "people"})
    assert made.paths() == ["people.list_", "people.get"]
    assert made.paths("curl") == ["people/list", "people/get"]
    assert "class People(Resource):" in made.source("people")


def test_a_pointer_counts_more_than_an_id() -> None:
    assert run(USERS, renames={"/item/0/item/0": "first", "l": "second"}).paths()[0] == "users.first"


def test_a_name_given_is_one_as_it_stands() -> None:
    made = run(USERS, renames={"l": "listAll", "g": "getOne"})
    assert made.paths() == ["users.listAll", "users.getOne"]
    assert made.paths("curl") == ["users/list-all", "users/get-one"]
    assert run(USERS, renames={"l": "listAll", "g": "getOne"}, last=made).made.files == made.made.files


def test_two_can_swap_their_names() -> None:
    assert run(USERS, renames={"l": "get", "g": "list_"}).paths() == ["users.get", "users.list_"]


def parameters(item: Item, **renames: str) -> list[str]:
    """The parameters of the only method, with the names that are given below the request."""
    made = run(item, renames={f"/item/0/request/{key}": name for key, name in renames.items()})
    assert made.codes() == []
    return signature(made.source("_client"), "r")


def form(mode: str) -> Item:
    """A request with a form."""
    return request(method="POST", body={"mode": mode, mode: [{"key": "userName", "value": "x", "type": "text"}]})


def test_parameters() -> None:
    url = {
        "raw": "https://a.test/:id?q=1",
        "host": ["https://a.test"],
        "path": [":id"],
        "query": [{"key": "q", "value": "1"}],
        "variable": [{"key": "id", "value": "1"}],
    }
    item = request(url=url, header=[{"key": "X-Trace", "value": "t"}])
    given = {"url/query/0": "search", "url/variable/0": "user", "header/0": "trace"}
    names = [each.partition(":")[0] for each in parameters(item, **given)]
    assert names == ["user", "*", "search", "trace"]


@pytest.mark.parametrize("mode", ["urlencoded", "formdata"])
def test_fields_of_forms(mode: str) -> None:
    assert parameters(form(mode), **{f"body/{mode}/0": "name"})[1].startswith("name:")


def test_keys_of_json_bodies() -> None:
    item = raw('{"userName": "x", "a/b": 1}')
    names = [each.partition(":")[0] for each in parameters(item, **{"body/raw/userName": "name", "body/raw/a~1b": "c"})]
    assert names == ["*", "name", "c"]


def test_a_body_as_a_whole() -> None:
    assert parameters(raw("[1]"), body="numbers")[1].startswith("numbers:")


def test_an_argument_goes_where_it_went() -> None:
    made = run(request("R", "https://a.test/x?q=1"), renames={"/item/0/request/url/query/0": "search"})
    assert made.codes() == ["rename-without-effect"]
    made = run(raw('{"userName": "x"}'), renames={"/item/0/request/body/raw/userName": "name"})
    assert 'body={"userName": name}' in made.source("_client")


@pytest.mark.parametrize(
    "key", ["", "x", "/item/9", "/item/0/request", "/item/0/request/body/raw/x", "/item/0/item/0/"]
)
def test_a_rename_of_nothing(key: str) -> None:
    made = run(USERS, raw("[1]"), raw("no"), renames={key: "name"})
    assert made.codes() == ["rename-without-effect"]
    assert made.paths()[:2] == ["users.list_", "users.get"]


def test_an_id_of_several() -> None:
    (problem,) = run(LIST, {**GET, "id": "l"}, renames={"l": "name"}).made.problems
    assert problem.message == 'The rename of "l" has no effect: it is the id of 2 requests or folders.'


@pytest.mark.parametrize("name", ["", "class", "list all", "_call", "__init__", "1a", "größe", "with_response", "str"])
def test_what_is_no_name(name: str) -> None:
    made = run(USERS, renames={"l": name})
    assert made.codes() == ["rename-no-name"]
    assert made.paths()[0] == "users.list_"
    assert made.made.problems[0].place.pointer == "/item/0/item/0"


@pytest.mark.parametrize("renames", [{"l": "get"}, {"l": "GET"}, {"l": "x", "g": "X"}])
def test_a_name_that_is_taken(renames: dict[str, str]) -> None:
    made = run(USERS, renames=renames)
    assert made.codes() == ["rename-taken"]
    assert len({path.lower() for path in made.paths()}) == 2
    assert made.paths()[1] == "users.get"


def test_a_name_that_it_had_before_stays_when_another_wishes_for_it() -> None:
    first = run(USERS, renames={"l": "find"})
    find = request("Find", "https://a.test/find")
    second = run({**folder("Users", find, LIST, GET), "id": "u"}, renames={"l": "find"}, last=first)
    assert second.paths() == ["users.get_find", "users.find", "users.get"]
    assert second.codes() == []


def test_arguments_that_can_not_be_called_so() -> None:
    query = [{"key": "a", "value": "1"}, {"key": "b", "value": "2"}]
    url = {"raw": "https://a.test/", "host": ["https://a.test"], "path": [""], "query": query}
    pointer = "/item/0/request/url/query"
    made = run(request(url=url), renames={f"{pointer}/0": "timeout", f"{pointer}/1": "a"})
    assert made.codes() == ["rename-no-name", "rename-taken"]
    assert [each.partition(":")[0] for each in signature(made.source("_client"))] == ["*", "a", "b"]


def test_without_its_rename_an_operation_is_called_by_its_own_name_again() -> None:
    first = run(USERS, renames={"l": "find"}, keep_old_names=True, last=run(USERS))
    assert first.old() == {"users.list_": None}
    second = run(USERS, last=first, keep_old_names=True)
    assert second.paths() == ["users.list_", "users.get"]
    assert second.old() == {"users.find": None}


def test_scripts_alone() -> None:
    made = run(USERS, renames={"l": "Get"}, targets=("curl",))
    assert made.codes() == ["rename-taken"]
    assert run(USERS, renames={"l": "find"}, targets=("pytest",)).paths("pytest")[0] == "test_users.py::test_find"


def test_package_and_client() -> None:
    asked = {"python": {"package": "shop_client", "client": "ShopApi"}}
    made = run(USERS, settings=asked, targets=("python", "pytest"))
    source = made.made.files["shop/python/shop_client/_client.py"].decode()
    assert "class ShopApi(Client):" in source
    assert "class AsyncShopApi(AsyncClient):" in source
    assert "from shop_client import " in made.made.files["shop/pytest/conftest.py"].decode()
    assert made.entries["settings"] == {"python": {"client": "ShopApi", "package": "shop_client"}}


@pytest.mark.parametrize("name", ["", "class", "my-shop", "_shop", "json", "con", "pytest", 61 * "a", 5])
def test_what_no_package_can_be_called(name: object) -> None:
    with pytest.raises(SettingError, match=r"^The package can't be called .*\.$"):
        run(USERS, settings={"python": {"package": name}})


@pytest.mark.parametrize("name", ["", "class", "My Shop", "_Shop", "Client", "NotFoundError", 5])
def test_what_no_client_can_be_called(name: object) -> None:
    with pytest.raises(SettingError, match=r"^The client can't be called .*\.$"):
        run(USERS, settings={"python": {"client": name}})
