"""Packages whose clients are mocked, with the runtime itself in the place of its copy."""

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import postwright.runtime
from packages import Item, imported
from postwright.runtime import mock, mock_matching


@contextmanager
def mocked_package(folder: Path, *items: Item, **members: Any) -> Iterator[ModuleType]:
    """A generated package, imported."""
    mock_matching.load.cache_clear()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(mock, "_PACKAGE", "test")
        patch.setitem(sys.modules, "test._core", postwright.runtime)
        patch.setitem(sys.modules, "test._core.mock", mock)
        with imported(folder, *items, **members) as package:
            variables = importlib.import_module("test._variables")
            patch.setattr(postwright, "_variables", variables, raising=False)
            yield package
