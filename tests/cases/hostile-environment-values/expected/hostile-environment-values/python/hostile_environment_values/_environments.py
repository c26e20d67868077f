"""The environments of the collection, without their secret values."""

from __future__ import annotations

ENVIRONMENTS: dict[str, dict[str, str | None]] = {
    "E": {
        "text": '\'"""\\\n`exit 1` $(exit 1) ${HOME} !x %s {% x %}  \u202e\r\n# x\n-n',
        "'\"$x": "\n\nexit 1\n",
    },
}
