"""pre-commit installs the hooks of this repository, which generate before a commit and check before a push."""

import shutil
import subprocess

from build_examples import COLLECTION, LISTED, ROOT, Example, Start, commands

# What the repository needs to be installed from, and to tell of its hooks.
PARTS = ("generator", "templates", "pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml")
CLIENT = "generated/shop-api/python/shop_api/_client.py"


def clone(example: Example) -> None:
    """Put Postwright's repository beside the example, as it is here."""
    base = example.folder.parent
    listed = ("git", "-C", ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", *PARTS)
    files = subprocess.run(listed, check=True, capture_output=True, text=True).stdout.split("\0")
    for path in (ROOT / name for name in files if name):
        if path.is_file():
            copy = base / "postwright" / path.relative_to(ROOT)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, copy)
    example.run("cd ../postwright; git init -q; git add .; git commit -q -m Postwright; git tag v0.1.0")


def test_the_page(start: Start) -> None:
    example = start("pre-commit")
    clone(example)
    for block in commands("pre-commit"):
        example.run(block)
    assert CLIENT in example.run("git ls-files")
    assert example.run("git status --porcelain") == ""
    assert "Passed" in example.run("pre-commit run --all-files")
    example.run("python -m pip install -q 'httpx2>=2.5,<3'")
    call = 'python -c "import shop_api; print(shop_api.ShopApi.mocked().list_products())"'
    assert example.run(f"PYTHONPATH=generated/shop-api/python {call}").splitlines() == [LISTED]
    a_changed_collection_is_not_committed_alone(example)
    stale_output_is_not_pushed(example)
    example.break_collection()
    assert f"{COLLECTION}:" in example.fail("git commit -q -a -m Broken")


def a_changed_collection_is_not_committed_alone(example: Example) -> None:
    example.rename_operation("Look at a product")
    assert "files were modified by this hook" in example.fail("git commit -q -a -m Renamed")
    assert "def look_at_a_product(" in (example.folder / CLIENT).read_text()
    example.run("git add .; git commit -q -m Renamed")
    assert example.run("git status --porcelain") == ""


def stale_output_is_not_pushed(example: Example) -> None:
    example.run("git init -q --bare ../server; git remote add origin ../server; git push -q origin HEAD:main")
    example.rename_operation("Show a product")
    example.run("git commit -q --no-verify -a -m Stale")
    assert "The output is stale:" in example.fail("git push -q origin HEAD:main")
    example.fail("pre-commit run --all-files")
    example.run("git commit -q -a -m Current; git push -q origin HEAD:main")
