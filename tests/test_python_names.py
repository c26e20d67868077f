"""Names of a generated package: folders, methods, modules, classes, constants and types don't meet."""

import ast
from pathlib import Path
from typing import Any

import pytest

from packages import client, folder, imported, method_names, modules, render, request, saved
from postwright.naming import pascal
from postwright.runtime import AsyncClient, AsyncResource, Client, Resource
from reading import SCHEMA

EXAMPLE: dict[str, Any] = {"response": [saved('{"id": 1}')]}


def called(name: str) -> dict[str, str]:
    """The `info` of a collection of that name."""
    return {"name": name, "schema": SCHEMA}


def tops(source: str) -> list[str]:
    """The names that a module defines at its top."""
    body = ast.parse(source).body
    classes = [node.name for node in body if isinstance(node, ast.ClassDef)]
    targets = [node.target for node in body if isinstance(node, ast.AnnAssign)]
    return classes + [target.id for target in targets if isinstance(target, ast.Name)]


def test_methods_are_named_after_their_requests() -> None:
    items = folder("User accounts", request("Link an account"), folder("Admins", request("List (all)")))
    assert method_names(items) == ["user_accounts.link_an_account", "user_accounts.admins.list_all"]


@pytest.mark.parametrize(
    ("name", "method"),
    [
        ("1. Log in", "log_in"),
        ("0.2: Users", "users"),
        ("3) Orders", "orders"),
        ("(4) Refunds", "refunds"),
        ("05 - Reports", "reports"),
        ("6- Stock", "stock"),
        ("7: 名前", "ming_qian"),
        ("404: Not found", "request_404_not_found"),
        ("2nd attempt", "request_2nd_attempt"),
        ("7-zip", "request_7_zip"),
        ("2.0 Users", "request_2_0_users"),
        ("8. 9", "request_8_9"),
    ],
)
def test_numbers_that_only_say_the_place_are_left_out(name: str, method: str) -> None:
    assert method_names(request(name)) == [method]
    assert method_names(folder(name, request("Do"))) == [f"{method.replace('request', 'folder')}.do"]


def test_numbers_come_back_where_names_would_meet() -> None:
    items = (folder("1. Users", request("Do")), folder("2. Users", request("Do")), request("3. Do"), request("4. Do"))
    assert method_names(*items) == ["do", "get_do", "users.do", "folder_2_users.do"]
    source = modules(folder("2. Users", request("1. Do")))["users"]
    assert tops(source)[:3] == ["Users", "AsyncUsers", "DO"]


def test_types_are_named_without_numbers_of_places() -> None:
    read = request("1.2: Read invoice", "https://a.test/1/2", **EXAMPLE)
    assert "class Invoice(TypedDict):" in modules(read)["types"]


def test_requests_of_one_name_are_told_apart_by_method_then_by_path() -> None:
    items = (request("Users"), request("Users", method="POST"), request("Users", "https://a.test/all", "POST"))
    assert method_names(*items) == ["users", "post_users", "users_all"]


def test_a_name_that_begins_with_the_method_does_not_get_it_twice() -> None:
    items = (request("Get user"), request("Get user", "https://a.test/by-name"), request("Get user"))
    assert method_names(*items) == ["get_user", "get_user_by_name", "get_user_x"]


def test_what_the_path_ends_in_is_its_last_literal_segment() -> None:
    items = (request("Do"), request("Do"), request("Do", "https://a.test/things/{{id}}/:part"))
    assert method_names(*items) == ["do", "get_do", "do_things"]


def test_a_number_is_the_last_resort() -> None:
    assert method_names(*[request("Get it", "https://a.test")] * 3) == ["get_it", "get_it_2", "get_it_3"]


def test_a_name_without_words_is_method_and_path() -> None:
    assert method_names(request("!!!", "https://a.test/users/:id", "DELETE")) == ["delete_users"]


def test_a_folder_wins_over_a_request_of_its_name() -> None:
    assert method_names(request("Users"), folder("Users", request("List"))) == ["get_users", "users.list_"]


@pytest.mark.parametrize("kind", [Client, AsyncClient, Resource, AsyncResource])
def test_no_method_hides_a_member_of_its_class(kind: type) -> None:
    members = [name for name in dir(kind) if not name.startswith("_")]
    assert method_names(*map(request, members)) == [f"{name}_" for name in members]


@pytest.mark.parametrize("name", ["str", "list", "dict", "class", "cached property", "bool", "None"])
def test_no_method_hides_what_its_class_uses(name: str) -> None:
    (method,) = method_names(request(name))
    assert method == name.lower().replace(" ", "_") + ("_" if name != "None" else "")


def test_a_folder_called_cached_property_hides_nothing(tmp_path: Path) -> None:
    items = (folder("Cached property", request()), folder("Users", request()))
    with imported(tmp_path, *items) as package:
        api = package.Test()
        assert type(api.users).__name__ == "Users"
        assert type(api.cached_property_).__name__ == "CachedProperty"


@pytest.mark.parametrize("name", ["con", "AUX", "class", "lpt1"])
def test_no_module_has_a_name_that_no_file_or_import_can_have(name: str) -> None:
    assert f"{name.lower()}_" in modules(folder(name, request()))


def test_modules_whose_names_would_meet() -> None:
    assert {"con_", "con_2"} <= modules(folder("con", request()), folder("con", request())).keys()


@pytest.mark.parametrize(
    ("name", "package"),
    [("json", "json_"), ("Postwright", "postwright_"), ("con", "con_"), ("!", "client"), ("is", "is_")],
)
def test_no_package_hides_another(name: str, package: str) -> None:
    assert render(request(), info=called(name)).files[0].path == f"{package}/__init__.py"


@pytest.mark.parametrize("name", ["None", "True", "Any", "Resource", "Client", "Sequence", "Typed dict"])
def test_no_class_has_the_name_of_what_its_module_uses(name: str, tmp_path: Path) -> None:
    members = {"info": called(name)}
    with imported(tmp_path, folder(name, request(**EXAMPLE), folder(name, request())), **members) as package:
        api = getattr(package, f"{pascal(name)}_")()
        outer = getattr(api, name.lower().replace(" ", "_"))
        inner = getattr(outer, name.lower().replace(" ", "_"))
        assert [type(outer).__name__, type(inner).__name__] == [f"{pascal(name)}_", f"{pascal(name)}2"]


def test_classes_types_and_constants_of_one_name() -> None:
    items = folder(
        "Show result", request("Show", **EXAMPLE), folder("X", request("Show", response=[saved('{"a": ""}')]))
    )
    made = modules(items)
    assert {*tops(made["show_result"])} == {"X", "AsyncX", "ShowResult", "AsyncShowResult", "SHOW", "X_SHOW"}
    assert tops(made["types"]) == ["XData", "ShowResultData"]


def test_a_constant_is_told_apart_by_its_folder() -> None:
    source = modules(folder("As", request("Show"), folder("B", request("Show"))))["as_"]
    assert tops(source)[-2:] == ["B_SHOW", "SHOW"]


def test_a_constant_of_the_name_of_a_class() -> None:
    assert tops(modules(folder("A", request("a")))["a"]) == ["A", "AsyncA", "A_"]


def test_constants_that_the_module_imports_are_left_alone() -> None:
    items = [request("Omit"), request("Variables"), request("Bearer auth")]
    bearer = {"type": "bearer", "bearer": [{"key": "token", "value": "t"}]}
    source = client(*items, auth=bearer)
    assert {"OMIT_", "VARIABLES_", "BEARER_AUTH_"} <= {*tops(source)}


def test_equal_types_are_defined_once() -> None:
    items = folder("A", request("Show", **EXAMPLE), folder("B", request("Show", **EXAMPLE)))
    assert tops(modules(items)["types"]) == ["X"]


def test_two_folders_of_one_class_name(tmp_path: Path) -> None:
    items = (folder("A b", request("One")), folder("a-b", request("Two")))
    with imported(tmp_path, *items) as package:
        api = package.Test()
        assert type(api.a_b).__module__ == "test.a_b"
        assert type(api.a_b_2).__module__ == "test.a_b_2"
        assert api.a_b_2.two.__name__ == "two"


def test_a_folder_called_like_the_client(tmp_path: Path) -> None:
    with imported(tmp_path, folder("Test", request("One"))) as package:
        assert type(package.Test().test).__module__ == "test.test"
        assert type(package.AsyncTest().test).__name__ == "AsyncTest"
    source = client(folder("Test", request("One")))
    assert "    from .test import AsyncTest as AsyncTest_, Test as Test_\n" in source
    assert "    def test(self) -> Test_:\n" in source


def test_keys_are_the_names_that_people_read_and_unique() -> None:
    source = modules(folder("A/B", request("C")), folder("A", folder("B", request("C"))))
    assert 'name="A/B/C"' in source["a_b"]
    assert 'name="A/B/C 2"' in source["a"]


def test_names_do_not_depend_on_anything_but_the_collection() -> None:
    items = [folder(name, *[request(name)] * 2) for name in ("a", "A", "a b")]
    assert modules(*items) == modules(*items)
