"""Targets that other packages add: how they are found, and what is said of those that are no good."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import postwright
from plain_target import collection_file, request
from postwright.cli.commands import app
from postwright.errors import TargetError
from postwright.targets import TARGETS, installed, select

GOOD = """
from plain_target import PlainTarget
TARGET = PlainTarget("lines", by_default=True)
class Made(PlainTarget):
    def __init__(self):
        super().__init__("lines")
def make():
    return PlainTarget("lines")
"""


class Site:
    """A folder on the path of imports, into which distributions are installed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def install(self, distribution: str, entry: str, source: str = GOOD) -> None:
        """Install a distribution with one module and an entry point, `lines = module:TARGET`."""
        module = entry.partition("=")[2].partition(":")[0].strip()
        info = self.folder / f"{distribution.replace('-', '_')}-1.0.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {distribution}\nVersion: 1.0\n")
        (info / "entry_points.txt").write_text(f"[postwright.targets]\n{entry}\n")
        (self.folder / f"{module}.py").write_text(source)


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Site:
    """A folder of distributions."""
    (tmp_path / "site").mkdir()
    monkeypatch.syspath_prepend(tmp_path / "site")
    monkeypatch.chdir(tmp_path)
    return Site(tmp_path / "site")


def run(*arguments: str) -> Result:
    """Run a command."""
    return CliRunner().invoke(app, arguments)


@pytest.mark.parametrize("name", ["TARGET", "Made", "make"])
def test_a_target_or_what_makes_one(site: Site, tmp_path: Path, name: str) -> None:
    module = f"lines_{name.lower()}"
    site.install("postwright-lines", f"lines = {module}:{name}")
    source = collection_file(tmp_path / "c.json", "Shop", request("One"))
    files = postwright.generate(source, targets=["lines", "curl"])
    assert files["shop/lines/requests/one.txt"] == b"lines: GET https://example.com/\n"
    assert "shop/curl/one.sh" in files


def test_it_is_generated_where_it_is_named(site: Site, tmp_path: Path) -> None:
    site.install("postwright-lines", "lines = lines_named:TARGET")
    source = collection_file(tmp_path / "c.json", "Shop", request("One"))
    assert run("generate", source, "-o", "usual").exit_code == 0
    assert not Path("usual/shop/lines").exists()
    assert run("generate", source, "-t", "lines", "-t", "curl").exit_code == 0
    assert sorted(path.name for path in Path("generated/shop").iterdir()) == ["curl", "lines", "postwright.lock.json"]
    assert run("snippet", source, "One", "-t", "lines").stdout == "lines: GET https://example.com/\n"


def test_it_is_listed(site: Site) -> None:
    site.install("postwright-lines", "lines = lines_listed:TARGET")
    site.install("postwright-broken", "broken = lines_broken:TARGET", "raise RuntimeError('no')")
    listed = run("targets")
    assert listed.stdout.splitlines()[-1] == "lines   Plain text for lines. [only with -t; of postwright-lines]"
    assert listed.stderr == "The target broken of postwright-broken can't be loaded: RuntimeError: no.\n"


def test_those_of_postwright_need_no_search(monkeypatch: pytest.MonkeyPatch) -> None:
    def search() -> None:
        raise AssertionError("searched")

    monkeypatch.setattr(installed, "entries", search)
    assert [TARGETS[name].name for name in TARGETS if name in TARGETS] == ["python", "curl", "pytest"]
    assert [target.name for target in select(TARGETS, ["curl", "python"])] == ["python", "curl"]


@pytest.mark.parametrize(
    ("entry", "source", "reason"),
    [
        ("lines = bad_a:TARGET", "import nowhere", "can't be loaded: ModuleNotFoundError: No module named 'nowhere'."),
        ("lines = bad_b:NOTHING", GOOD, "can't be loaded: AttributeError: module 'bad_b' has no attribute 'NOTHING'."),
        (
            "lines = bad_c:make",
            "def make():\n    raise ZeroDivisionError('by zero')",
            "can't be loaded: ZeroDivisionError: by zero.",
        ),
        (
            "lines = bad_d:TARGET",
            "class TARGET: name = description = 'lines'; by_default = False",
            "is no target: it has no `settings`, no `render`, no `snippet`.",
        ),
        ("lines = bad_e:TARGET", f"{GOOD}\nTARGET.by_default = 'no'", "is no target: its `by_default` is no bool."),
        ("lines = bad_f:TARGET", f"{GOOD}\nTARGET.snippet = 'x'", "is no target: its `snippet` is no method."),
        ("other = bad_g:TARGET", GOOD, "calls itself 'lines', unlike its entry point."),
        ("default = bad_h:TARGET", GOOD, "has a name that means something else to Postwright."),
        ("../lines = bad_i:TARGET", GOOD, "has a name that can't be that of a folder."),
    ],
)
def test_a_target_that_is_no_good(site: Site, tmp_path: Path, entry: str, source: str, reason: str) -> None:
    site.install("postwright-bad", entry, source)
    name = entry.partition(" = ")[0]
    message = f"The target {name} of postwright-bad {reason}"
    with pytest.raises(TargetError) as caught:
        _ = TARGETS[name]
    assert str(caught.value) == message
    collection = collection_file(tmp_path / "c.json", "Shop", request("One"))
    refused = run("generate", collection, "-t", name)
    assert (refused.exit_code, refused.stderr) == (2, f"Error: {message}\n")
    assert not Path("generated").exists()
    refused = run("snippet", collection, "One", "-t", name)
    assert (refused.exit_code, refused.stderr) == (2, f"Error: {message}\n")


def test_two_of_one_name(site: Site) -> None:
    site.install("postwright-a", "lines = two_a:TARGET")
    site.install("postwright-b", "lines = two_b:TARGET")
    assert run("targets").stderr == (
        "The target lines of postwright-a has the same name as that of postwright-b; uninstall what you don't need.\n"
    )


def test_a_name_of_postwright_s_own(site: Site, tmp_path: Path) -> None:
    site.install("postwright-curl", "curl = own_name:TARGET")
    assert run("targets").stderr == "The target curl of postwright-curl has a name of Postwright's own: never used.\n"
    source = collection_file(tmp_path / "c.json", "Shop", request("One"))
    assert "shop/curl/one.sh" in postwright.generate(source, targets=["curl"])


def test_a_name_that_nobody_has(site: Site) -> None:
    site.install("postwright-lines", "lines = lines_near:TARGET")
    refused = run("generate", "c.json", "-t", "linse")
    assert (refused.exit_code, refused.stderr.splitlines()[-1]) == (
        2,
        "Error: Invalid value for '-t' / '--target': 'linse' is no target; did you mean 'lines'?",
    )
    refused = run("generate", "c.json", "-t", "qqq")
    assert refused.stderr.endswith("'qqq' is no target; there are python, curl, pytest, lines.\n")
