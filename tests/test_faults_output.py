"""Faults of the output: a message says what is wrong with which file and what to do, and all is as it was."""

import os
import resource
import shutil
import subprocess
from pathlib import Path

import pytest

from faults import Project, as_everybody, disk, fill, limit

RIGHTS = "See who owns it and who may write there, or choose another folder."
AS_IT_WAS = "; everything is as it was. "
WRITTEN = "shop: 60 operations, 61 files written, 0 unchanged, 20 removed\n"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project whose output is out of date."""
    return Project(tmp_path / "project")


def test_a_full_disk(tmp_path: Path) -> None:
    with disk(tmp_path / "project", "2m") as is_mounted:
        project = Project(tmp_path / "project")
        if is_mounted:
            fill(project.folder)
            project.before["filler"] = (project.folder / "filler").read_bytes()
        found = project.generate(start=None if is_mounted else limit(resource.RLIMIT_FSIZE, 300))
        told = "No space left on device" if is_mounted else "File too large"
        assert (found.returncode, found.stdout) == (2, "")
        assert found.stderr.startswith(f"Error: the output can't be written: {told}: generated/.postwright-staging/")
        assert AS_IT_WAS in found.stderr
        assert project.is_as_it_was
        if is_mounted:
            assert "Make room on the disk, and run it again." in found.stderr
            (project.folder / "filler").unlink()
        assert project.generate().returncode == 0
        assert project.generate("--check").returncode == 0


def test_a_file_that_is_too_large_for_the_system(project: Project) -> None:
    found = project.generate(start=limit(resource.RLIMIT_FSIZE, 300))
    assert found.returncode == 2
    assert "File too large: generated/.postwright-staging/" in found.stderr
    assert f"{AS_IT_WAS}Raise the limit for the size of files (ulimit -f), and run it again." in found.stderr
    assert project.is_as_it_was


def test_a_disk_that_is_read_only(tmp_path: Path) -> None:
    with disk(tmp_path / "project", "2m") as is_mounted:
        project = Project(tmp_path / "project")
        if is_mounted:
            subprocess.run(["mount", "-o", "remount,ro", project.folder], check=True)
        else:
            (project.folder / "generated").chmod(0o500)
        found = project.generate(start=as_everybody)
        assert found.returncode == 2
        if is_mounted:
            assert "Read-only file system: generated/.postwright-staging; everything is as it was." in found.stderr
            assert "Choose a folder that can be written." in found.stderr
        assert project.is_as_it_was
        assert project.generate("--check").returncode == 1


@pytest.mark.parametrize("place", ["", "/shop", "/shop/curl"])
def test_a_folder_without_the_right_to_write(project: Project, place: str) -> None:
    (project.folder / f"generated{place}").chmod(0o500)
    found = project.generate(start=as_everybody)
    assert (found.returncode, found.stdout) == (2, "")
    assert found.stderr.startswith(f"Error: the output can't be written: Permission denied: generated{place}/")
    assert found.stderr.endswith(f"{AS_IT_WAS}{RIGHTS}\n")
    assert project.is_as_it_was


@pytest.mark.parametrize("path", ["shop/curl/old-1.sh", "shop/postwright.lock.json", "shop/curl"])
def test_what_can_not_be_read(project: Project, path: str) -> None:
    place = project.folder / "generated" / path
    place.chmod(0)
    found = project.generate(start=as_everybody)
    place.chmod(0o700)
    assert (found.returncode, found.stdout) == (2, "")
    assert f"Permission denied: generated/{path}" in found.stderr
    assert found.stderr.endswith(f"{RIGHTS}\n")
    assert project.is_as_it_was


@pytest.mark.parametrize("output", ["a" * 300, "a/" * 2100, f"generated/{'a' * 256}/b"])
def test_a_name_that_is_too_long(project: Project, output: str) -> None:
    found = project.generate("-o", output)
    assert (found.returncode, found.stdout) == (2, "")
    assert found.stderr.startswith(f"Error: the output can't be written: File name too long: {output.rstrip('/')}")
    assert found.stderr.endswith("Choose a folder with a shorter path.\n")
    assert project.is_as_it_was


def test_too_many_open_files(project: Project) -> None:
    is_done = False
    for most in range(5, 24):
        found = project.generate(start=limit(resource.RLIMIT_NOFILE, most))
        assert "Traceback" not in found.stderr
        is_done = found.returncode == 0
        if is_done:
            break
        assert project.is_as_it_was or "but the next run will do it" in found.stderr
    assert is_done
    assert project.generate("--check").returncode == 0


@pytest.mark.parametrize("most", [20, 30, 40])
def test_too_little_memory(project: Project, most: int) -> None:
    (project.folder / "shop.json").write_bytes(b'{"info": {"name": "Shop"}, "item": [' + b"0," * 10_000_000 + b"0]}")
    project.before["shop.json"] = (project.folder / "shop.json").read_bytes()
    found = project.generate(start=limit(resource.RLIMIT_AS, most * 1_000_000 + 30_000_000))
    assert found.returncode == 2
    assert "there is not enough memory" in found.stderr
    assert "Traceback" not in found.stderr
    assert project.is_as_it_was


def test_a_cache_folder_without_room(project: Project, tmp_path: Path) -> None:
    with disk(tmp_path / "cache", "4k") as is_mounted:
        (tmp_path / "cache/filler").write_bytes(bytes(4096))
        # The lock file is what is largest of the output, and smaller than what is to be kept.
        largest = (project.folder / "generated/shop/postwright.lock.json").stat().st_size * 4
        start = None if is_mounted else limit(resource.RLIMIT_FSIZE, largest)
        found = project.generate(start=start, POSTWRIGHT_CACHE=str(tmp_path / "cache"))
        assert (found.returncode, found.stderr) == (0, WRITTEN)
        files = [path.name for path in (tmp_path / "cache").rglob("*") if path.is_file() and path.suffix != ".lock"]
        assert "filler" in files
        assert not [name for name in files if name.startswith(".")]


@pytest.mark.parametrize("home", ["/dev/null", "/proc/nowhere", "", None])
def test_a_home_that_is_none(project: Project, home: str | None) -> None:
    for name in ("POSTWRIGHT_CACHE", "XDG_CACHE_HOME", "HOME"):
        project.environment.pop(name, None)
    if home is not None:
        project.environment["HOME"] = home
    found = project.generate(XDG_CACHE_HOME="/proc/nowhere" if not home else "", TMPDIR="/nowhere")
    assert (found.returncode, found.stderr) == (0, WRITTEN)
    assert sorted(path.name for path in project.folder.iterdir()) == ["generated", "shop.json"]


def test_a_working_folder_that_is_gone(project: Project) -> None:
    gone = project.folder / "gone"
    gone.mkdir()

    def start() -> None:
        os.chdir(gone)
        gone.rmdir()

    source = str(project.folder / "shop.json")
    found = project.run("generate", source, "-o", "out", start=start)
    assert (found.returncode, found.stdout) == (2, "")
    assert found.stderr == "Error: the folder in which this was started is gone. Go to another one, and run it again.\n"
    assert project.run("generate", source, "-t", "curl", "-o", "generated").returncode == 0
    shutil.rmtree(project.folder)
