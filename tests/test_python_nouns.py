"""What a request is about, by its path and by its name."""

import pytest

from packages import Item, request
from postwright.targets.python.nouns import Thing, thing_of
from postwright.targets.python.type_wishes import noun, singular
from reading import collection


def thing(name: str, path: str, method: str = "GET") -> Thing:
    """What a request of this name and path is about."""
    item: Item = request(name, f"https://a.test{path}", method)
    (operation,) = collection(item).operations()
    return thing_of(operation)


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("users", "user"),
        ("identities", "identity"),
        ("ties", "tie"),
        ("addresses", "address"),
        ("address", "address"),
        ("boxes", "box"),
        ("batches", "batch"),
        ("statuses", "status"),
        ("status", "status"),
        ("causes", "cause"),
        ("cases", "case"),
        ("heroes", "hero"),
        ("movies", "movie"),
        ("people", "person"),
        ("children", "child"),
        ("ids", "id"),
        ("news", "news"),
        ("series", "series"),
        ("analysis", "analysis"),
        ("bus", "bus"),
        ("data", "data"),
        ("gas", "gas"),
    ],
)
def test_singular(plural: str, one: str) -> None:
    assert singular(plural) == one


def test_a_noun_is_in_the_singular_at_its_end() -> None:
    assert noun("users_identities") == "UsersIdentity"
    assert noun("!") == ""


@pytest.mark.parametrize(
    ("name", "path", "method", "expected"),
    [
        ("List users", "/users", "GET", Thing("User", (), many=True, sure=True)),
        ("Get user", "/users/:id", "GET", Thing("User", (), many=False, sure=True)),
        ("Users", "/users/", "GET", Thing("User", (), many=True, sure=True)),
        ("Me", "/api/v1/users/me", "GET", Thing("User", (), many=True, sure=True)),
        ("Add a card", "/users/:id/cards", "POST", Thing("Card", (), many=True, sure=True)),
        ("Delete card", "/cards/:id", "DELETE", Thing("Card", (), many=False, sure=False)),
        ("Ship it", "/orders/:id/ship", "POST", Thing("Order", (), many=False, sure=False)),
        ("Cancel order", "/orders/:id/cancel", "POST", Thing("Order", (), many=False, sure=False)),
        ("Order status", "/orders/:id/status", "GET", Thing("OrderStatus", (), many=False, sure=True)),
        ("List order items", "/orders/:id/items", "GET", Thing("OrderItem", (), many=True, sure=True)),
        (
            "Get an organization secret",
            "/orgs/:org/secrets/:id",
            "GET",
            Thing("Secret", ("OrganizationSecret",), sure=True),
        ),
        ("Get parties", "/parties/MSISDN/:id", "GET", Thing("Party", (), many=False, sure=True)),
        ("Get all users of a team", "/", "GET", Thing("User", (), many=True, sure=True)),
        ("Log in", "/login", "POST", Thing("")),
        ("Remove all", "/", "DELETE", Thing("")),
    ],
)
def test_what_a_request_is_about(name: str, path: str, method: str, expected: Thing) -> None:
    assert thing(name, path, method) == expected
