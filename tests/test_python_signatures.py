"""Auth that signs, as generated packages write it: by Postman's parameters, for classes that are there."""

import importlib
import inspect
from typing import Any

import pytest

from packages import Item, modules, render, request
from postwright.targets.python.optional import import_path
from postwright.targets.python.signatures import SIGNATURES, Signature


def written(**block: Any) -> str | None:
    """The auth of a request in source."""
    source = modules(request_with(**block)).get("_auth")
    return source and source.partition(" = ")[2].strip()


def request_with(**block: Any) -> Item:
    """A request with auth of one kind, its parameters as a list."""
    ((kind, parameters),) = block.items()
    listed = [{"key": name, "value": value} for name, value in parameters.items()]
    return request(auth={"type": kind, kind: listed})


@pytest.mark.parametrize("signature", SIGNATURES.values(), ids=lambda signature: signature.class_name)
def test_the_table_says_what_the_classes_take(signature: Signature) -> None:
    module = importlib.import_module(import_path(signature.class_name).replace("._core", "postwright.runtime"))
    parameters = [*inspect.signature(getattr(module, signature.class_name)).parameters.values()]
    keywords = {item.name: item.default for item in parameters[len(signature.first) :]}
    assert all(item.default is item.empty for item in parameters[: len(signature.first)])
    assert all(keywords[option.keyword] == option.default for option in signature.options)
    assert len(keywords) == len(signature.options)


KEYS = {"consumerKey": "k", "consumerSecret": "s"}


@pytest.mark.parametrize(
    ("block", "code"),
    [
        ({"awsv4": {}}, 'AwsSigV4Auth("", "")'),
        ({"awsv4": {"region": "us-east-1", "addAuthDataToQuery": False}}, 'AwsSigV4Auth("", "")'),
        ({"awsv4": {"region": "", "addAuthDataToQuery": True}}, 'AwsSigV4Auth("", "", region="", in_query=True)'),
        ({"hawk": {"authId": "a", "authKey": "{{b}}"}}, 'HawkAuth("a", "{{b}}", algorithm="")'),
        ({"hawk": {"authId": "a", "authKey": "b", "algorithm": "sha256"}}, 'HawkAuth("a", "b")'),
        (
            {"edgegrid": {"accessToken": "a", "clientToken": "c", "clientSecret": "s", "headersToSign": ["X", "Y"]}},
            'EdgeGridAuth("c", "s", "a", headers_to_sign="X,Y")',
        ),
        ({"oauth1": KEYS}, 'OAuth1Auth("k", "s", signature_method="", version="", in_header=False)'),
        (
            {"oauth1": {**KEYS, "signatureMethod": "HMAC-SHA1", "version": "1.0", "addParamsToHeader": "false"}},
            'OAuth1Auth("k", "s")',
        ),
        (
            {"oauth1": {**KEYS, "signatureMethod": "{{m}}", "version": "1.0", "addParamsToHeader": "{{flag}}"}},
            'OAuth1Auth("k", "s", signature_method="{{m}}")',
        ),
    ],
)
def test_what_differs_from_the_defaults_is_written(block: dict[str, Any], code: str) -> None:
    assert written(**block) == code


@pytest.mark.parametrize(
    "block",
    [
        {"oauth1": {"consumerSecret": "s"}},
        {"oauth1": {"consumerKey": "k"}},
        {"oauth1": {"consumerKey": "k", "signatureMethod": "{{m}}"}},
        {"oauth1": {**KEYS, "signatureMethod": "RSA-SHA1"}},
        {"hawk": {"authId": "a"}},
        {"edgegrid": {"accessToken": "a", "clientToken": "c"}},
    ],
)
def test_without_keys_there_is_nothing_to_sign_with(block: dict[str, Any]) -> None:
    assert written(**block) is None


def test_only_the_modules_that_are_used_come_with_a_package() -> None:
    output = render(request_with(hawk={"authId": "a", "authKey": "b"}))
    assert output.problems == ()
    assert [file.path.partition("_core/auth/")[2] for file in output.files if "hawk" in file.path] == ["hawk.py"]
    assert not [file.path for file in output.files if "oauth1" in file.path]
