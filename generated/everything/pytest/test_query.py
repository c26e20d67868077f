"""Query."""

import pytest
from everything import Everything


@pytest.mark.no_example("no saved example to answer from")
def test_kinds_of_values(api: Everything) -> None:
    """Query/Kinds of values."""
    api.query.kinds_of_values(text="a", number=5, boolean=True)


@pytest.mark.no_example("no saved example to answer from")
def test_repeated_keys(api: Everything) -> None:
    """Query/Repeated keys."""
    api.query.repeated_keys(tag=["a", "b"], other="x")


@pytest.mark.no_example("no saved example to answer from")
def test_disabled_parameters(api: Everything) -> None:
    """Query/Disabled parameters."""
    api.query.disabled_parameters(page=1, kept=1)


@pytest.mark.no_example("no saved example to answer from")
def test_all_disabled(api: Everything) -> None:
    """Query/All disabled."""
    api.query.all_disabled()


@pytest.mark.no_example("no saved example to answer from")
def test_empty_keys(api: Everything) -> None:
    """Query/Empty keys."""
    api.query.empty_keys(a=1)


@pytest.mark.no_example("no saved example to answer from")
def test_characters_to_escape(api: Everything) -> None:
    """Query/Characters to escape."""
    api.query.characters_to_escape(q="a&b=c#d e+f%20g'h[i]", na_me="x")


@pytest.mark.no_example("no saved example to answer from")
@pytest.mark.needs_variables("api_version")
def test_a_whole_variable(api: Everything) -> None:
    """Query/A whole variable."""
    api.query.a_whole_variable()


@pytest.mark.no_example("no saved example to answer from")
def test_query_as_a_string(api: Everything) -> None:
    """Query/Query as a string."""
    api.query.query_as_a_string(a=1)


@pytest.mark.no_example("no saved example to answer from")
def test_query_as_an_object(api: Everything) -> None:
    """Query/Query as an object."""
    api.query.query_as_an_object(a=1, b=2)


@pytest.mark.no_example("no saved example to answer from")
def test_typed_values(api: Everything) -> None:
    """Query/Typed values."""
    api.query.typed_values(limit=10, active=True, ratio=0.5, since="2024-01-01")
