"""URLs."""

import pytest
from everything import Everything


@pytest.mark.no_example("no saved example to answer from")
def test_url_as_a_string(api: Everything) -> None:
    """URLs/URL as a string."""
    api.urls.url_as_a_string(page=1)


@pytest.mark.no_example("no saved example to answer from")
def test_url_as_an_object(api: Everything) -> None:
    """URLs/URL as an object."""
    api.urls.url_as_an_object(page=1)


@pytest.mark.no_example("no saved example to answer from")
@pytest.mark.needs_variables("id")
def test_only_raw(api: Everything) -> None:
    """URLs/Only raw."""
    api.urls.only_raw(api.fill("{{id}}"), page=1)


@pytest.mark.no_example("no saved example to answer from")
def test_raw_that_disagrees(api: Everything) -> None:
    """URLs/Raw that disagrees."""
    api.urls.raw_that_disagrees()


@pytest.mark.no_example("no saved example to answer from")
def test_host_as_a_string(api: Everything) -> None:
    """URLs/Host as a string."""
    api.urls.host_as_a_string()


@pytest.mark.no_example("no saved example to answer from")
def test_host_that_holds_the_scheme(api: Everything) -> None:
    """URLs/Host that holds the scheme."""
    api.urls.host_that_holds_the_scheme()


@pytest.mark.no_example("no saved example to answer from")
def test_port_as_a_number(api: Everything) -> None:
    """URLs/Port as a number."""
    api.urls.port_as_a_number()


@pytest.mark.no_example("no saved example to answer from")
@pytest.mark.needs_variables("port")
def test_port_as_a_variable(api: Everything) -> None:
    """URLs/Port as a variable."""
    api.urls.port_as_a_variable()


@pytest.mark.no_example("no saved example to answer from")
def test_path_as_a_string(api: Everything) -> None:
    """URLs/Path as a string."""
    api.urls.path_as_a_string()


@pytest.mark.no_example("no saved example to answer from")
def test_path_of_objects(api: Everything) -> None:
    """URLs/Path of objects."""
    api.urls.path_of_objects()


@pytest.mark.no_example("no saved example to answer from")
def test_no_path(api: Everything) -> None:
    """URLs/No path."""
    api.urls.no_path()


@pytest.mark.no_example("no saved example to answer from")
def test_no_scheme(api: Everything) -> None:
    """URLs/No scheme."""
    api.urls.no_scheme()


@pytest.mark.no_example("no saved example to answer from")
def test_trailing_slash_and_empty_segments(api: Everything) -> None:
    """URLs/Trailing slash and empty segments."""
    api.urls.trailing_slash_and_empty_segments()


@pytest.mark.no_example("no saved example to answer from")
def test_dot_segments(api: Everything) -> None:
    """URLs/Dot segments."""
    api.urls.dot_segments()


@pytest.mark.no_example("no saved example to answer from")
@pytest.mark.needs_variables("password")
def test_user_and_password_in_the_url(api: Everything) -> None:
    """URLs/User and password in the URL."""
    api.urls.user_and_password_in_the_url()


@pytest.mark.no_example("no saved example to answer from")
def test_characters_to_encode(api: Everything) -> None:
    """URLs/Characters to encode."""
    api.urls.characters_to_encode()


@pytest.mark.no_example("no saved example to answer from")
def test_unicode_host(api: Everything) -> None:
    """URLs/Unicode host."""
    api.urls.unicode_host()


@pytest.mark.no_example("no saved example to answer from")
def test_ipv6_host(api: Everything) -> None:
    """URLs/IPv6 host."""
    api.urls.ipv6_host()


@pytest.mark.no_example("no saved example to answer from")
@pytest.mark.needs_variables("region", "domain")
def test_two_base_urls(api: Everything) -> None:
    """URLs/Two base URLs."""
    api.urls.two_base_urls()


@pytest.mark.no_example("no saved example to answer from")
@pytest.mark.needs_variables("postId")
def test_path_variable(api: Everything) -> None:
    """URLs/Path variable."""
    api.urls.path_variable("42", api.fill("{{postId}}"))


@pytest.mark.no_example("no saved example to answer from")
def test_path_variable_with_a_suffix(api: Everything) -> None:
    """URLs/Path variable with a suffix."""
    api.urls.path_variable_with_a_suffix("7")


@pytest.mark.no_example("no saved example to answer from")
def test_path_variable_twice(api: Everything) -> None:
    """URLs/Path variable twice."""
    api.urls.path_variable_twice("7")


@pytest.mark.no_example("no saved example to answer from")
@pytest.mark.needs_variables("orphan")
def test_path_variable_without_an_entry(api: Everything) -> None:
    """URLs/Path variable without an entry."""
    api.urls.path_variable_without_an_entry(api.fill("{{orphan}}"))


@pytest.mark.no_example("no saved example to answer from")
def test_path_variable_with_a_legacy_id(api: Everything) -> None:
    """URLs/Path variable with a legacy id."""
    api.urls.path_variable_with_a_legacy_id("9")


@pytest.mark.no_example("no saved example to answer from")
@pytest.mark.needs_variables("user_id")
def test_path_variable_whose_value_is_a_variable(api: Everything) -> None:
    """URLs/Path variable whose value is a variable."""
    api.urls.path_variable_whose_value_is_a_variable(api.fill("{{user_id}}"))


@pytest.mark.no_example("no saved example to answer from")
def test_not_path_variables(api: Everything) -> None:
    """URLs/Not path variables."""
    api.urls.not_path_variables()


@pytest.mark.no_example("no saved example to answer from")
@pytest.mark.needs_variables("user_id")
def test_whole_variable_segments(api: Everything) -> None:
    """URLs/Whole variable segments."""
    api.urls.whole_variable_segments()


@pytest.mark.no_example("no saved example to answer from")
def test_part_of_a_segment(api: Everything) -> None:
    """URLs/Part of a segment."""
    api.urls.part_of_a_segment()
