"""The page `reference.md`: an index, and every method."""

import re

from markdown_it import MarkdownIt

from packages import Item, folder, raw, request, saved
from postwright.targets.python import PYTHON
from reading import collection


def page(*items: Item, **members: object) -> str:
    """The page of a collection called Test."""
    files = PYTHON.render(collection(*items, **members)).files
    (found,) = (file.content.decode() for file in files if file.path == "reference.md")
    return found


def entry(*items: Item, **members: object) -> str:
    """What the page says of the method `r`."""
    return page(*items, **members).partition("\n### `r`\n\n")[2]


def test_a_method_with_all_that_is_known_of_it() -> None:
    query = [
        {"key": "limit", "value": "5", "description": "How *many* | at most.\n\nOr all."},
        {"key": "Sort-By", "value": "name"},
    ]
    item = request(
        url={
            "raw": "https://a.test/{{user_id}}/:id",
            "host": ["https://a.test"],
            "path": ["{{user_id}}", ":id"],
            "query": query,
        },
        description="# R\n\nGives *some*.\n\n* one\n* two",
        response=[saved("[1]"), saved('{"message": "x"}', 404)],
        header=[{"key": "X-Kind", "value": "1"}],
    )
    assert entry(item) == (
        "R: `GET https://a.test/{{user_id}}/:id`\n\n"
        "Gives some.\n\n* one\n* two\n\n"
        "```python\nr(\n    id: str,\n    *,\n    user_id: str | int = ...,\n    limit: int | str = ...,\n"
        "    sort_by: str = ...,\n    x_kind: int | str = ...,\n) -> list[int]\n```\n\n"
        "| Argument | Type | Goes into | Description |\n| --- | --- | --- | --- |\n"
        "| `id` | `str` | path |  |\n"
        "| `user_id` | `str \\| int` | path |  |\n"
        "| `limit` | `int \\| str` | query | How many \\| at most. Or all. |\n"
        "| `sort_by` | `str` | query `Sort-By` |  |\n"
        "| `x_kind` | `int \\| str` | header `X-Kind` |  |\n\n"
        "Gives `list[int]`, as in the saved response.\n\n"
        "| Raises | Status | Saved response | Body |\n| --- | --- | --- | --- |\n"
        "| `NotFoundError` | 404 |  | `Error` |\n\n"
        '```python\napi.r("<id>", user_id="<user id>", limit=5, sort_by="name")\n```\n\n'
    )


def test_a_method_of_which_little_is_known() -> None:
    assert entry(request()) == (
        "R: `GET https://a.test/x`\n\n```python\nr() -> Any\n```\n\n```python\napi.r()\n```\n\n"
    )


def test_the_index_leads_to_every_heading() -> None:
    items = (
        request("R"),
        folder("F", request("Get it"), folder("Inner", request("Get it"), description="Inside.")),
        folder("Empty", description="Nothing in it."),
        folder("No", folder("Words")),
        folder("f a", request("b")),
        folder("f", request("a b"), request("A B")),
    )
    found = page(*items)
    links = re.findall(r"^ *\* \[`([\w.]+)`\]\(#([\w-]+)\)", found, re.MULTILINE)
    headings = re.findall(r"^###? `([\w.]+)`$", found, re.MULTILINE)
    assert [name for name, _ in links] == headings
    assert headings[:6] == ["api", "r", "api.f", "f.get_it", "api.f.inner", "f.inner.get_it"]
    assert "api.empty" in headings
    assert not {"api.no", "api.no.words"} & {*headings}
    assert len({anchor for _, anchor in links}) == len(links)
    assert dict(links)["f.inner.get_it"] == "finnerget_it"


def test_the_variables_that_an_answer_sets() -> None:
    event = [{"listen": "test", "script": {"exec": ["pm.environment.set('token', pm.response.json().token)"]}}]
    found = entry({**request(), "event": event}, request("S", "https://a.test/{{token}}"))
    assert (
        "\n\nSets the variable `token` from its answer, if the client is made with `chain_variables=True`.\n\n" in found
    )


HOSTILE = """a|b`c <script>alert(1)</script> [x](javascript:y) **z** {{ view }}

```
# no heading
```

<img src=x onerror=y>"""


def test_whatever_a_collection_says_is_text() -> None:
    query = [{"key": "q|`", "value": HOSTILE, "description": HOSTILE}]
    item = raw('{"a": "```\\n# x"}', name=HOSTILE, description=HOSTILE, url={"raw": "https://a.test", "query": query})
    item["response"] = [{**saved("1", 500), "name": HOSTILE}]
    found = page(folder(HOSTILE, item, description=HOSTILE), info={"name": HOSTILE, "description": HOSTILE})
    rendered = MarkdownIt("gfm-like", {"linkify": False}).render(found)
    assert {*re.findall(r"<(\w+)", rendered)} <= set(
        "a blockquote br code em h1 h2 h3 hr li ol p pre strong table tbody td th thead tr ul".split()
    )
    assert not re.search(r"<a href=\"(?!#)|<img|<script|onerror=[^&]*>(?!.*</code>)<", rendered)
    assert rendered.count("<h1>") == 1
    assert rendered.count("<tr>") == rendered.count("</tr>")
    assert all(row.count("<td") == 4 for row in re.findall(r"<tr>(.*?)</tr>", rendered, re.DOTALL) if "<td" in row)
