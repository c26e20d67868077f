"""Everything."""

import pytest
from everything import Everything


@pytest.mark.no_example("no saved example to answer from")
def test_at_the_root(api: Everything) -> None:
    """At the root."""
    api.at_the_root()
