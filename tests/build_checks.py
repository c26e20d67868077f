"""What has to be true of more than one build tool."""

import zipfile

from build_examples import COLLECTION, Example, commands


def rebuilt(example: Example, build: str, wheel: str) -> None:
    """A second build changes nothing, a changed collection is in the wheel, and a broken one ends the build."""
    before = example.seen()
    example.run(build)
    assert example.seen() == before
    example.rename_operation("Look at a product")
    example.run(build)
    with zipfile.ZipFile(example.folder / wheel) as found:
        assert b"def look_at_a_product(" in found.read("shop_api/_client.py")
    example.break_collection()
    told = example.fail(build)
    assert f"{COLLECTION}:" in told
    assert "Nothing was built, as `postwright generate` ended with exit code 3." in told
    assert "Traceback" not in told


def environments(example: Example, tool: str, run: str) -> None:
    """The page's commands work, and the environments generate, check and run the suite, as `run` runs one by name."""
    (told,) = [example.run(block) for block in commands(tool)]
    assert "0 files to write" in told
    assert "2 passed" in told
    before = example.seen()
    assert "0 files written" in example.run(f"{run} generate")
    assert example.seen() == before
    example.rename_operation("Look at a product")
    assert "The output is stale:" in example.fail(f"{run} check")
    example.run(f"{run} generate")
    assert "test_look_at_a_product PASSED" in example.run(f"{run} suite -- -v")
    example.break_collection()
    assert f"{COLLECTION}:" in example.fail(f"{run} generate")
