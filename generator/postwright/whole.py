"""Files that appear under their names when they are whole."""

import os
import stat
from collections.abc import Generator, Iterable, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from secrets import token_hex


def write_whole(path: Path, content: Iterable[bytes]) -> None:
    """Write a file and the folders that it needs; what stood there stays until it is whole. Raises OSError."""
    write_all({path: content})


def write_all(files: Mapping[Path, Iterable[bytes]]) -> None:
    """Write files and the folders that they need; what stood there stays until all of them are whole. Raises OSError.

    A file keeps its mode. A link is replaced and not followed; a device or a pipe is written to.
    """
    with ExitStack() as made:
        staged = {path: _staged(path, content, made) for path, content in files.items() if not _is_special(path)}
        for path, temporary in staged.items():
            with _naming(path):
                temporary.replace(path)
    for path, content in files.items():
        if path not in staged:
            with _naming(path), path.open("wb") as file:
                file.writelines(content)


@contextmanager
def _naming(path: Path) -> Generator[None]:
    """Let errors name the file that is wanted, whichever one they are about."""
    try:
        yield
    except OSError as error:
        error.filename, error.filename2 = str(path), None
        raise


def _staged(path: Path, content: Iterable[bytes], made: ExitStack) -> Path:
    """Write what a file is to hold beside it; what is still there at the end of `made` goes."""
    _make_folder(path.parent, made)
    temporary = path.with_name(f".postwright-{token_hex(8)}")
    made.callback(temporary.unlink, missing_ok=True)
    with _naming(path):
        with temporary.open("xb") as file:
            file.writelines(content)
        state = _state(path)
        if state and stat.S_ISREG(state.st_mode):
            temporary.chmod(stat.S_IMODE(state.st_mode))
    return temporary


def _make_folder(folder: Path, made: ExitStack) -> None:
    missing: list[Path] = []
    while not os.path.lexists(folder):
        missing.append(folder)
        folder = folder.parent
    for folder in reversed(missing):
        folder.mkdir(exist_ok=True)
        made.callback(_remove_empty, folder)


def _remove_empty(folder: Path) -> None:
    with suppress(OSError):
        folder.rmdir()


def _is_special(path: Path) -> bool:
    """Whether a path leads to what is neither a file nor a folder, such as a device."""
    return path.exists() and not path.is_file() and not path.is_dir()


def _state(path: Path) -> os.stat_result | None:
    try:
        return path.lstat()
    except FileNotFoundError:
        return None
