"""What a target gives is looked at before anything is made of it: targets of other packages can give anything."""

from collections import Counter

from postwright.errors import TargetError
from postwright.paths import clash, is_inside
from postwright.targets.base import Output


def check_files(target: str, output: Output) -> None:
    """Raise TargetError unless each file has bytes, and a path of its own in the target's folder on every system."""
    if flaw := _flaw(output):
        raise TargetError(target, _owner(target), flaw)


def _flaw(output: Output) -> str:
    """What is wrong with the files of a target; nothing if they are good."""
    for file in output.files:
        path, content = _members(file)
        if not (isinstance(path, str) and is_inside(path)):
            return f"gives the path {path!a}, which is not inside its folder on every system"
        if not isinstance(content, bytes):
            return f"gives a file {path!a} that is not of bytes"
    paths = Counter(file.path for file in output.files)
    if len(paths) < len(output.files):
        return f"gives the path {paths.most_common(1)[0][0]!a} twice"
    if twins := clash(paths):
        return f"gives the paths {twins[0]!a} and {twins[1]!a}, which can't stand beside each other on every system"
    return ""


def _members(file: object) -> tuple[object, object]:
    """The path and the content of a file, whatever it is."""
    return getattr(file, "path", None), getattr(file, "content", None)


def _owner(target: str) -> str:
    """The distribution that a target is of."""
    from postwright.targets.installed import distribution, entries

    found = entries().get(target)
    return distribution(found[0]) if found else "postwright"
