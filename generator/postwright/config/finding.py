"""Which file is the configuration of a folder."""

from pathlib import Path

from postwright.config.written import ConfigError, config_problem
from postwright.errors import Place

YAML_NAMES = ("postwright.yaml", "postwright.yml")
PYPROJECT = "pyproject.toml"
LARGEST = 16 * 1024 * 1024  # bytes


def found(folder: Path) -> Path | None:
    """The configuration in a folder, or in the nearest one above it, up to one with `.git`; None if there is none.

    The path starts with `folder` as it is given. Raises ConfigError where one folder has several.
    """
    here = folder
    top = folder.resolve()
    for depth in range(len(top.parents) + 1):
        inside = _inside(here)
        if inside is not None:
            return inside
        if (here / ".git").exists():
            return None
        here = folder.joinpath(*[".."] * (depth + 1))
    return None


def _inside(folder: Path) -> Path | None:
    files = [folder / name for name in YAML_NAMES if (folder / name).is_file()]
    pyproject = folder / PYPROJECT
    if is_configured(pyproject):
        files.append(pyproject)
    if len(files) > 1:
        message = f"There is another configuration in the folder: {files[1].name}."
        hint = "Keep one of them; in pyproject.toml it is the table [tool.postwright]."
        raise ConfigError(config_problem("config-several", message, Place(str(files[0])), hint))
    return files[0] if files else None


def is_configured(pyproject: Path) -> bool:
    """Whether this is a pyproject.toml with a table of Postwright's."""
    try:
        # What is larger is no configuration, whatever it is.
        data = pyproject.read_bytes() if 0 < pyproject.stat().st_size <= LARGEST else b""
    except OSError:
        return False
    if b"postwright" not in data:
        return False
    import tomllib

    try:
        tool = tomllib.loads(data.decode()).get("tool")
    except (ValueError, RecursionError):
        # To be told what is wrong with it, it has to be read.
        return b"tool.postwright" in data
    return isinstance(tool, dict) and "postwright" in tool
