"""Reading a configuration: values, places, what counts more, and every message."""

from pathlib import Path
from textwrap import dedent

import pytest

from postwright.config import Entry, Filter, Job
from postwright.config.finding import is_configured
from postwright.config.keys import own_keys
from postwright.config.reading import read
from postwright.config.written import ConfigError
from postwright.errors import Place
from postwright.targets import TARGETS

SHORTHAND = "Write a source alone, or a mapping with `source` and other keys."
TWICE = "Remove one of them, or give each a `folder` of its own."
TOML = """\
[project]
name = "a"

[tool.postwright]
output = "out"
options.python.pyproject = true   # a dotted key
"targets" = [
  # a comment
  "python",
]

[tool.postwright.rename]
"/item/0" = "first"

[[tool.postwright.collections]]
source = "a.json"
exclude = [{ name = "é", method = "GET" }, { folder = "B" }]

[[tool.postwright.collections]]
source = "b.json"
[tool.postwright.collections.options.python]
pyproject = false
"""


@pytest.fixture(autouse=True)
def _in_its_own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def entries(text: str, name: str = "postwright.yaml") -> list[Entry]:
    """What a configuration asks for; the files that it names need not be there."""
    Path(name).write_text(dedent(text), encoding="utf-8")
    return read(Path(name), TARGETS, with_files=False)


def told(text: str | bytes, name: str = "postwright.yaml", *, with_files: bool = False) -> list[str]:
    """What is wrong with a configuration, as `line:column: message hint`."""
    Path(name).write_bytes(text if isinstance(text, bytes) else dedent(text).encode())
    with pytest.raises(ConfigError) as raised:
        read(Path(name), TARGETS, with_files=with_files)
    return [
        f"{problem.place.line}:{problem.place.column}: {problem.message} {problem.hint}".rstrip()
        for problem in raised.value.problems
    ]


def test_a_path_alone() -> None:
    (entry,) = entries("collections: [shop/a.json]")
    assert entry.job == Job(source="shop/a.json")
    assert entry.origins == {"source": "postwright.yaml:1"}


def test_all_keys() -> None:
    (entry,) = entries("""\
        output: out
        targets: [curl, python]
        environments: [e/one.json, two.json]
        options:
          python: {pyproject: true}
        formatter: black
        templates: mine
        keep_old_names: true
        include: [{folder: "A/*"}, {method: GET}]
        exclude: [{name: Debug}]
        rename: {id-1: first}
        collections:
          - source: a.json
            collection: 2
            folder: shop
            fetch: {id: abc}
        """)
    line = Place("postwright.yaml", line=9, column=11)
    assert entry.job == Job(
        source="a.json",
        chosen="2",
        output=Path("out"),
        folder="shop",
        targets=("curl", "python"),
        environments=("e/one.json", "two.json"),
        settings={"python": {"pyproject": True}},
        include=(Filter(folder="A/*", place=line), Filter(method="GET", place=Place(line.file, line=9, column=28))),
        exclude=(Filter(name="Debug", place=Place(line.file, line=10, column=11)),),
        renames={"id-1": "first"},
        keep_old_names=True,
        templates=Path("mine"),
        formatter="black",
    )
    assert entry.fetch == {"id": "abc"}
    assert entry.origins["options.python.pyproject"] == "postwright.yaml:5"
    assert entry.origins["rename.id-1"] == "postwright.yaml:11"
    assert entry.origins["fetch"] == "postwright.yaml:16"


def test_what_a_collection_says_counts_more() -> None:
    first, second = entries("""\
        output: out
        targets: [curl]
        keep_old_names: true
        options: {python: {pyproject: true, package: a}}
        rename: {a: one, b: two}
        collections:
          - source: a.json
            output: other
            targets: [python]
            keep_old_names: false
            options: {python: {package: b}}
            rename: {b: three}
          - b.json
        """)
    assert (first.job.output, first.job.targets, first.job.keep_old_names) == (Path("other"), ("python",), False)
    assert first.job.settings == {"python": {"pyproject": True, "package": "b"}}
    assert first.job.renames == {"a": "one", "b": "three"}
    assert (second.job.output, second.job.targets, second.job.keep_old_names) == (Path("out"), ("curl",), True)
    assert second.job.settings == {"python": {"pyproject": True, "package": "a"}}


def test_paths_are_relative_to_the_file(tmp_path: Path) -> None:
    Path("conf").mkdir()
    text = "output: ../out\ntemplates: t\nenvironments: [e.json]\ncollections: [a.json, /b.json]"
    first, second = entries(text, "conf/postwright.yaml")
    assert first.job.source == "conf/a.json"
    assert first.job.output == Path("conf/../out")
    assert first.job.environments == ("conf/e.json",)
    assert first.job.templates == Path("conf/t")
    assert second.job.source == "/b.json"
    assert entries("collections: [a.json]", "conf/postwright.yaml")[0].job.output == Path("conf/generated")


def test_a_pyproject() -> None:
    first, second = entries(TOML, "pyproject.toml")
    file = "pyproject.toml"
    assert first.job == Job(
        source="a.json",
        output=Path("out"),
        targets=("python",),
        settings={"python": {"pyproject": True}},
        exclude=(
            Filter(name="é", method="GET", place=Place(file, line=17, column=12)),
            Filter(folder="B", place=Place(file, line=17, column=44)),
        ),
        renames={"/item/0": "first"},
    )
    assert second.job.settings == {"python": {"pyproject": False}}
    assert first.origins == {
        "source": "pyproject.toml:16",
        "output": "pyproject.toml:5",
        "targets": "pyproject.toml:7",
        "exclude": "pyproject.toml:17",
        "options.python.pyproject": "pyproject.toml:6",
        "rename./item/0": "pyproject.toml:13",
    }
    assert second.origins["options.python.pyproject"] == "pyproject.toml:22"


def test_the_places_of_what_is_wrong_in_a_pyproject() -> None:
    assert told(
        """\

        [tool.postwright]
        targets = ["é", 1979-05-27, 1.5]
        [tool.postwright.options.python]
        a = 1
        [[tool.postwright.collections]]
        folder = "a/b"
        [[tool.postwright.collections]]
        source = { a = 1 }
        [tool.postwright.collections.fetch]
        idd = "x"
        """,
        "pyproject.toml",
    ) == [
        "3:12: An entry of `targets` must be `python`, `curl` or `pytest`, not 'é'.",
        "3:17: An entry of `targets` must be `python`, `curl` or `pytest`, not 1979-05-27.",
        "3:29: An entry of `targets` must be `python`, `curl` or `pytest`, not 1.5.",
        "5:1: There is no key `a` here. Its keys are `package`, `client`, `pyproject` and `extensions`.",
        f"6:3: An entry of `collections` has no key `source`. {own_keys()['source'].description}",
        "7:10: `folder` must be made of letters, digits, `.`, `_` and `-`, not 'a/b'.",
        "9:10: `source` must be a text, not a mapping.",
        "11:1: There is no key `idd` here. Did you mean `id`?",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[tool.postwright]\na = = 1", "2:5: The file is not valid TOML: invalid value. Mend it."),
        ('[tool.postwright]\na = "', "0:0: The file is not valid TOML: unterminated string. Mend it."),
        ("[tool]\npostwright = 1", "2:14: The configuration must be a mapping, not 1."),
        (b"[tool.postwright]\na = '\xff'", "0:0: The file is not UTF-8. Save it as UTF-8."),
        (
            "[tool.postwrigt]\n# postwright",
            "0:0: There is no table [tool.postwright] in the file. `postwright init` writes a postwright.yaml.",
        ),
        (
            "[project]",
            "0:0: There is no table [tool.postwright] in the file. `postwright init` writes a postwright.yaml.",
        ),
        (f"[tool.postwright]\na = {'[' * 5000}", "0:0: The TOML is nested too deeply. Flatten it."),
        (f"[tool.postwright]\na{'.a' * 3000} = 1", "0:0: The TOML is nested too deeply. Flatten it."),
        ("tool = 1 # postwright", "0:0: There is no table [tool.postwright] in the file. `postwright init` writes a"),
    ],
)
def test_what_is_no_configuration_in_toml(text: str | bytes, expected: str) -> None:
    (found,) = told(text, "pyproject.toml")
    assert found.startswith(expected.split(" Its")[0])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: b: c", "1:5: The file is not valid YAML: mapping values are not allowed "),
        ("a: \x00", "0:0: The file is not valid YAML: it holds characters that YAML does not allow. Mend it."),
        (b"\xff", "0:0: The file is not UTF-8. Save it as UTF-8."),
        ("a: 1\n---\nb: 2", "2:1: A second YAML document starts here. Keep one document in the file."),
        ("a: &x 1\nb: *x", "2:4: Aliases are not allowed here. Write the value out, or put it at the top."),
        ("[a]: b", "1:1: A mapping or list stands where a key belongs. Quote what starts with a bracket."),
        ("{a: {b: 1}: c}", "1:11: The file is not valid YAML: "),
        ("[" * 60 + "]" * 60, "1:51: The YAML is nested too deeply. Flatten it."),
        ("collections: !!python/name:os.system [a.json]", "1:14: A tag means nothing here. Remove the tag."),
        (
            "output: a\noutput: b",
            "2:1: The key `output` stands here twice. Remove one of them: the first is in line 1.",
        ),
    ],
)
def test_what_is_no_yaml(text: str | bytes, expected: str) -> None:
    (found,) = told(text)
    assert found.startswith(expected)


@pytest.mark.parametrize("name", ["postwright.yaml", "pyproject.toml"])
def test_what_is_too_large_for_a_configuration(name: str) -> None:
    with Path(name).open("wb") as file:
        file.truncate(2**30)
    with pytest.raises(ConfigError, match="The configuration has more than 16 MB"):
        read(Path(name), TARGETS)
    assert not is_configured(Path("pyproject.toml"))


def test_a_deep_file_of_others_is_no_configuration() -> None:
    Path("pyproject.toml").write_text(f"# postwright\na = {'[' * 5000}")
    assert not is_configured(Path("pyproject.toml"))


def test_all_that_is_wrong_is_told_at_once() -> None:
    Path("shop.json").touch()
    assert told(
        """\
        target: [python]
        source: shop.json
        templates: mine
        environments: [prod.json]
        keep-old-names: true
        collections:
          - shop.jso
          - source: all.json
            fetch: {id: a}
            formatter: blak
          - shop.json
          - source: ./shop.json
        """,
        with_files=True,
    ) == [
        "1:1: There is no key `target` here. Did you mean `targets`?",
        "2:1: `source` does not belong here. Put it into an entry of `collections`.",
        "3:12: There is no folder 'mine'. `postwright templates export` makes one.",
        "4:16: There is no file 'prod.json'. The path is relative to the folder of the configuration.",
        "5:1: There is no key `keep-old-names` here. Did you mean `keep_old_names`?",
        "7:5: There is no file 'shop.jso'. Did you mean 'shop.json'?",
        "8:13: There is no file 'all.json'. `postwright fetch` gets it.",
        "10:16: `formatter` must be `postwright` or `black`, not 'blak'. Did you mean `black`?",
        f"12:5: The collection 'shop.json' stands here twice; the first is in line 11. {TWICE}",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("targets: curl", "1:10: `targets` must be a list, not 'curl'. Write it as a list: [curl]."),
        ("include: {name: a}", "1:10: `include` must be a list, not a mapping."),
        ("output: 12", '1:9: `output` must be a text, not 12. Put it in quotes: "12".'),
        ("output: true", '1:9: `output` must be a text, not true. Put it in quotes: "true".'),
        ("output: [a]", "1:9: `output` must be a text, not a list."),
        ("output: ''", "1:9: `output` must be a text that is not empty, not an empty text."),
        ("output:", "1:8: `output` has no value. Give it one, or remove it."),
        ("keep_old_names: 'yes'", "1:17: `keep_old_names` must be true or false, not 'yes'."),
        ("rename: a", "1:9: `rename` must be a mapping, not 'a'."),
        ("targets: [curl, curl]", "1:17: `curl` stands in `targets` twice. Remove one of them."),
        ("targets: []", "1:10: `targets` is an empty list. Write something into it."),
        ("include: [{}]", "1:11: An entry of `include` is empty. Its keys are `folder`, `name` and `method`."),
        ("options: {curl: {a: 1}}", "1:18: There is no key `a` here. It has no keys."),
    ],
)
def test_values_that_are_wrong(text: str, expected: str) -> None:
    assert told(f"{text}\ncollections: [a.json]") == [expected]


def test_entries_that_are_wrong() -> None:
    assert told("collections: [1, {source: a, fetch: {id: a, url: 'https://a'}}]") == [
        f"1:15: An entry of `collections` must be a text or a mapping, not 1. {SHORTHAND}",
        "1:37: `fetch` can have only one of `id` and `url`. Remove the other.",
    ]


def test_the_same_collection_twice_in_folders_of_their_own() -> None:
    assert len(entries("collections: [{source: a.json, folder: a}, {source: a.json, folder: b}]")) == 2


@pytest.mark.parametrize("first", ["", "[a]\nb.c = 1\n", "[[x]]\n[tool.other]\ny = [{ z = 1 }]\n"])
def test_keys_of_tables_that_are_made_on_the_way(first: str) -> None:
    text = f'{first}[tool.postwright.options.python]\nx = 1\n[tool.postwright]\ncollections = ["a.json"]\n'
    line = first.count("\n") + 2
    (message,) = told(text, "pyproject.toml")
    assert message.startswith(f"{line}:1: There is no key `x` here.")


def test_a_whole_configuration_in_one_value() -> None:
    text = 'tool = { postwright = { collections = ["a.json", { source = "b.json", folder = "/" }] } }\n'
    (message,) = told(text, "pyproject.toml")
    assert message.startswith("1:80: `folder` must be made of")


def test_a_file_that_cannot_be_read() -> None:
    with pytest.raises(ConfigError, match=r"The configuration can't be read: No such file or directory\."):
        read(Path("none.yaml"), TARGETS)
