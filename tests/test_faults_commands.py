"""Faults of all other commands that write, and of the streams that commands write to."""

import os
import resource
import shlex
import signal
import socket
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from faults import Project, as_everybody, disk, fill, limit
from killing import state

POSTWRIGHT = shlex.join([sys.executable, "-m", "postwright"])
PRINTING = (
    "--help",
    "generate --help",
    "list shop.json",
    "snippet shop.json /item/0",
    "targets",
    "config schema",
    "config show shop.json",
    "generate shop.json -t curl --diff",
    "generate shop.json -t curl --json --check",
    "lint shop.json --json",
    "diff shop.json shop.json --json",
)
WRITING = {
    "init": ("init", "postwright.yaml"),
    "init over one": ("init --force", "postwright.yaml"),
    "export": ("templates export curl python pytest", "templates/curl/script.sh.jinja"),
    "export over some": ("templates export curl python pytest --force", "templates/curl/script.sh.jinja"),
}
FULL = {"No space left on device", "File too large"}


@pytest.fixture(scope="module")
def printing(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A project that no command changes."""
    return Project(tmp_path_factory.mktemp("printing") / "project")


@pytest.fixture(params=WRITING)
def written(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Project, list[str], str]:
    """A project, a command that writes a file of a known path, and that path; it is there where it is written over."""
    project = Project(tmp_path / "project")
    command, path = WRITING[request.param]
    if "over" in request.param:
        (project.folder / path).parent.mkdir(parents=True, exist_ok=True)
        (project.folder / path).write_bytes(b"# mine\n")
        (project.folder / path).chmod(0o640)
    project.before = state(project.folder)
    return project, command.split(), path


def shell(project: Project, command: str) -> subprocess.CompletedProcess[str]:
    """Run a command line of a shell in a project."""
    environment = project.environment
    return subprocess.run(
        ["sh", "-c", command], cwd=project.folder, env=environment, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("command", PRINTING)
def test_a_stream_to_a_full_disk(printing: Project, command: str) -> None:
    found = shell(printing, f"{POSTWRIGHT} {command} >/dev/full")
    assert found.returncode == 2
    told = "Error: this can't be printed: No space left on device. Make room on the disk, and run it again."
    assert found.stderr.splitlines()[-1] == told
    assert printing.is_as_it_was


@pytest.mark.parametrize("command", PRINTING)
def test_all_streams_closed(printing: Project, command: str) -> None:
    found = shell(printing, f"{POSTWRIGHT} {command} <&- >&- 2>&-")
    assert (found.returncode in (0, 1), found.stderr) == (True, "")
    assert printing.is_as_it_was


@pytest.mark.parametrize("command", [*PRINTING, "nosuch", "list nosuch"])
def test_nobody_reads(printing: Project, command: str) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    process = subprocess.run(
        [*shlex.split(POSTWRIGHT), *command.split()],
        stdout=writer,
        stderr=writer,
        cwd=printing.folder,
        env=printing.environment,
        check=False,
    )
    os.close(writer)
    assert process.returncode == 141
    assert printing.is_as_it_was


def test_no_stream_for_people(tmp_path: Path) -> None:
    project = Project(tmp_path / "project")
    assert shell(project, f"{POSTWRIGHT} generate shop.json -t curl 2>/dev/full").returncode == 2
    assert project.generate("--check").returncode == 0
    for _ in range(2):  # it is remembered
        assert shell(project, f"{POSTWRIGHT} generate shop.json -t curl").returncode == 0
    found = shell(project, f"{POSTWRIGHT} generate shop.json -t curl 2>/dev/full")
    assert (found.returncode, found.stdout) == (2, "")
    found = shell(project, f"{POSTWRIGHT} generate shop.json -t curl 2>&-")
    assert (found.returncode, found.stdout) == (0, "")


def test_each_file_of_a_command_is_whole_or_not_there(written: tuple[Project, list[str], str]) -> None:
    project, command, path = written
    found = project.run(*command, start=limit(resource.RLIMIT_FSIZE, 100))
    assert (found.returncode, found.stdout) == (2, "")
    assert "can't be written: File too large: " in found.stderr
    assert "ulimit -f" in found.stderr
    assert project.is_as_it_was
    done = project.run(*command)
    assert done.returncode == 0
    assert (project.folder / path).stat().st_size > 100
    if path in project.before:
        assert stat.S_IMODE((project.folder / path).stat().st_mode) == 0o640


def test_a_full_disk(tmp_path: Path) -> None:
    with disk(tmp_path / "project", "600k") as is_mounted:
        project = Project(tmp_path / "project")
        if is_mounted:
            fill(project.folder, room=0)
        project.before = state(project.folder)
        for command in ("init", "templates export curl python pytest", "generate shop.json -t curl --depfile a/b/deps"):
            found = project.run(*command.split(), start=None if is_mounted else limit(resource.RLIMIT_FSIZE, 100))
            assert found.returncode == 2
            assert any(reason in found.stderr for reason in FULL), found.stderr
            assert project.is_as_it_was


def test_a_folder_without_the_right_to_write(written: tuple[Project, list[str], str]) -> None:
    project, command, path = written
    place = (project.folder / path).parent if path in project.before else project.folder
    place.chmod(0o500)
    found = project.run(*command, start=as_everybody)
    assert (found.returncode, found.stdout) == (2, "")
    assert "can't be written: Permission denied: " in found.stderr
    assert found.stderr.endswith("See who owns it and who may write there, or choose another folder.\n")
    assert project.is_as_it_was


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_download_that_is_stopped(tmp_path: Path, number: signal.Signals) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        url = f"http://127.0.0.1:{server.getsockname()[1]}/a.json"
        command = [*shlex.split(POSTWRIGHT), "fetch", "--url", url, "-o", "in/a.json"]
        process = subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE, text=True)
        with server.accept()[0] as connection:
            connection.recv(10)
            process.send_signal(number)
            _, told = process.communicate(timeout=120)
    assert process.returncode == 128 + number
    assert "Traceback" not in told
    assert not list(tmp_path.iterdir())
