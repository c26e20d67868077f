"""What `postwright init` writes: a configuration of what is found, in which every other key is a comment."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from textwrap import wrap

from postwright.cli.reporting import printable
from postwright.config.discovery import Discovery, Found
from postwright.config.keys import own_keys, shared_keys
from postwright.config.kinds import Key, Record
from postwright.naming import kebab
from postwright.targets.base import Target

_PLAIN = re.compile(r"[A-Za-z0-9_./][A-Za-z0-9_./-]*(?: [A-Za-z0-9_./-]+)*")
_TYPED = re.compile(r"[\d.+-][\d.eE_+-]*|true|false|null|yes|no|on|off|y|n", re.IGNORECASE)
_WIDTH = 100
_TOP = """\
# What Postwright generates, and how: `postwright generate` reads this file. Paths are relative to it.
# `postwright config show` prints what comes of it, `postwright config schema` its JSON Schema for editors.

collections:
"""


def text(found: Discovery, targets: Mapping[str, Target]) -> str:
    """The configuration as YAML."""
    shared = shared_keys(targets)
    examples = {name: key.example for name, key in shared.items()}
    if found.environments:
        examples["environments"] = f"[{', '.join(map(_scalar, found.environments))}]"
    lines = [
        *_entries(found.collections),
        "",
        *_comment("A collection can also be a mapping, which has keys of its own:"),
        *_own_lines(),
        "",
        *_comment("All other keys can stand here, for all collections, or in such a mapping, where they count more."),
    ]
    for name, key in shared.items():
        lines += ["", *_comment(_sentence(key))]
        inside = _members(key)
        lines += _setting_lines(name, inside) if inside else [f"# {name}: {examples[name]}"]
    return _TOP + "\n".join(lines) + "\n"


def _entries(found: Sequence[Found]) -> Iterator[str]:
    """A line for each collection; those that would be written to the same folder get one of their own."""
    taken: Counter[str] = Counter()
    for each in found:
        folder = kebab(each.name)
        taken[folder] += 1
        own = {
            "collection": None if each.chosen is None else _scalar(each.chosen),
            "folder": f"{folder}-{taken[folder]}" if taken[folder] > 1 else None,
        }
        members = [f"    {key}: {value}" for key, value in own.items() if value is not None]
        yield f"  - {'source: ' if members else ''}{_scalar(each.path)}  # {printable(each.name)[:80]}"
        yield from members


def _own_lines() -> Iterator[str]:
    start = "-"
    for name, key in own_keys().items():
        yield from _comment(_sentence(key), "#     # ")
        yield f"#   {start} {name}: {key.example}"
        start = " "


def _setting_lines(name: str, targets: Mapping[str, Key]) -> Iterator[str]:
    yield f"# {name}:"
    for target, key in targets.items():
        settings = _members(key)
        if settings:
            yield f"#   {target}:"
        for setting, inside in settings.items():
            yield from _comment(_sentence(inside), "#     # ")
            yield f"#     {setting}: {inside.example}"


def _members(key: Key) -> Mapping[str, Key]:
    return key.kind.keys if isinstance(key.kind, Record) else {}


def _sentence(key: Key) -> str:
    return f"{key.description}{f' [default: {key.default}]' if key.default else ''}"


def _comment(sentence: str, start: str = "# ") -> list[str]:
    return wrap(sentence, _WIDTH, initial_indent=start, subsequent_indent=start, break_on_hyphens=False)


def _scalar(value: str) -> str:
    """A text as YAML, with quotes where they are needed."""
    if _PLAIN.fullmatch(value) and not _TYPED.fullmatch(value):
        return value
    return json.dumps(value, ensure_ascii=False)
