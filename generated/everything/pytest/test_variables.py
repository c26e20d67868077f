"""Variables."""

import pytest
from everything import Everything


@pytest.mark.no_example("no saved example to answer from")
def test_chain(api: Everything) -> None:
    """Variables/Chain."""
    api.variables.chain()


@pytest.mark.no_example("no saved example to answer from")
def test_nested_name(api: Everything) -> None:
    """Variables/Nested name."""
    api.variables.nested_name()


@pytest.mark.no_example("no saved example to answer from")
def test_blank_in_the_name(api: Everything) -> None:
    """Variables/Blank in the name."""
    api.variables.blank_in_the_name()


@pytest.mark.no_example("no saved example to answer from")
def test_dotted_and_dashed(api: Everything) -> None:
    """Variables/Dotted and dashed."""
    api.variables.dotted_and_dashed()


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
@pytest.mark.needs_variables("$nope")
def test_dynamic(api: Everything) -> None:
    """Variables/Dynamic."""
    api.variables.dynamic()


@pytest.mark.no_example("no saved example to answer from")
def test_vault(api: Everything) -> None:
    """Variables/Vault."""
    api.variables.vault()


@pytest.mark.no_example("no saved example to answer from")
@pytest.mark.needs_variables("triple")
def test_unbalanced(api: Everything) -> None:
    """Variables/Unbalanced."""
    api.variables.unbalanced(a="{{open")
