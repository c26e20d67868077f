"""The environments of the collection, without their secret values."""

ENVIRONMENTS: dict[str, dict[str, str | None]] = {
    "Staging": {"region": "south"},
}
