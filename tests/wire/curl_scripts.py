"""Runs generated curl scripts through a recording proxy."""

import os
import re
import signal
import subprocess
from collections.abc import Mapping
from pathlib import Path

from curl_scripts import postman_files
from postwright.runtime.text import substitute
from wire.proxy import Proxy
from wire.python_client import Sent
from wire.recording import Request, Row

_TIMEOUT = 10.0  # seconds
# What scripts read where curl can't sign: headers, and what a query or a form ends in.
_HEADERS = re.compile(r"\$\{(authorization|x_amz_\w+)\b")
_PARAMETERS = re.compile(r"\$\{auth_parameters\b")
_SIGNED_PARAMETERS = re.compile(r"(?:^|[?&])((?:X-Amz-|oauth_|[^?&=]*=eyJ).*)")


class CurlError(Exception):
    """A script did not end well."""


class Scripts:
    """The scripts of a collection, set up to be run in a folder with these variables.

    `home` is an empty folder for the settings of curl, which does not check certificates, and `values` are those that
    Postman has for what stands in paths of files.
    """

    def __init__(
        self, proxy: Proxy, environment: Mapping[str, str], folder: Path, home: Path, values: Mapping[str, str]
    ) -> None:
        self._proxy = proxy
        self._folder = folder
        self._values = values
        (home / ".curlrc").write_text("insecure\n")
        self._environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "ALL_PROXY": proxy.url,
            **environment,
        }

    def run(self, script: str, row: Row) -> Sent:
        """Run a script with the files that Postman had; a signature that it can't make is the one in the recording."""
        self._proxy.expect(row.answers)
        given = _signature(script, row.requests[-1]) | postman_files(script, self._values)
        environment = self._environment | given
        problem = _run(script, environment, self._folder)
        return Sent(tuple(self._proxy.requests), problem)


def _run(script: str, environment: Mapping[str, str], folder: Path) -> CurlError | None:
    """Run a script with nothing but these variables; what went wrong, if anything did."""
    process = subprocess.Popen(
        ["/bin/sh", "-s"],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        cwd=folder,
        env=environment,
        start_new_session=True,
    )
    try:
        _, told = process.communicate(script.encode(), timeout=_TIMEOUT)
    except subprocess.TimeoutExpired:
        # The shell alone would leave its curl behind.
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        return CurlError("it did not end")
    return (
        CurlError(f"exit {process.returncode}: {told.decode(errors='replace')[-300:]}") if process.returncode else None
    )


def _signature(script: str, recorded: Request) -> dict[str, str]:
    """The variables that hold a signature, with the one in the recording."""
    headers = {name: recorded.values(name.replace("_", "-")) for name in _HEADERS.findall(script)}
    given = {name: values[0] for name, values in headers.items() if values}
    texts = (recorded.target, recorded.body.decode("latin-1"))
    found = [match[1] for text in texts if (match := _SIGNED_PARAMETERS.search(text))]
    return given | ({"auth_parameters": found[0]} if found and _PARAMETERS.search(script) else {})


def environment_of(names: Mapping[str, str], values: Mapping[str, str], saved: Mapping[str, str]) -> dict[str, str]:
    """What to set for the scripts: the values of an environment, with no variables left in them, by shell `names`."""
    known = {**saved, **values}
    return {shell: substitute(values[name], known.get) for name, shell in names.items() if name in values}
