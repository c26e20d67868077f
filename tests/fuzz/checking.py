"""Takes a sample the whole way, as `postwright generate --verify` would, and says what it finds."""

import re
import tempfile
import traceback
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from unittest.mock import patch

from click import unstyle

from fuzz import rules
from fuzz.planting import planted
from fuzz.samples import BLANK, Sample, encoded
from golden import is_core
from postwright.build import Build, BuildOptions, build
from postwright.cli.reporting import findings, problem_lines
from postwright.config.filtering import filtered
from postwright.config.job import Job
from postwright.config.reading import read as read_configuration
from postwright.errors import CollectionError, Problem, SettingError
from postwright.lock import NAME, documents
from postwright.model import Collection
from postwright.reader import parse, read_source
from postwright.reader.environments import EnvironmentFile, added
from postwright.reader.environments import parse as parse_environment
from postwright.targets import TARGETS
from postwright.verifying import failures

_UNWRITABLE = re.compile("[/\0]")
_HALVES = re.compile("[\ud800-\udfff]")
_MOST_BYTES = 200


@dataclass(frozen=True, slots=True)
class Depth:
    """How much is looked at: Black formats all Python again, everything is generated once more, `sh` reads scripts."""

    black: bool = True
    twice: bool = True
    shell: bool = True


@dataclass(frozen=True, slots=True)
class Checked:
    """How many files were generated, the copied runtime not counted, and a line for each finding."""

    files: int
    findings: tuple[str, ...]


class _Input:
    """A sample as it is read: all its files, and what the configuration asks for."""

    def __init__(self, sample: Sample, folder: Path) -> None:
        self._sample = sample
        self._folder = folder
        self.is_folder = sample["form"] == "tree" and isinstance(sample["document"], dict)
        self.collection, self.source = self._read()
        self.files = [self._environment(number, one) for number, one in enumerate(sample["environments"])]
        self.options = BuildOptions()
        whole = added(self.collection, self.files)
        if sample["config"] is not None:
            job = self._job()
            self.options = _options(job)
            whole, _ = filtered(whole, job.include, job.exclude)
        self.collection = whole

    def _read(self) -> tuple[Collection, bytes]:
        form, document, style = (self._sample[key] for key in ("form", "document", "style"))
        if self.is_folder:
            _write(self._folder, document, style)
            return read_source(self._folder)
        data = encoded(document, form, style)
        return parse(data, self._sample["name"], collection="1" if self._sample["kind"] == "dump" else None), data

    def _environment(self, number: int, document: Any) -> EnvironmentFile:
        style = self._sample["style"]
        return parse_environment(encoded(document, "yaml" if number % 2 else "json", style), f"{number}.json")

    def _job(self) -> Job:
        path = self._folder / "postwright.yaml"
        path.write_bytes(encoded(self._sample["config"], "yaml", self._sample["style"]))
        return read_configuration(path, TARGETS, with_files=False)[0].job

    def built(self, lock: bytes | None = None) -> Build:
        """All that is generated for every target."""
        sources = {file.file: file.data for file in self.files}
        return build(self.collection, self.source, [*TARGETS.values()], sources, replace(self.options, lock=lock))


def check(sample: Sample, depth: Depth) -> Checked:
    """All findings of a sample, of which members may be missing; an exception that is not documented is one."""
    sample = {**BLANK, **sample}
    with tempfile.TemporaryDirectory(prefix="fuzz-") as folder, ExitStack() as patched:
        if not depth.black:
            patched.enter_context(patch("postwright.verifying.by_black", lambda source: source))
        try:
            return _checked(sample, Path(folder), depth)
        except (CollectionError, SettingError) as refused:
            return Checked(0, tuple(_said(getattr(refused, "problems", ()), {})))
        except Exception as error:
            last = traceback.extract_tb(error.__traceback__)[-1]
            place = f"{Path(last.filename).name} {last.name}"
            return Checked(0, (f"{type(error).__name__} in {place}: {str(error)[:300]!a}",))


def _checked(sample: Sample, folder: Path, depth: Depth) -> Checked:
    made = _Input(sample, folder)
    first = made.built()
    builds = [first]
    if sample["lock"] is not None:
        last = dict(documents(first.files[f"{first.folder}/{NAME}"])[0])
        builds.append(made.built(encoded(planted(last, sample["lock"]), "json", sample["style"])))
    found = [line for each in builds for line in _findings(made, each, depth)]
    if depth.twice:
        found += rules.same(first.files, _Input(sample, folder).built().files)
    return Checked(sum(not is_core(path) for each in builds for path in each.files), tuple(found))


def _findings(read: _Input, made: Build, depth: Depth) -> Iterator[str]:
    own = {path: content for path, content in made.files.items() if not is_core(path)}
    yield from rules.paths(made.folder, own, given=bool(read.options.folder))
    yield from rules.characters(own)
    yield from rules.python(own)
    if depth.shell:
        yield from rules.scripts(own)
    yield from rules.nothing_lost(read.collection, own)
    yield from (f"{problem.code}: {problem.message}" for problem in failures(made.files, read.collection.place))
    yield from _said(made.problems, {} if read.is_folder else {read.collection.place.file: read.source})


def _said(problems: tuple[Problem, ...], sources: Mapping[str, bytes]) -> Iterator[str]:
    """What is told is a sentence, and its lines show all that they hold."""
    for problem in problems:
        if not problem.message.endswith((".", '."')) or not problem.code:
            yield f"no sentence: {problem.code} {problem.message!a}"
    lines = map(unstyle, problem_lines(findings(problems, sources)))
    yield from (f"line that hides something: {line!a}" for line in lines if not line.isprintable())


def _options(job: Job) -> BuildOptions:
    return BuildOptions(
        folder=job.folder, settings=job.settings, renames=job.renames, keep_old_names=job.keep_old_names
    )


def _write(folder: Path, files: Mapping[str, Any], style: int) -> None:
    """Write the files of a collection v3, each under what is left of its path as a name on this system."""
    for path, document in files.items():
        steps = [step for step in map(_writable, path.split("/")) if step.strip(b".")]
        if not steps:
            continue
        name = steps[-1] if steps[-1].endswith(b".yaml") else steps[-1] + b".request.yaml"
        place = folder.joinpath(*(step.decode(errors="surrogateescape") for step in (*steps[:-1], name)))
        if not place.exists() and all(not above.is_file() for above in place.parents):
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(encoded(document, "yaml", style))


def _writable(step: str) -> bytes:
    whole = _HALVES.sub(lambda half: chr(0xDC80 + ord(half[0]) % 0x80), _UNWRITABLE.sub(" ", step))
    return whole.encode(errors="surrogateescape")[:_MOST_BYTES]
