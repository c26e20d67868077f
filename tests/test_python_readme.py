"""The page beside a package."""

import pytest

from packages import folder, raw, request
from postwright.model import Collection
from postwright.targets.python import PYTHON
from reading import collection, in_environments
from test_environments_python import OWN, STAGING, URL


def page(read: Collection) -> str:
    """The page of a collection."""
    (found,) = (file.content.decode() for file in PYTHON.render(read).files if file.path == "README.md")
    return found


def sections(read: Collection) -> list[str]:
    """The headings."""
    return [text for text in page(read).split("\n") if text.startswith("#")]


def test_a_small_page() -> None:
    read = collection(request())
    assert page(read) == (
        "# Test\n\n"
        "A typed Python client, sync and async, with a method for every request of a Postman collection. The package\n"
        "`test` is generated: changes by hand get lost.\n\n"
        "## Install\n\n"
        "Put the folder `test` where Python 3.11 or newer finds it, and install what it needs:\n\n"
        "```sh\npip install 'httpx2>=2.5,<3'\n```\n\n"
        "## Use\n\n"
        "```python\nfrom test import Test\n\nwith Test() as api:\n    print(api.r())\n```\n\n"
        "`AsyncTest` is the same for `async with` and `await`. Every method and argument has its docstring.\n"
    )


def test_all_that_a_page_can_have() -> None:
    bearer = {"type": "bearer", "bearer": [{"key": "token", "value": "t"}]}
    basic = {"type": "basic", "basic": [{"key": "username", "value": "u"}]}
    read = in_environments(
        request(url=URL, auth=bearer),
        request(auth=basic),
        variable=OWN[:1],
        environments={"staging": STAGING, "live": []},
    )
    assert sections(read) == ["# Test", "## Install", "## Use", "## Variables", "## Auth", "## Environments"]
    assert "| `tenant` | `TENANT` | only for environments |\n| `token` | `TOKEN` | has to be given |\n" in page(read)
    assert "| `host` | `HOST_` | the collection's value |\n" in page(read)
    assert "Requests are sent with `BasicAuth`, `BearerAuth`, as in the collection." in page(read)
    assert page(read).endswith('* `"staging"` needs `token`\n* `"live"` needs `token`\n')


def test_without_requests_there_is_no_call() -> None:
    assert sections(collection()) == ["# Test", "## Install"]
    assert "async with" in page(collection())


def test_the_first_short_call_is_shown() -> None:
    long = raw('{"a": [' + ", ".join(['{"b": "some text that is rather long"}'] * 30) + "]}", name="Long")
    assert "api.f.other()" in page(collection(long, folder("F", request("Other")), request("Short")))
    assert "api.long(" in page(collection(long))


def test_libraries_that_only_some_clients_need(monkeypatch: pytest.MonkeyPatch) -> None:
    from postwright.targets.python import readme

    monkeypatch.setattr(readme, "requirements", lambda modules: ("httpx2>=2.5,<3", "botocore"))
    assert "pip install 'httpx2>=2.5,<3' botocore\n" in page(collection(request()))


HOSTILE = "a*b*\n# c <script> [x](y) `"


def test_names_are_shown_as_they_are() -> None:
    text = page(in_environments(request("print"), info={"name": HOSTILE}, environments={f"{HOSTILE}```": []}))
    assert text.startswith(r"# a\*b\* \# c \<script\> \[x\](y) \`" + "\n\n")
    assert text.endswith('* `````"a*b*\\n# c <script> [x](y) ````"`````\n')
