"""The commands for templates of one's own, and what `generate` says of them."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from plain_target import collection_file, request
from postwright.cli.commands import app
from postwright.rendering import template_folder

SCRIPT = Path("templates/curl/script.sh.jinja")


@pytest.fixture(autouse=True)
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A collection, in the folder that commands are run in."""
    monkeypatch.chdir(tmp_path)
    return collection_file(Path("c.json"), "Shop", request("One"))


def run(*arguments: str) -> Result:
    """Run a command."""
    return CliRunner().invoke(app, arguments)


def generate(*arguments: str) -> Result:
    """Generate the scripts with own templates."""
    return run("generate", "c.json", "-t", "curl", "--templates", "templates", *arguments)


def test_copies_of_a_target() -> None:
    exported = run("templates", "export", "curl")
    names = ["command.sh.jinja", "environment.sh.jinja", "script.sh.jinja"]
    assert exported.stdout.splitlines() == [str(Path("templates/curl") / name) for name in names]
    assert "`--templates templates`" in exported.stderr
    default = (template_folder() / "curl" / "script.sh.jinja").read_text()
    record, _, text = SCRIPT.read_text().partition("\n")
    assert record.startswith("{# postwright: view 1, default sha256:")
    assert text == default
    assert run("templates", "status").stdout.splitlines() == [f"current curl/{name}" for name in names]
    assert generate("--strict").stderr == "shop: 1 operation, 2 files written, 0 unchanged\n"
    assert generate("--check").exit_code == 0


def test_a_copy_of_one_template() -> None:
    assert run("templates", "export", "curl/script.sh.jinja", "-o", "ours").exit_code == 0
    assert [path.name for path in Path("ours").rglob("*.jinja")] == ["script.sh.jinja"]


def test_a_changed_copy_is_not_overwritten() -> None:
    run("templates", "export", "curl")
    assert run("templates", "export", "curl").exit_code == 0
    SCRIPT.write_text("ours")
    Path("templates/curl/command.sh.jinja").unlink()
    refused = run("templates", "export", "curl")
    assert (refused.exit_code, refused.stderr.splitlines()[-1]) == (
        2,
        f"Error: nothing was written, as these are there: {SCRIPT}. Overwrite them with --force.",
    )
    assert SCRIPT.read_text() == "ours"
    assert not Path("templates/curl/command.sh.jinja").exists()
    assert run("templates", "export", "curl", "--force").exit_code == 0
    assert SCRIPT.read_text() != "ours"


def test_copies_that_can_t_be_written() -> None:
    Path("templates").write_text("")
    refused = run("templates", "export", "curl")
    assert (refused.exit_code, "the templates can't be written: " in refused.stderr) == (2, True)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("crul", "there is no target crul; did you mean `curl`?"),
        ("qqq", "there is no target qqq."),
        ("curl/scripts.jinja", "there is no template curl/scripts.jinja; did you mean `curl/script.sh.jinja`?"),
    ],
)
@pytest.mark.parametrize("command", ["export", "diff"])
def test_names_that_mean_nothing(name: str, message: str, command: str) -> None:
    refused = run("templates", command, name)
    assert (refused.exit_code, refused.stderr.splitlines()[-1]) == (2, f"Error: {message}")


def test_a_stale_copy_is_told_once_and_fails_a_strict_run() -> None:
    run("templates", "export", "curl/script.sh.jinja")
    SCRIPT.write_text(SCRIPT.read_text().replace("view 1", "view 7"))
    collection_file(Path("d.json"), "Other", request("One"))
    told = generate("d.json")
    assert told.exit_code == 0
    assert told.stderr.count("[template-stale]") == 1
    assert (
        f"{SCRIPT}:1:1: This template was made for view 7, and the target has view 1. [template-stale]" in told.stderr
    )
    assert generate("--strict").exit_code == 1
    status = run("templates", "status")
    assert (status.exit_code, status.stdout) == (1, "stale   curl/script.sh.jinja\n")
    assert "[template-stale]" in status.stderr
    (problem,) = json.loads(generate("--json").stdout)["collections"][0]["problems"]
    assert (problem["code"], problem["file"], problem["line"]) == ("template-stale", str(SCRIPT), 1)


def test_a_template_that_nothing_prints() -> None:
    Path("templates/curl").mkdir(parents=True)
    Path("templates/curl/scipt.sh.jinja").write_text("")
    assert "Did you mean curl/script.sh.jinja?" in generate().stderr
    assert run("templates", "status").stdout == "unknown curl/scipt.sh.jinja\n"


def test_how_a_copy_differs() -> None:
    run("templates", "export", "curl/script.sh.jinja")
    assert run("templates", "diff", "curl/script.sh.jinja").stdout == ""
    SCRIPT.write_text(SCRIPT.read_text().replace("#!/bin/sh\n", "#!/bin/sh\nset -x\n"))
    lines = run("templates", "diff", "curl/script.sh.jinja").stdout.splitlines()
    assert lines[:2] == ["--- default/curl/script.sh.jinja", f"+++ {SCRIPT}"]
    assert [line for line in lines[2:] if line.startswith(("+", "-"))] == ["+set -x"]
    SCRIPT.write_text("set -x\n")
    assert "+set -x" in run("templates", "diff", "curl/script.sh.jinja").stdout.splitlines()


def test_there_is_no_copy() -> None:
    refused = run("templates", "diff", "curl/script.sh.jinja")
    assert (refused.exit_code, "This template can't be read: " in refused.stderr) == (2, True)
    refused = run("templates", "status")
    assert refused.stderr == "Error: templates: There is no such folder of templates.\n"


def test_the_folder_of_the_configuration_is_the_usual_one() -> None:
    Path("postwright.yaml").write_text("templates: ours\ntargets: [curl]\ncollections: [c.json]\n")
    assert run("templates", "export", "curl/script.sh.jinja").exit_code == 0
    assert [path.name for path in Path("ours").rglob("*.jinja")] == ["script.sh.jinja"]
    path = Path("ours/curl/script.sh.jinja")
    path.write_text(path.read_text() + "\n# ours\n")
    assert run("templates", "status").stdout == "current curl/script.sh.jinja\n"
    assert "+# ours" in run("templates", "diff", "curl/script.sh.jinja").stdout
    assert run("generate").exit_code == 0
    assert Path("generated/shop/curl/one.sh").read_text().endswith("# ours\n")


@pytest.mark.parametrize("command", [("generate", "c.json"), ("snippet", "c.json", "One")])
def test_a_wrong_template_stops_the_run_before_it_writes(command: tuple[str, ...]) -> None:
    Path("templates/curl").mkdir(parents=True)
    Path("templates/curl/command.sh.jinja").write_text("\n{{ view.optoins }}\n")
    refused = run(*command, "--templates", "templates")
    path = Path("templates/curl/command.sh.jinja")
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert refused.stderr == (
        f"Error: {path}:2: A Command has no `optoins`; did you mean `options`? What can be read here: view.\n"
    )
    assert not Path("generated").exists()


def test_a_report_says_why_a_run_was_stopped() -> None:
    report = json.loads(generate("--json").stdout)
    assert (report["status"], report["error"], report["collections"]) == (
        "refused",
        "templates: There is no such folder of templates.",
        [],
    )


def test_a_stale_output_is_mended_with_the_same_templates() -> None:
    run("templates", "export", "curl/script.sh.jinja")
    assert "--templates templates c.json" in generate("--check").stderr


def test_a_snippet_is_printed_with_own_templates() -> None:
    Path("templates/curl").mkdir(parents=True)
    Path("templates/curl/command.sh.jinja").write_text("one\n")
    assert run("snippet", "c.json", "One", "--templates", "templates").stdout == "one\n"
