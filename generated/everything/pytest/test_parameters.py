"""Parameters."""

import pytest
from everything import Everything


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
@pytest.mark.needs_variables("id")
def test_collisions(api: Everything) -> None:
    """Parameters/Collisions."""
    api.parameters.collisions(
        "1",
        "2",
        id_query=1,
        user_id=2,
        user_id_query=3,
        user_id_2=4,
        timeout_=5,
        extra_headers_=6,
        class_=7,
        body={
            "id": 1,
            "self": 2,
            "body": 3,
            "timeout": 4,
            "options": 5,
            "_client": 6,
            "__class__": 7,
            "": 8,
            "2fa": 9,
        },
    )
