"""Watches a process: every file, program, connection and piece of source that it opens, runs, makes or compiles."""

import os
import sys
import sysconfig
from collections.abc import Callable, Iterable
from pathlib import Path

# Events that nothing generated has a reason for, whatever they are about.
_NEVER = (
    "os.system", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "os.startfile", "pty.spawn", "subprocess.Popen",
    "socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo", "socket.gethostbyname",
    "os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.truncate", "os.chmod", "os.chown",
    "os.putenv", "os.unsetenv", "sys.setprofile", "shutil.rmtree", "shutil.copyfile", "shutil.move", "tempfile.mkstemp",
    "ctypes.dlopen", "ctypes.call_function", "marshal.loads", "pickle.find_class", "webbrowser.open", "urllib.Request",
    "ftplib.connect", "smtplib.connect", "http.client.connect", "sys.addaudithook", "code.__new__",
)  # fmt: skip
_LIBRARY = tuple({*sysconfig.get_paths().values(), sys.base_prefix, sys.prefix})


def watch(folders: Iterable[Path], report: Callable[[str], object]) -> None:
    """Report each event that is not of the libraries and not about a file to read in these folders, for good."""
    inside = (*_LIBRARY, *map(str, folders))

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if event in _NEVER and not _is_import(event) and not _is_of_pytest(event, arguments):
            report(f"{event} {ascii(arguments)[:300]}")
        elif event == "open":
            path, mode, flags = arguments
            if not _may_open(path, mode, flags, inside):
                report(f"open {path!a} {mode}")
        elif event in {"compile", "exec"}:
            # What the libraries make of their own text has no file: dataclasses, named tuples, pytest.
            is_library = _is_of(_LIBRARY, sys._getframe(1).f_code.co_filename)
            if not is_library and not _is_of(inside, _file(event, arguments)):
                report(f"{event} {_file(event, arguments)!a}")

    sys.addaudithook(hook)


def _is_import(event: str) -> bool:
    """Whether it is the import system that reads compiled modules."""
    return event == "marshal.loads" and sys._getframe(2).f_code.co_filename.startswith("<frozen importlib")


def _is_of_pytest(event: str, arguments: tuple[object, ...]) -> bool:
    """Whether it is the name of a test, which pytest tells in the environment."""
    return event in {"os.putenv", "os.unsetenv"} and str(arguments[0]).startswith("b'PYTEST_")


def _may_open(path: object, mode: object, flags: object, inside: tuple[str, ...]) -> bool:
    if not isinstance(path, str | bytes | os.PathLike) or path == "<unknown>":
        return True  # A descriptor that is open already, or what a wrong signature of a builtin is looked for in.
    writes = isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC)
    name = os.path.abspath(os.fsdecode(path))  # noqa: PTH100 (resolving would open links)
    return name == "/dev/null" or (not writes and _is_of((*inside, "/dev/urandom", "/usr/share/zoneinfo"), name))


def _file(event: str, arguments: tuple[object, ...]) -> str:
    if event == "exec":
        return str(getattr(arguments[0], "co_filename", "?"))
    name = arguments[1]
    return os.fsdecode(name) if isinstance(name, str | bytes) else "?"


def _is_of(folders: tuple[str, ...], name: str) -> bool:
    return name.startswith(("<frozen ", *folders))
