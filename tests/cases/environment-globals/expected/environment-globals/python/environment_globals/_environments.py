"""The environments of the collection, without their secret values."""

ENVIRONMENTS: dict[str, dict[str, str | None]] = {
    "Local": {"path": "local"},
}
