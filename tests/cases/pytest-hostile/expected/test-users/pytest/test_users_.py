"""Users."""

from typing import Any

from test_users import TestUsers


def test_x_raw_type_ignore(api: TestUsers) -> None:
    """Users/\"\"\"\\ {{x}} {% raw %} # type: ignore \u202e.

    Its answer sets {{a{b"}}.
    """
    response = api.with_response(api.users.x_raw_type_ignore)(q='{% x %}\'"""')
    # "fmt: off"
    assert response.status == 200
    body: Any = response.body
    # "type: ignore noqa """"
    assert body['a"b\n{{c}}'] == "{% x %}\u202e"


def test_api(api: TestUsers) -> None:
    """Users/api."""
    response = api.with_response(api.users.api)()
    assert response.status == 200
    body: Any = response.body
    assert body.keys() >= {"", "'"}


def test_import(api: TestUsers) -> None:
    """Users/import."""
    response = api.with_response(api.users.import_)()
    assert response.status == 200
    body: Any = response.body
    assert body.keys() >= {"class"}
