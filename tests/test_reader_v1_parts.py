"""Bodies, auth and saved responses of a collection v1."""

from typing import Any

import pytest

from postwright.model import (
    ApiKeyAuth,
    BasicAuth,
    FileBody,
    FilePart,
    GraphqlBody,
    HawkAuth,
    MultipartBody,
    NoAuth,
    OAuth1Auth,
    OAuth2Auth,
    RawBody,
    TextPart,
    UrlEncodedBody,
)
from reading_v1 import URL, collection, named, sent


@pytest.mark.parametrize(
    ("members", "text"),
    [
        ({"dataMode": "raw", "rawModeData": "a"}, "a"),
        ({"dataMode": "raw", "rawModeData": ["a"]}, "a"),
        ({"dataMode": "raw", "rawModeData": "", "data": "b"}, "b"),
        ({"dataMode": "raw", "rawModeData": {"a": 1.0}}, '{"a":1.0}'),
        ({"rawModeData": "a", "data": [{"key": "b"}]}, "a"),
        ({"data": "b"}, "b"),
        ({"dataMode": "odd", "rawModeData": "a"}, "a"),
    ],
)
def test_raw_bodies(members: Any, text: str) -> None:
    body = sent(**members).body
    assert isinstance(body, RawBody)
    assert body.text.source == text


@pytest.mark.parametrize(
    "members",
    [
        {},
        {"dataMode": None, "rawModeData": "left over"},
        {"dataMode": "raw", "rawModeData": [], "data": [{"key": "a"}]},
        {"data": [], "rawModeData": "", "graphqlModeData": {}},
        {"dataMode": "params", "rawModeData": "left over"},
        {"dataMode": "binary", "rawModeData": ["a", "b"]},
        {"dataMode": "binary"},
        {"dataMode": "graphql", "graphqlModeData": {}, "data": {"query": "{a}"}},
        {"dataMode": "graphql", "graphqlModeData": {}, "dataOptions": {"graphql": {}}},
        {"dataMode": "odd"},
    ],
)
def test_no_body(members: Any) -> None:
    assert sent(**members).body is None


@pytest.mark.parametrize("dataless", [{}, {"dataMode": "odd"}])
def test_fields_without_a_mode_are_a_form(dataless: Any) -> None:
    body = sent(data=[{"key": "a", "value": "1"}], graphqlModeData={"query": "{a}"}, **dataless).body
    assert isinstance(body, MultipartBody)
    assert isinstance(sent(rawModeData=[{"key": "a"}, {"key": "b"}]).body, MultipartBody)


def test_forms() -> None:
    fields = [{"key": None, "value": "lost"}, {"key": "a", "value": "1", "enabled": False}, {"key": "", "value": "2"}]
    body = sent(["field-without-name"], dataMode="urlencoded", data=fields).body
    assert isinstance(body, UrlEncodedBody)
    assert [(field.name.source, field.enabled) for field in body.fields] == [("a", False), ("", True)]
    assert body.enabled


@pytest.mark.parametrize("data", ["a=1&b=2", {"a": "1", "b": "2"}])
def test_forms_of_old_apps(data: Any) -> None:
    body = sent(dataMode="urlencoded", data=data, dataDisabled=True).body
    assert isinstance(body, UrlEncodedBody)
    assert [field.name.source for field in body.fields] == ["a", "b"]
    assert not body.enabled


def test_files_of_forms() -> None:
    parts = [
        {"key": "a", "type": "file", "value": "x.png"},
        {"key": "b", "type": "file", "value": ["x", "y"]},
        {"key": "c", "type": "file", "src": "z", "value": "w"},
        {"key": "d", "type": "file", "value": 5},
        {"key": "e", "type": "text", "value": "t"},
    ]
    body = sent(dataMode="params", data=parts).body
    assert isinstance(body, MultipartBody)
    files = [part for part in body.parts if isinstance(part, FilePart)]
    assert [[source.source for source in part.sources] for part in files] == [["x.png"], ["x", "y"], ["z"], []]
    assert [part.content for part in files] == [None] * 4
    assert isinstance(body.parts[4], TextPart)


def test_files_and_graphql() -> None:
    file = sent(dataMode="binary", rawModeData="x.png").body
    assert isinstance(file, FileBody)
    assert file.source
    assert file.source.source == "x.png"
    for members in ({"graphqlModeData": {"query": "{a}"}}, {"data": {"query": "{a}"}, "dataOptions": {"graphql": {}}}):
        body = sent(**members).body
        assert isinstance(body, GraphqlBody)
        assert body.query
        assert body.query.source == "{a}"


def test_a_helper_counts_more_than_auth_of_another_kind() -> None:
    helper: Any = {"currentHelper": "basicAuth", "helperAttributes": {"username": "u", "password": "p"}}
    auth = sent(**helper, auth={"type": "bearer", "bearer": [{"key": "token", "value": "t"}]}).auth
    assert isinstance(auth, BasicAuth)
    assert (auth.username.source, auth.password.source) == ("u", "p")
    assert auth.place.pointer == "/requests/0/currentHelper"


@pytest.mark.parametrize("saved", [[{"key": "headerPrefix", "value": "T"}], {"headerPrefix": "T"}])
def test_auth_of_the_same_kind_completes_a_helper(saved: Any) -> None:
    helper: Any = {
        "currentHelper": "oAuth2",
        "helperAttributes": {"id": "oAuth2", "accessToken": "t", "addTokenTo": None},
    }
    auth = sent(**helper, auth={"type": "oauth2", "oauth2": saved}).auth
    assert isinstance(auth, OAuth2Auth)
    assert (auth.access_token.source, auth.header_prefix.source, auth.placement) == ("t", "T", "header")
    assert auth.parameters == {}
    assert isinstance(sent(**helper, auth={"type": "oauth2"}).auth, OAuth2Auth)


def test_parameters_of_helpers_have_other_names_today() -> None:
    attributes = {"hawk_id": "i", "hawk_key": "k", "ext": "e", "app": "a", "dlg": "d", "saveToRequest": True}
    hawk = sent(currentHelper="hawkAuth", helperAttributes=attributes).auth
    assert isinstance(hawk, HawkAuth)
    assert list(hawk.parameters) == ["authId", "authKey", "extraData", "appId", "delegation"]
    oauth1 = sent(currentHelper="oAuth1", helperAttributes={"header": True, "auto": True, "includeEmpty": True}).auth
    assert isinstance(oauth1, OAuth1Auth)
    assert list(oauth1.parameters) == ["addParamsToHeader", "autoAddParam", "addEmptyParamsToSign"]


@pytest.mark.parametrize("helper", [None, "", "normal"])
def test_without_a_helper_the_auth_of_today_counts(helper: Any) -> None:
    auth = {"type": "apikey", "apikey": {"key": "K", "value": "V"}}
    assert isinstance(sent(currentHelper=helper, helperAttributes=None, auth=auth).auth, ApiKeyAuth)
    assert sent(currentHelper=helper, auth=None).auth is None


def test_helper_attributes_as_text() -> None:
    auth = sent(currentHelper="basicAuth", helperAttributes='{"username": "u", "password": 1.0}').auth
    assert isinstance(auth, BasicAuth)
    assert (auth.username.source, auth.password.source) == ("u", "1.0")


@pytest.mark.parametrize("attributes", ["no JSON", "5", "[" * 100_000])
def test_helper_attributes_that_are_no_object(attributes: str) -> None:
    assert sent(currentHelper="basicAuth", helperAttributes=attributes).auth is None


def test_helpers_without_attributes_and_unknown_ones() -> None:
    assert isinstance(sent(currentHelper="basicAuth", helperAttributes=None).auth, BasicAuth)
    assert isinstance(sent(["auth-unknown"], currentHelper="strange").auth, NoAuth)


def test_responses_in_their_order_and_the_others_behind_them() -> None:
    responses = [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}, {"name": "C"}, {"id": "d", "name": "D"}, 5]
    examples = sent(responses=responses, responses_order=["d", "gone", "a", "d", None]).examples
    assert [example.name for example in examples] == ["D", "A", "B", "C"]
    assert [example.place.pointer for example in examples] == [f"/requests/0/responses/{n}" for n in (3, 0, 1, 2)]


def test_a_response() -> None:
    response = {
        "name": "OK",
        "responseCode": {"code": 200, "name": "OK"},
        "headers": [{"key": "Content-Type", "value": "text/csv"}],
        "text": "a,b",
        "language": "json",
    }
    (example,) = sent(responses=[response]).examples
    assert (example.name, example.status, example.media_type, example.content) == ("OK", 200, "text/csv", "a,b")
    assert example.request is None


@pytest.mark.parametrize(
    "saved",
    [
        {"requestObject": {"method": "PUT", "url": "https://a.test/o"}},
        {"requestObject": '{"method": "PUT", "url": "https://a.test/o"}', "request": "1"},
        {"request": {"method": "PUT", "url": "https://a.test/o"}},
        {"request": '{"method": "PUT", "url": "https://a.test/o"}'},
        {"requestObject": "other"},
        {"requestObject": 5, "request": "other"},
    ],
)
def test_the_request_of_a_response(saved: Any) -> None:
    other = {"id": "other", "name": "O", "method": "PUT", "url": "https://a.test/o"}
    read = collection(named("1", responses=[saved]), other)
    (example,) = next(read.operations()).examples
    assert example.request
    assert (example.request.method, example.request.url.source) == ("PUT", "https://a.test/o")


def test_a_request_that_very_many_responses_name_is_copied_to_some_of_them() -> None:
    big = named("1", headerData=[{"key": "A", "value": "1"}], responses=[{"request": "1"}] * 150)
    examples = next(collection(big).operations()).examples
    assert [example.request is None for example in examples] == [False] * 100 + [True] * 50


def test_what_is_odd_in_the_request_of_a_response_is_no_problem() -> None:
    saved = {"url": URL, "headers": "no colon", "data": [{"value": "1"}], "dataMode": "params"}
    (example,) = sent(responses=[{"request": saved}]).examples
    assert example.request
    assert sent(responses=[{"request": "gone"}]).examples[0].request is None
