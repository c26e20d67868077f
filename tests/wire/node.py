"""Postman's runtime as a long-lived process of node, asked for recordings of one collection after the other."""

import json
import subprocess
from pathlib import Path
from typing import Any

from wire.recording import Row, rows

RECORD = Path(__file__).parent / "record" / "record.js"
FILES = Path(__file__).parent


class Postman:
    """The process; it resolves files of collections from this folder."""

    def __init__(self) -> None:
        command = ["node", "--no-warnings", str(RECORD), "--serve"]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=FILES, text=True)

    def record(self, collection: dict[str, Any], environment: dict[str, Any]) -> list[Row]:
        """What Postman sends for each request of a collection. Raises RuntimeError if its runtime fails."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps({"collection": collection, "environment": environment}) + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        if "error" in answer:
            raise RuntimeError(answer["error"])
        return list(rows(answer["rows"]))

    def close(self) -> None:
        """End the process."""
        self._process.communicate()
