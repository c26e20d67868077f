"""What a value in a configuration can be; checking and the JSON Schema are both made from it."""

import re
from collections.abc import Container, Mapping
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A text that is not empty; `pattern` is found in it, which `form` says in words.

    `number` allows a whole number too.
    """

    pattern: str = "."
    form: str = ""
    number: bool = False

    def fits(self, text: str) -> bool:
        """Whether a text is of the form."""
        return re.search(self.pattern, text) is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """True or false."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One of these words, or of others that are not listed, as it takes time to find them."""

    words: tuple[str, ...]
    others: Container[str] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Many:
    """A list; `unique` is whether its texts have to differ, `fewest` how many it has at least."""

    of: "Kind"
    unique: bool = False
    fewest: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Texts:
    """Texts by keys of any name."""

    of: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A mapping with these keys; `elsewhere` are keys that are looked for here, and where they belong."""

    keys: "Mapping[str, Key]"
    required: tuple[str, ...] = ()
    fewest: int = 0
    most: int | None = None
    elsewhere: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Shorthand:
    """A record, or a text that stands for a record with only this key."""

    key: str
    record: Record


Kind: TypeAlias = Text | Flag | Word | Many | Texts | Record | Shorthand


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """A key of a record: what its value is, a sentence about it, its default in words, and an example as YAML."""

    kind: Kind
    description: str
    default: str = ""
    example: str = ""


def schema(kind: Kind) -> dict[str, object]:
    """The JSON Schema of a kind."""
    match kind:
        case Text():
            types: object = ["string", "integer"] if kind.number else "string"
            return {"type": types, "pattern": kind.pattern}
        case Flag():
            return {"type": "boolean"}
        case Word():
            return {"enum": list(kind.words)}
        case Many():
            rules = ({"uniqueItems": True} if kind.unique else {}) | ({"minItems": kind.fewest} if kind.fewest else {})
            return {"type": "array", "items": schema(kind.of), **rules}
        case Texts():
            return {"type": "object", "additionalProperties": schema(kind.of)}
        case Shorthand():
            text = kind.record.keys[kind.key]
            return {"anyOf": [{**schema(text.kind), "description": text.description}, schema(kind.record)]}
        case Record():
            return _record_schema(kind)


def _record_schema(record: Record) -> dict[str, object]:
    rules: dict[str, object] = {
        "required": list(record.required),
        "minProperties": record.fewest,
        "maxProperties": record.most,
    }
    return {
        "type": "object",
        "properties": {name: _member(key) for name, key in record.keys.items()},
        "additionalProperties": False,
        **{name: rule for name, rule in rules.items() if rule},
    }


def _member(key: Key) -> dict[str, object]:
    return {"description": key.description, **schema(key.kind)}
