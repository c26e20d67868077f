"""nox has sessions that generate, check, and run what is generated."""

from build_examples import COLLECTION, Start, commands


def test_the_page_a_change_and_a_broken_collection(start: Start) -> None:
    example = start("nox")
    (told,) = [example.run(block) for block in commands("nox")]
    assert "0 files to write" in told
    assert "2 passed" in told
    before = example.seen()
    assert "0 files written" in example.run("nox -s generate")
    assert example.seen() == before
    example.rename_operation("Look at a product")
    assert "The output is stale:" in example.fail("nox -s check")
    example.run("nox -s generate")
    assert "test_look_at_a_product PASSED" in example.run("nox -s suite -- -v")
    example.break_collection()
    assert f"{COLLECTION}:" in example.fail("nox -s generate")
