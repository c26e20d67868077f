"""The keys of the configuration: checks, the JSON Schema, the comments of `init` and the page are made from them."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from postwright.config.kinds import Flag, Key, Kind, Many, Record, Shorthand, Text, Texts, Word, schema

if TYPE_CHECKING:
    from postwright.targets.base import Setting, Target

_PATH = Text()
_FOLDER = Text(pattern=r"^[A-Za-z0-9_][A-Za-z0-9._-]*$(?!\n)", form="made of letters, digits, `.`, `_` and `-`")
_FILTERS = Many(
    of=Record(
        keys={
            "folder": Key(kind=Text(), description="A path of folders, as a pattern; means all that is below it."),
            "name": Key(kind=Text(), description="The name of an operation, as a pattern."),
            "method": Key(kind=Text(), description="An HTTP method."),
        },
        fewest=1,
    )
)
_OWN = {
    "source": Key(
        kind=_PATH,
        description="The file of the collection, or the folder of a collection v3.",
        example="collections/shop.json",
    ),
    "collection": Key(
        kind=Text(number=True),
        description="Which collection to take where the file holds several, by name or by number from 1.",
        example="Shop",
    ),
    "folder": Key(
        kind=_FOLDER,
        description="The name of the collection's folder in the output.",
        default="the collection's name",
        example="shop",
    ),
    "fetch": Key(
        kind=Record(
            keys={
                "url": Key(
                    kind=Text(pattern="^https?://", form="a URL that starts with https:// or http://"),
                    description="The URL of the collection as a file.",
                ),
                "id": Key(
                    kind=Text(pattern=r"^[A-Za-z0-9_-]+$(?!\n)", form="the id of a collection in Postman"),
                    description="The id of the collection in Postman; needs the variable POSTMAN_API_KEY.",
                ),
            },
            fewest=1,
            most=1,
        ),
        description="Where `postwright fetch` gets the source from.",
        example="{url: https://example.com/shop.json}",
    ),
}


def keys(targets: "Mapping[str, Target]") -> Record:
    """All keys of the configuration, with the settings of these targets."""
    shared = shared_keys(targets)
    entry = Shorthand(key="source", record=Record(keys={**_OWN, **shared}, required=("source",)))
    collections = Key(
        kind=Many(of=entry, fewest=1),
        description="What is generated: the path of each collection, or a mapping with its path as `source`.",
    )
    elsewhere = dict.fromkeys(_OWN, "an entry of `collections`")
    return Record(keys={**shared, "collections": collections}, required=("collections",), elsewhere=elsewhere)


def own_keys() -> Mapping[str, Key]:
    """The keys that only one collection can have."""
    return _OWN


def shared_keys(targets: "Mapping[str, Target]") -> dict[str, Key]:
    """The keys that can stand at the top, for all collections, and at one collection, where they count more."""
    return {
        "output": Key(
            kind=_PATH,
            description="The folder to write into, a folder of its own for each collection.",
            default="generated",
            example="generated",
        ),
        "targets": Key(
            kind=Many(of=Word(words=tuple(targets), others=targets), unique=True, fewest=1),
            description="What is generated; `postwright targets` lists what there is.",
            default="python and curl",
            example="[python, curl]",
        ),
        "environments": Key(
            kind=Many(of=_PATH, unique=True),
            description="Files of environments and globals, JSON or YAML.",
            example="[staging.postman_environment.json]",
        ),
        "allow_secrets": Key(
            kind=Many(of=Text(), unique=True),
            description="JSON pointers of what looks like a secret and stays as it is, with all below them; "
            "`file#pointer` means one file only.",
            example="[/item/0/request/auth]",
        ),
        "options": Key(
            kind=Record(keys=_Settings(targets)),
            description="Settings of targets, by the target's name.",
            example="{python: {pyproject: true}}",
        ),
        **_NAMES,
        **_CHOICE,
        **_PRINTING,
    }


_NAMES = {
    "rename": Key(
        kind=Texts(of=Text()),
        description="Names of operations, folders and parameters, by the id in Postman or by the JSON pointer.",
        example='{"/item/0": list_users}',
    ),
    "keep_old_names": Key(
        kind=Flag(),
        description="Whether what was renamed in Postman keeps its old name too, as a deprecated one.",
        default="false",
        example="true",
    ),
}
_CHOICE = {
    "include": Key(
        kind=_FILTERS,
        description="Only operations that one of these filters fits; in patterns `*` and `?` stand for anything.",
        example="[{folder: Public}, {method: GET}]",
    ),
    "exclude": Key(
        kind=_FILTERS,
        description="No operations that one of these filters fits; counts more than `include`.",
        example='[{name: "Debug *"}]',
    ),
}
_PRINTING = {
    "templates": Key(
        kind=_PATH,
        description="A folder of templates that come before those of Postwright.",
        example="templates",
    ),
    "formatter": Key(
        kind=Word(words=("postwright", "black")),
        description="What formats the Python code; the result is the same, but for own templates.",
        default="postwright",
        example="black",
    ),
}


def published(targets: "Mapping[str, Target]") -> dict[str, object]:
    """The JSON Schema of the configuration."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Postwright",
        "description": "The configuration of Postwright: postwright.yaml, or [tool.postwright] in pyproject.toml.",
        **schema(keys(targets)),
    }


class _Settings(Mapping[str, Key]):
    """A key for each target; the target is imported when its key is first asked for."""

    def __init__(self, targets: "Mapping[str, Target]") -> None:
        self._targets = targets

    def __getitem__(self, name: str) -> Key:
        target = self._targets[name]
        inside = {word: _setting(word, setting) for word, setting in target.settings.items()}
        return Key(kind=Record(keys=inside), description=f"Settings of the target {name}.")

    def __iter__(self) -> Iterator[str]:
        return iter(self._targets)

    def __len__(self) -> int:
        return len(self._targets)

    def __contains__(self, name: object) -> bool:
        return name in self._targets


def _setting(name: str, setting: "Setting") -> Key:
    default = str(setting.default).lower() if isinstance(setting.default, bool) else setting.default or ""
    return Key(kind=_kind(setting), description=setting.description, default=default, example=_example(name, setting))


def _kind(setting: "Setting") -> Kind:
    if isinstance(setting.kind, tuple):
        return Word(words=setting.kind)
    return Flag() if setting.kind is bool else Text()


def _example(name: str, setting: "Setting") -> str:
    if isinstance(setting.kind, tuple):
        return setting.kind[-1]
    return "true" if setting.kind is bool else f"my_{name}"
