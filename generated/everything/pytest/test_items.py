"""Items."""

import pytest
from everything import Everything


@pytest.mark.no_example("no saved example to answer from")
def test_request_as_a_string(api: Everything) -> None:
    """Items/Request as a string."""
    api.items.request_as_a_string()


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
def test_lower_case(api: Everything) -> None:
    """Items/lower case."""
    api.items.lower_case()


@pytest.mark.no_example("no saved example to answer from")
def test_no_method(api: Everything) -> None:
    """Items/No method."""
    api.items.no_method()


@pytest.mark.no_example("no saved example to answer from")
def test_own_method(api: Everything) -> None:
    """Items/Own method."""
    api.items.own_method()


@pytest.mark.no_example("no saved example to answer from")
def test_head(api: Everything) -> None:
    """Items/Head."""
    api.items.head()


@pytest.mark.no_example("no saved example to answer from")
def test_options(api: Everything) -> None:
    """Items/Options."""
    api.items.options()


@pytest.mark.no_example("no saved example to answer from")
def test_variables_of_an_item(api: Everything) -> None:
    """Items/Variables of an item."""
    response = api.with_response(api.items.variables_of_an_item)()
    # "ok"
    assert response.status == 200


@pytest.mark.no_example("no saved example to answer from")
def test_level_1_level_2_level_3_deep_request(api: Everything) -> None:
    """Items/Level 1/Level 2/Level 3/Deep request."""
    api.items.level_1.level_2.level_3.deep_request()
