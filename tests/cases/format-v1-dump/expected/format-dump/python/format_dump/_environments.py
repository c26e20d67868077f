"""The environments of the collection, without their secret values."""

from __future__ import annotations

ENVIRONMENTS: dict[str, dict[str, str | None]] = {
    "Staging": {"region": "south"},
}
