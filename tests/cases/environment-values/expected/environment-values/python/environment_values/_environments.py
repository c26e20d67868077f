"""The environments of the collection, without their secret values."""

from __future__ import annotations

ENVIRONMENTS: dict[str, dict[str, str | None]] = {
    "production": {"baseUrl": "{{server}}", "version": "v9", "token": "plain-token"},
    "Staging": {
        "baseUrl": "{{server}}/{{stage}}",
        "stage": "staging",
        "limit": "2",
        "tenant": None,
        "token": None,
    },
}
