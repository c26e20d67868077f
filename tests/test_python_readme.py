"""The page beside a package."""

import re

import pytest

from packages import folder, raw, request, saved
from postwright.model import Collection
from postwright.runtime import ClientOptions, errors
from postwright.runtime.options import Changes
from postwright.targets.base import RenderOptions
from postwright.targets.python import PYTHON
from postwright.targets.python.exports import EXPORTS
from reading import collection, in_environments
from test_environments_python import OWN, STAGING, URL


def page(read: Collection) -> str:
    """The page of a collection."""
    (found,) = (file.content.decode() for file in PYTHON.render(read).files if file.path == "README.md")
    return found


def sections(read: Collection) -> list[str]:
    """The headings."""
    return re.findall(r"^##? .*$", page(read), re.MULTILINE)


def test_a_page_begins_with_how_to_install_and_call() -> None:
    assert page(collection(request())).startswith(
        "# Test\n\n"
        "A typed Python client, sync and async, with a method for every request of a Postman collection. All of them "
        "are in\n"
        "[reference.md](reference.md). The package `test` is generated: changes by hand get lost.\n\n"
        "## Install\n\n"
        "Put the folder `test` where Python 3.11 or newer finds it, and install what it needs:\n\n"
        "```sh\npip install 'httpx2>=2.5,<3'\n```\n\n"
        "## First call\n\n"
        "```python\nfrom test import Test\n\nwith Test() as api:\n    print(api.r())\n```\n\n"
        "The same with `AsyncTest`, under asyncio or trio:\n\n"
        "```python\nimport asyncio\n\nfrom test import AsyncTest\n\n\nasync def main() -> None:\n"
        "    async with AsyncTest() as api:\n        print(await api.r())\n\n\nasyncio.run(main())\n```\n\n"
    )


ALWAYS = ["## Errors", "## Retries", "## Options", "## More than the body", "## Tests"]


def test_all_that_a_page_can_have() -> None:
    bearer = {"type": "bearer", "bearer": [{"key": "token", "value": "t"}]}
    basic = {"type": "basic", "basic": [{"key": "username", "value": "u"}]}
    read = in_environments(
        request(url=URL, auth=bearer),
        request(auth=basic),
        variable=OWN[:1],
        environments={"staging": STAGING, "live": []},
        info={"name": "Test", "description": "About _it_.\n\nMore."},
    )
    assert sections(read) == [
        *["# Test", "## Install", "## First call", "## Auth", "## Variables", "## Environments"],
        *ALWAYS,
        "## Licence",
    ]
    assert page(read).startswith("# Test\n\nAbout it.\n\n")
    assert "| `tenant` | `TENANT` | only for environments |\n| `token` | `TOKEN` | nothing |\n" in page(read)
    assert "| `host` | `HOST_` | the collection's value |\n" in page(read)
    assert "Requests are sent with `BasicAuth`, `BearerAuth`, as in the collection." in page(read)
    assert '* `"staging"` needs `token`\n* `"live"` needs `token`\n' in page(read)


def test_meanings_of_variables_are_told_if_there_are_any() -> None:
    variable = [{"key": "a", "value": "1", "description": "What *a* is | was.\n\nMore"}, {"key": "b"}]
    found = page(collection(request(url="https://a.test/{{a}}{{b}}"), variable=variable))
    assert "| --- | --- | --- | --- |\n| `a` | `A` | the collection's value | What a is \\| was. |\n" in found
    assert "| `b` | `B` | nothing |  |\n" in found


def test_variables_that_answers_set() -> None:
    event = [{"listen": "test", "script": {"exec": ["pm.environment.set('token', pm.response.json().token)"]}}]
    read = collection(folder("F", {**request("Log in"), "event": event}), request(url="https://a.test/{{token}}"))
    assert "\n\n* `f.log_in` sets `token`\n" in page(read)


def test_pages_are_walked_through() -> None:
    items = '{"items": [{"id": 1}], "page": 1, "total_pages": 9}'
    read = collection(
        request(url="https://a.test/x?page=1"), request("S", "https://a.test/x?page=1", response=[saved(items)])
    )
    assert "```python\nfor item in api.each_item(api.s)():\n    print(item)\n```\n" in page(read)
    assert "each_item" not in page(collection(request()))


def test_a_package_to_publish_is_installed_by_itself() -> None:
    output = PYTHON.render(collection(request()), RenderOptions(settings={"pyproject": True}))
    (found,) = (file.content.decode() for file in output.files if file.path == "README.md")
    assert "pip install .  " in found
    assert "httpx2>=" not in found


def test_the_options_are_those_of_clients() -> None:
    table = page(collection(request())).partition("## Options")[2].partition("Every method")[0]
    rows = [row.split("|")[1] for row in table.split("\n") if row.startswith("| `")]
    named = {name: name + "*" in row.replace("`", "") for row in rows for name in re.findall(r"`(\w+)`", row)}
    assert named.keys() == ClientOptions.__optional_keys__
    assert {name for name, changes in named.items() if changes} == Changes.__optional_keys__


def test_the_errors_are_those_that_a_package_exports() -> None:
    table = page(collection(request())).partition("| Class | When |")[2].partition("## Retries")[0]
    wanted = {name for name in EXPORTS if name.endswith("Error")}
    assert set(re.findall(r"`(\w+Error)`", table)) == wanted
    assert wanted == {name for name in dir(errors) if name.endswith("Error")}


def test_without_requests_there_is_no_call() -> None:
    assert sections(collection()) == ["# Test", "## Install", "## Licence"]
    assert "async with" not in page(collection())


def test_the_first_short_call_that_only_reads_is_shown() -> None:
    keys = ", ".join(f'"key_{number}": "some text that is rather long"' for number in range(20))
    long = raw("{" + keys + "}", name="Long")
    assert "    print(api.f.other())\n" in page(collection(long, raw("1"), folder("F", request("Other"))))
    assert "    print(api.f.other(" in page(collection(long, folder("F", raw("1", name="Other"))))
    assert "api.long(" in page(collection(long))


def test_libraries_that_only_some_clients_need(monkeypatch: pytest.MonkeyPatch) -> None:
    from postwright.targets.python import readme

    monkeypatch.setattr(readme, "requirements", lambda modules: ("httpx2>=2.5,<3", "botocore"))
    assert "pip install 'httpx2>=2.5,<3' botocore\n" in page(collection(request()))


HOSTILE = "a*b*\n# c <script> [x](y) `"


def test_names_are_shown_as_they_are() -> None:
    text = page(in_environments(request("print"), info={"name": HOSTILE}, environments={f"{HOSTILE}```": []}))
    assert text.startswith(r"# a\*b\* \# c \<script\> \[x\](y) \`" + "\n\n")
    assert '* `````"a*b*\\n# c <script> [x](y) ````"`````\n' in text
