"""Examples."""

from typing import Any

import pytest
from everything import Everything


def test_object(api: Everything) -> None:
    """Examples/Object."""
    response = api.with_response(api.examples.object_)()
    assert response.status == 200
    body: Any = response.body
    assert body.keys() >= {"id", "name", "nested", "nothing", "mixed", "class", "a-b"}


def test_list(api: Everything) -> None:
    """Examples/List."""
    response = api.with_response(api.examples.list_)()
    assert response.status == 200
    body: Any = response.body
    assert isinstance(body, list)


def test_scalar(api: Everything) -> None:
    """Examples/Scalar."""
    response = api.with_response(api.examples.scalar)()
    assert response.status == 200


def test_empty_list(api: Everything) -> None:
    """Examples/Empty list."""
    response = api.with_response(api.examples.empty_list)()
    assert response.status == 200
    body: Any = response.body
    assert isinstance(body, list)


def test_no_content(api: Everything) -> None:
    """Examples/No content."""
    response = api.with_response(api.examples.no_content)()
    assert response.status == 204


def test_plain_text(api: Everything) -> None:
    """Examples/Plain text."""
    response = api.with_response(api.examples.plain_text)()
    assert response.status == 200


def test_xml_answer(api: Everything) -> None:
    """Examples/XML answer."""
    response = api.with_response(api.examples.xml_answer)()
    assert response.status == 200


def test_bytes(api: Everything) -> None:
    """Examples/Bytes."""
    response = api.with_response(api.examples.bytes_)()
    assert response.status == 200


def test_not_quite_json_answer(api: Everything) -> None:
    """Examples/Not quite JSON answer."""
    response = api.with_response(api.examples.not_quite_json_answer)()
    assert response.status == 200


def test_placeholders(api: Everything) -> None:
    """Examples/Placeholders."""
    response = api.with_response(api.examples.placeholders)()
    assert response.status == 200
    body: Any = response.body
    assert body.keys() >= {"id", "name", "at"}


@pytest.mark.no_example("no saved example of a success, only of 400")
def test_only_errors(api: Everything) -> None:
    """Examples/Only errors."""
    api.examples.only_errors()


@pytest.mark.mock_status(200)
def test_several(api: Everything) -> None:
    """Examples/Several."""
    response = api.with_response(api.examples.several)()
    assert response.status == 200
    body: Any = response.body
    assert body.keys() >= {"a"}


def test_headers_as_a_string(api: Everything) -> None:
    """Examples/Headers as a string."""
    response = api.with_response(api.examples.headers_as_a_string)()
    assert response.status == 200
    body: Any = response.body
    assert isinstance(body, dict)


def test_bare_example(api: Everything) -> None:
    """Examples/Bare example."""
    response = api.with_response(api.examples.bare_example)()
    body: Any = response.body
    assert body.keys() >= {"a"}


def test_request_as_a_string(api: Everything) -> None:
    """Examples/Request as a string."""
    response = api.with_response(api.examples.request_as_a_string)()
    assert response.status == 200
    body: Any = response.body
    assert isinstance(body, dict)


@pytest.mark.no_example("no saved example to answer from")
def test_responses_that_are_null(api: Everything) -> None:
    """Examples/Responses that are null."""
    api.examples.responses_that_are_null()
