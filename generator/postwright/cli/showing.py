"""What `postwright config show` prints: the value of each key for each collection, and where it comes from."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import cast

import click

from postwright.cli.reporting import printable
from postwright.config import Entry, Filter
from postwright.targets import select
from postwright.targets.base import Target

DEFAULT = "default"


def lines(entry: Entry, targets: Mapping[str, Target]) -> Iterator[str]:
    """The lines about one collection."""
    yield click.style(printable(entry.job.source), bold=True)
    shown = {key: _text(value) for key, value in _values(entry, targets).items()}
    keys, texts = max(map(len, shown)), max(map(len, shown.values()))
    for key, text in shown.items():
        yield printable(f"  {key:{keys}}  {text:{min(texts, 40)}}  {entry.origins.get(key, DEFAULT)}")


def report(entries: Sequence[Entry], targets: Mapping[str, Target]) -> dict[str, object]:
    """The same as plain data."""
    return {
        "collections": [
            {
                key: {"value": value, "from": entry.origins.get(key, DEFAULT)}
                for key, value in _values(entry, targets).items()
            }
            for entry in entries
        ]
    }


def _values(entry: Entry, targets: Mapping[str, Target]) -> dict[str, object]:
    job = entry.job
    chosen = select(targets, job.targets)
    return {
        "source": job.source,
        "collection": job.chosen,
        "folder": job.folder,
        "fetch": dict(entry.fetch) or None,
        "output": str(job.output),
        "targets": [target.name for target in chosen],
        "environments": list(job.environments),
        "allow_secrets": list(job.allowed_secrets),
        **{
            f"options.{target.name}.{name}": job.settings.get(target.name, {}).get(name, setting.default)
            for target in chosen
            for name, setting in target.settings.items()
        },
        **{f"rename.{key}": name for key, name in job.renames.items()},
        "keep_old_names": job.keep_old_names,
        "include": [_filter(each) for each in job.include],
        "exclude": [_filter(each) for each in job.exclude],
        "templates": None if job.templates is None else str(job.templates),
        "formatter": job.formatter,
    }


def _filter(given: Filter) -> dict[str, str]:
    parts = {"folder": given.folder, "name": given.name, "method": given.method}
    return {key: value for key, value in parts.items() if value is not None}


def _text(value: object) -> str:
    if value is None or value == []:
        return "-"
    if isinstance(value, list) and all(isinstance(each, str) for each in cast("list[object]", value)):
        return ", ".join(cast("list[str]", value))
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
