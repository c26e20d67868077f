"""A build backend: that of setuptools, but what the project's configuration asks for is generated first."""

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import ParamSpec, TypeVar

from setuptools import build_meta

from postwright.integrations.running import generate

_Given = ParamSpec("_Given")
_Made = TypeVar("_Made")


def _after_generating(hook: Callable[_Given, _Made]) -> Callable[_Given, _Made]:
    @wraps(hook)
    def generating_hook(*args: _Given.args, **kwargs: _Given.kwargs) -> _Made:
        generate(Path.cwd())
        return hook(*args, **kwargs)

    return generating_hook


get_requires_for_build_sdist = build_meta.get_requires_for_build_sdist
get_requires_for_build_wheel = build_meta.get_requires_for_build_wheel
get_requires_for_build_editable = build_meta.get_requires_for_build_editable
# Metadata lists the packages that there are, so they have to be there first.
prepare_metadata_for_build_wheel = _after_generating(build_meta.prepare_metadata_for_build_wheel)
prepare_metadata_for_build_editable = _after_generating(build_meta.prepare_metadata_for_build_editable)
build_sdist = _after_generating(build_meta.build_sdist)
build_wheel = _after_generating(build_meta.build_wheel)
build_editable = _after_generating(build_meta.build_editable)
