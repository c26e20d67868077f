"""The environments of the collection, without their secret values."""

from __future__ import annotations

ENVIRONMENTS: dict[str, dict[str, str | None]] = {
    "Dev": {"id": "1"},
    "Dev 2": {"id": "2"},
    "Dev 3": {"id": "3"},
}
