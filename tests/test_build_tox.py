"""tox has environments that generate, check, and run what is generated."""

from build_checks import environments
from build_examples import Start


def test_the_page_a_change_and_a_broken_collection(start: Start) -> None:
    environments(start("tox"), "tox", "tox run -e")
