"""Files that appear under their names when they are whole."""

from collections.abc import Iterable
from pathlib import Path
from secrets import token_hex


def write_whole(path: Path, content: Iterable[bytes]) -> None:
    """Write a file and the folders that it needs; what stood there stays until it is whole. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".postwright-{token_hex(8)}")
    try:
        with temporary.open("xb") as file:
            file.writelines(content)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
