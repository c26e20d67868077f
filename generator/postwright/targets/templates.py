"""Which templates a user has put in the place of a target's, and whether those have changed since."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from hashlib import sha256

from postwright.errors import Place, Problem
from postwright.printing import Printer
from postwright.rendering import Source, template_folder, used
from postwright.rendering.sources import names, read_source
from postwright.targets import BUILT_IN
from postwright.targets.base import Target, TemplateFolder

_RECORD = re.compile(r"\{#-?\s*postwright: view (\d+), default sha256:([0-9a-f]{16})\s*-?#\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Default:
    """A target's own template, and the version of the view that it prints."""

    source: Source
    view: int

    @property
    def digest(self) -> str:
        """By what it is known again: the start of its SHA-256."""
        return sha256(self.source.text.encode()).hexdigest()[:16]

    @property
    def record(self) -> str:
        """The first line of a copy, which says of what it is one."""
        return f"{{# postwright: view {self.view}, default sha256:{self.digest} #}}"


def without_record(text: str) -> str:
    """A copy's text without the line that says of what it is one."""
    recorded = _RECORD.match(text)
    return text[recorded.end() :].removeprefix("\n") if recorded else text


def folder_of(target: Target) -> TemplateFolder | None:
    """Where a target has its templates, if it has any."""
    found: TemplateFolder | None = getattr(target, "templates", None)
    return found


def printer_for(target: Target, printer: Printer) -> Printer:
    """The printer that finds the templates of a target, too."""
    found = folder_of(target)
    return printer if found is None or found.path == template_folder() else replace(printer, folder=found.path)


def defaults(targets: Iterable[Target]) -> dict[str, Default]:
    """The templates that targets have themselves, by name."""
    found = ((target.name, folder) for target in targets if (folder := folder_of(target)))
    return {
        name: Default(source=read_source(path, name), view=folder.view)
        for target, folder in found
        for path in sorted((folder.path / target).glob("*.jinja"))
        for name in [f"{target}/{path.name}"]
    }


def problems(printer: Printer, targets: Sequence[Target]) -> Iterator[Problem]:
    """What is to be told of a user's own templates: those that are stale, and those that no target prints."""
    if printer.known.own:
        known = defaults(targets)
        for source in printer.known.own:
            yield from _stale(source, known.get(source.name))
        yield from (_unknown(source, printer) for source in _unprinted(printer, targets))


def _unprinted(printer: Printer, targets: Sequence[Target]) -> Iterator[Source]:
    """The own templates that are nowhere printed or included, as far as the targets of this run can tell."""
    printers = [printer, *(printer_for(target, printer) for target in targets)]
    printed = {source.name for each in printers for name in names(each.known) for source in used(name, each.known)}
    missing = [source for source in printer.known.own if source.name not in printed]
    others = _other_folders(missing, targets) if missing else set[str]()
    for source in missing:
        folder = source.name.partition("/")[0]
        # What another target prints may include what is in any folder but those of targets.
        if folder in BUILT_IN or not others:
            yield source


def _other_folders(sources: Iterable[Source], targets: Iterable[Target]) -> set[str]:
    """The folders of targets that are installed and not in this run."""
    from postwright.targets.installed import entries

    folders = {source.name.partition("/")[0] for source in sources}
    return (folders & entries().keys()) - {target.name for target in targets}


def _stale(source: Source, default: Default | None) -> Iterator[Problem]:
    recorded = _RECORD.match(source.text)
    if default is None or recorded is None:
        return
    if int(recorded[1]) != default.view:
        message = f"This template was made for view {recorded[1]}, and the target has view {default.view}."
    elif recorded[2] != default.digest:
        message = "The template that this one was made of has changed since."
    else:
        return
    yield Problem(
        code="template-stale",
        message=message,
        place=Place(source.file, line=1, column=1),
        hint=f"`postwright templates diff {source.name}` shows how they differ; when yours is right again, make "
        f"{default.record} its first line.",
    )


def _unknown(source: Source, printer: Printer) -> Problem:
    own = {each.name for each in printer.known.own}
    near = get_close_matches(source.name, [name for name in names(printer.known) if name not in own], n=1)
    return Problem(
        code="template-unknown",
        message=f"No target prints a template {source.name}, and no template includes it.",
        place=Place(source.file, line=1, column=1),
        hint=f"Did you mean {near[0]}?" if near else "`postwright templates export` writes all that there are.",
    )
