"""Audits all that Postwright's own targets make in the process of the tests, as `generate --verify` does."""

from collections.abc import Mapping
from functools import wraps
from hashlib import sha256
from typing import Any

import pytest

from postwright.errors import Place
from postwright.model import Collection
from postwright.targets import BUILT_IN, TARGETS
from postwright.targets.base import DEFAULTS, Output, RenderOptions
from postwright.verifying import audit


def audit_targets(patch: pytest.MonkeyPatch) -> None:
    """Let every target fail with an AuditError that makes what no template of Postwright writes."""
    for name in BUILT_IN:
        _audit_target(type(TARGETS[name]), name, patch)


class AuditError(AssertionError):
    """A target made what no template of Postwright writes."""


def without_audit(patch: pytest.MonkeyPatch) -> None:
    """Let targets make what they like, where a test is about what else becomes of that."""
    for name in BUILT_IN:
        kind: Any = type(TARGETS[name])
        patch.setattr(kind, "render", kind.render.__wrapped__)


def _audit_target(kind: Any, name: str, patch: pytest.MonkeyPatch) -> None:
    render = kind.render
    clean = set[tuple[str, bytes]]()  # by a hash of the content

    @wraps(render)
    def audited(self: object, collection: Collection, options: RenderOptions = DEFAULTS) -> Output:
        output: Output = render(self, collection, options)
        files = {f"{name}/{file.path}": file.content for file in output.files}
        hashes = {(path, sha256(content).digest()) for path, content in files.items()}
        if not options.printer.known.own and not clean.issuperset(hashes):
            check(files)
            clean.update(hashes)
        return output

    patch.setattr(kind, "render", audited)


def check(files: Mapping[str, bytes]) -> None:
    """Raise AuditError for files with something in them that should not be."""
    if found := [problem.message for problem in audit(files, Place("collection.json"))]:
        raise AuditError("\n".join(found))
