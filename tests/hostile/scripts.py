"""Runs curl scripts in empty folders, by a curl that records or the real one, and says what was wrong."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

from hostile.making import CONTENT, SECRET, Canaries, Made
from postwright.verifying.shell_grammar import OPTIONS, SWITCHES

HOSTILE = "'; pwned; '\"; pwned; \"$(pwned)`pwned`\n${x:-$(pwned)}\\"
_NEEDED = re.compile(r"\$\{(\w+):\?\}")
# What curl opens a file for.
_OPENING = {
    "--header": re.compile(r"@"),
    "--data-binary": re.compile(r"@(?!-\Z)"),
    "--data-urlencode": re.compile(r"[^=]*@"),
    "--form": re.compile(r'[^=]*=(?:<|@(?!"given"))'),
    "--url": re.compile(r"file:", re.IGNORECASE),
}


def findings(made: Made, where: Canaries) -> Iterator[str]:
    """What the scripts of an attack do that they must not, when curl records what it is told."""
    for script in sorted(made.folder.glob("*/curl/**/*.sh")):
        for value in ("api.test", HOSTILE):
            where.record.unlink(missing_ok=True)
            yield from run(script, where, "recording", value)
            recorded = where.record.read_bytes().decode(errors="replace") if where.record.exists() else ""
            yield from _shown(recorded)
            yield from _misused(recorded.split("--end\0")[0].split("\0")[:-1])


def run(script: Path, where: Canaries, programs: str, value: str, **variables: str) -> Iterator[str]:
    """What a script does beside running curl, with a value for all variables that it needs."""
    folder = where.root / "empty"
    folder.mkdir(exist_ok=True)
    source = script.read_text()
    files = dict.fromkeys(re.findall(r"^# (\w+) is the path of a file", source, re.MULTILINE), "given")
    given = dict.fromkeys(_NEEDED.findall(source), value) | files
    if files:
        (folder / "given").write_text("given")
    result = subprocess.run(
        ["/bin/sh", str(script)],
        cwd=folder,
        env=where.environment(programs, **given, **variables),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=30,
        check=False,
    )
    yield from _shown(f"{result.stdout!r}{result.stderr!r}")
    yield from (f"{path.name} was made" for path in folder.iterdir() if path.name != "given")
    yield from where.findings()


def _shown(text: str) -> Iterator[str]:
    yield from (f"{secret} came out" for secret in (CONTENT, SECRET) if secret in text)


def _misused(words: list[str]) -> Iterator[str]:
    """Words that curl would not take as the template wrote them."""
    left = iter(words)
    for flag in left:
        if flag in OPTIONS:
            value = next(left, "")
            if flag in _OPENING and _OPENING[flag].match(value) and not (flag == "--url" and "=http,https" in words):
                yield f"curl would open {value!r} for {flag}"
        elif flag not in SWITCHES:
            yield f"curl is told {flag!r}"
