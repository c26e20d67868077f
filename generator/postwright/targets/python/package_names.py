"""What a package and the classes in it are called, by the collection or by settings."""

from collections.abc import Mapping

from postwright.errors import SettingError
from postwright.model import Collection, Folder
from postwright.naming import KEYWORDS, LONGEST, TOP_LEVEL_MODULES, WINDOWS_NAMES, assign, pascal, snake
from postwright.targets.base import RenderOptions
from postwright.targets.python.members import is_name
from postwright.targets.titles import unnumbered

_RESERVED = KEYWORDS | TOP_LEVEL_MODULES | WINDOWS_NAMES


def package_name(collection: Collection, settings: Mapping[str, object]) -> str:
    """What the package is imported by; raises SettingError for one that it can't be called."""
    given = settings.get("package")
    if given is None:
        return assign([(snake(collection.name, "client"),)], reserved=_RESERVED)[0]
    if not isinstance(given, str) or not is_name(given, _RESERVED) or len(given) > LONGEST:
        raise SettingError(
            f"The package can't be called {given!a}: its name must be one of letters, digits and underscores, "
            f"{LONGEST} at the most, and neither a word of Python nor a module that Python or the client has."
        )
    return given


def class_title(source: Collection | Folder, options: RenderOptions) -> str:
    """What the class of a folder, or of the client, wishes to be called."""
    if isinstance(source, Folder):
        given = options.names.given.get(source.place.pointer, "")
        return pascal(given if is_name(given) else unnumbered(source.name), "folder")
    client = options.settings.get("client")
    return client if isinstance(client, str) else pascal(source.name, "client")


def check_client(settings: Mapping[str, object], names: tuple[str, str]) -> None:
    """Raise SettingError unless the client and its twin have the names that are asked for."""
    given = settings.get("client")
    if given is not None and (not isinstance(given, str) or not is_name(given) or names != (given, f"Async{given}")):
        raise SettingError(
            f"The client can't be called {given!a}: its name must be one of letters, digits and underscores, "
            "and no word of Python or class that clients have anyway."
        )
