"""The environments of the collection, without their secret values."""

from __future__ import annotations

ENVIRONMENTS: dict[str, dict[str, str | None]] = {
    "\"\"\"'''\\": {"id": "0"},
    "a\nimport os\nexit 1 # {{ view }} {% raw %}": {"id": "1"},
    "\u202e\u2028\x00\x1b[2J": {"id": "2"},
    "`exit 1` $(exit 1) ](x) <b>": {"id": "3"},
    "../../../etc/passwd": {"id": "4"},
    (
        "# type: ignore\n"
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    ): {"id": "5"},
    "CON": {"id": "6"},
}
