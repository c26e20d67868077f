"""Descriptions."""

import pytest
from everything import Everything


@pytest.mark.no_example("no saved example to answer from")
def test_markdown(api: Everything) -> None:
    """Descriptions/Markdown."""
    api.descriptions.markdown()


@pytest.mark.no_example("no saved example to answer from")
def test_html(api: Everything) -> None:
    """Descriptions/HTML."""
    api.descriptions.html()


@pytest.mark.no_example("no saved example to answer from")
def test_object(api: Everything) -> None:
    """Descriptions/Object."""
    api.descriptions.object_()


@pytest.mark.no_example("no saved example to answer from")
def test_null(api: Everything) -> None:
    """Descriptions/Null."""
    api.descriptions.null()


@pytest.mark.no_example("no saved example to answer from")
def test_of_parameters(api: Everything) -> None:
    """Descriptions/Of parameters."""
    api.descriptions.of_parameters("1", page=1, long=1)
