"""The process in which suites are run: `suites_child.py PLAN` runs all by pytest, watched, and prints what came."""

import contextlib
import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))

from hostile.child import forget
from hostile.watching import watch

# Without what pytest itself opens files for.
OPTIONS = "-q -s -W error -p no:cacheprovider -p no:faulthandler -p no:tmpdir -p no:debugging".split()


def _run(each: dict[str, Any]) -> tuple[int, str]:
    sys.path.insert(0, each["folder"])
    before = {*sys.modules}
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
        code = pytest.main([*OPTIONS, "--rootdir", each["suite"], each["suite"]])
    sys.path.remove(each["folder"])
    for name in {*sys.modules} - before:
        if name.startswith("test_") or name == "conftest":
            del sys.modules[name]
    forget(each["package"])
    return int(code), printed.getvalue()


if __name__ == "__main__":
    plan = json.loads(Path(sys.argv[1]).read_text())
    findings: list[str] = []
    watch([Path(plan["folder"]), Path(plan["core"])], findings.append)
    for each in plan["packages"]:
        code, printed = _run(each)
        failed = [] if code in {0, 5} else [f"pytest ended with {code}: {printed[-600:]}"]
        sys.stdout.write(json.dumps({"sent": [], "findings": [*findings, *failed]}) + "\n")
        findings.clear()
