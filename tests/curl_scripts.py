"""Short ways to the curl scripts of a test's own collection: to read one, or to run one against the loopback server."""

import json
import os
import re
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from loopback import Loopback, RecordedRequest
from postwright.rendering import render
from postwright.runtime.text import substitute
from postwright.targets.base import Output
from postwright.targets.curl import CURL
from postwright.targets.curl.command import Command, command
from postwright.targets.curl.variables import scope
from reading import collection

_FILE = re.compile(r'^# (\w+) is the path of a file to send, in Postman (".*")\.$', re.MULTILINE)

# Text that a shell, curl and servers have to leave as it is.
HOSTILE = 'it\'s "quoted" $HOME $(id) `id` ${x} !! \\ \\n %s {a} é € \U0001f600 \u202e\r\n\t-x @f\n'


def rendered(*items: Any, **members: Any) -> Output:
    """What the target makes of a collection with these items."""
    return CURL.render(collection(*items, **members))


def scripts(output: Output) -> dict[str, str]:
    """The scripts by path."""
    return {file.path: file.content.decode() for file in output.files}


def script(request: Any, problems: list[str] | None = None, **members: Any) -> str:
    """The command of the only request, without comments; the target makes exactly the problems of these codes.

    `members` are the item's, and `variable` the collection's.
    """
    return render("curl/command.sh.jinja", _command(request, problems, **members))


def _command(request: Any, problems: list[str] | None = None, **members: Any) -> Command:
    variables = {"variable": members.pop("variable")} if "variable" in members else {}
    read = collection({"name": "R", "request": request, **members}, **variables)
    (operation,) = read.operations()
    assert [problem.code for problem in CURL.render(read).problems] == (problems or [])
    return command(operation, scope(read)[0])


def postman_files(comments: str, values: Mapping[str, str]) -> dict[str, str]:
    """The shell variables of files, each with the path that Postman had, by the comments of a script."""
    return {name: substitute(json.loads(path), values.get) for name, path in _FILE.findall(comments)}


def url_of(url: Any, **members: Any) -> str:
    """The word after `--url`, with the switches before it that are not about redirects."""
    lines = script({"url": url}, **members).splitlines()
    at = next(place for place, line in enumerate(lines) if line.startswith("  --url "))
    switches = re.sub("--location|--max-redirs 10|--proto-redir '=https'", "", lines[at - 1][4:].removesuffix("\\"))
    return " ".join([*switches.split(), lines[at].removeprefix("  --url ").removesuffix(" \\")])


def options(request: Mapping[str, Any], problems: list[str] | None = None, **members: Any) -> list[str]:
    """The options after the URL of a POST to https://a.test, unless the request says otherwise."""
    text = script({"method": "POST", "url": "https://a.test", **request}, problems, **members)
    return text.partition("--url ")[2].rstrip("\n").split(" \\\n  ")[1:]


def run(source: str, environment: Mapping[str, str], folder: Path | None = None) -> subprocess.CompletedProcess[bytes]:
    """Run a script with these variables and PATH."""
    return subprocess.run(
        ["/bin/sh", "-s"],
        input=source.encode(),
        env={"PATH": os.environ["PATH"], "HOME": "/nonexistent", **environment},
        cwd=folder,
        capture_output=True,
        timeout=20,
        check=False,
    )


def sent(
    server: Loopback, request: Mapping[str, Any], environment: Mapping[str, str] | None = None, **others: Any
) -> RecordedRequest:
    """What the script of a request to `{{host}}` sends, files from where Postman had them.

    `others` are those of `script`.
    """
    made = _command({"method": "POST", "url": "http://{{host}}/", **request}, **others)
    given = {"host": server.host, **(environment or {})}
    result = run(render("curl/command.sh.jinja", made), postman_files(made.comments, given) | given)
    assert result.returncode == 0, result.stderr
    return server.take()[-1]
