"""Headers."""

import pytest
from everything import Everything


@pytest.mark.no_example("no saved example to answer from")
def test_header_list(api: Everything) -> None:
    """Headers/Header list."""
    api.headers.header_list()


@pytest.mark.no_example("no saved example to answer from")
def test_header_string(api: Everything) -> None:
    """Headers/Header string."""
    api.headers.header_string()


@pytest.mark.no_example("no saved example to answer from")
def test_list_of_strings(api: Everything) -> None:
    """Headers/List of strings."""
    api.headers.list_of_strings()


@pytest.mark.no_example("no saved example to answer from")
def test_header_object(api: Everything) -> None:
    """Headers/Header object."""
    api.headers.header_object()


@pytest.mark.no_example("no saved example to answer from")
def test_null_headers(api: Everything) -> None:
    """Headers/Null headers."""
    api.headers.null_headers()


@pytest.mark.no_example("no saved example to answer from")
def test_odd_values(api: Everything) -> None:
    """Headers/Odd values."""
    api.headers.odd_values()


@pytest.mark.no_example("no saved example to answer from")
def test_repeated_headers(api: Everything) -> None:
    """Headers/Repeated headers."""
    api.headers.repeated_headers()


@pytest.mark.no_example("no saved example to answer from")
@pytest.mark.needs_variables("header_name")
def test_variables_in_headers(api: Everything) -> None:
    """Headers/Variables in headers."""
    api.headers.variables_in_headers()


@pytest.mark.no_example("no saved example to answer from")
def test_cookies(api: Everything) -> None:
    """Headers/Cookies."""
    api.headers.cookies()


@pytest.mark.no_example("no saved example to answer from")
@pytest.mark.needs_variables("token")
def test_authorization_by_hand(api: Everything) -> None:
    """Headers/Authorization by hand."""
    api.headers.authorization_by_hand()


@pytest.mark.no_example("no saved example to answer from")
@pytest.mark.needs_variables("credentials")
def test_basic_by_hand(api: Everything) -> None:
    """Headers/Basic by hand."""
    api.headers.basic_by_hand()


@pytest.mark.no_example("no saved example to answer from")
def test_own_user_agent(api: Everything) -> None:
    """Headers/Own user agent."""
    api.headers.own_user_agent()
