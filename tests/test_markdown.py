"""Text in Markdown: whatever it is, it is shown as it is written."""

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from postwright.targets.characters import escape_invisible, without_ornaments
from postwright.targets.markdown import block, line, prose, span

TEXTS = [
    "plain text, v2.0 - (all) of it!",
    "# no heading #",
    "*a* _b_ __c__ ~~d~~ `e`",
    "[a](javascript:alert(1)) ![b](http://x) <c@d.test>",
    "<script>alert(1)</script> <!-- x",
    "&amp; &#65; \\* \\",
    "https://evil.test www.evil.test @someone :tada: $x$ #1",
    "a\nb\n\n# c\n---\n* d",
    "a | b\\|",
    "\u202eright to left\x00\x1b[31m",
    "```\nend",
    "`` ` ``",
    "`",
    " ",
    "",
]


def shown(source: str) -> str:
    """The only text that a page shows, which is one heading or paragraph without any markup in it."""
    rendered = MarkdownIt("gfm-like", {"linkify": False}).render(source).strip()
    match = re.fullmatch(r"<(h1|p)>(?P<text>[^<]*)</\1>", rendered)
    assert match, rendered
    return html.unescape(match["text"])


@pytest.mark.parametrize("text", TEXTS)
def test_a_line_is_shown_as_it_is_written(text: str) -> None:
    wanted = escape_invisible(" ".join(without_ornaments(text).split()))
    assert shown(f"# x{line(text)}x") == f"x{wanted}x"
    assert shown(f"x{line(text)}x") == f"x{wanted}x"


@given(st.text())
def test_any_line_is_shown_as_it_is_written(text: str) -> None:
    test_a_line_is_shown_as_it_is_written(text)


@given(st.text(alphabet=st.sampled_from("`a \\*<|")))
def test_any_code_is_shown_as_it_is_written(text: str) -> None:
    rendered = MarkdownIt("commonmark").renderInline(f"x{span(text)}x")
    match = re.fullmatch(r"x<code>(?P<text>[^<]*)</code>x", rendered)
    assert match, rendered
    assert html.unescape(match["text"]).strip(" ") == text.strip(" ")


@pytest.mark.parametrize("text", ["print(1)", "a\n```\nb", '"````"', "~~~\n<b>"])
def test_a_block_holds_all_of_its_lines(text: str) -> None:
    rendered = MarkdownIt("commonmark").render(block(text, "python"))
    assert rendered == f'<pre><code class="language-python">{html.escape(text)}\n</code></pre>\n'


@pytest.mark.parametrize(
    ("text", "code"),
    [("XaX", "`XaX`"), ("a b", "`a b`"), ("a`b", "``a`b``"), ("`", "`` ` ``"), (" a", "`  a `"), ("", "`  `")],
)
def test_code_has_no_more_marks_than_it_needs(text: str, code: str) -> None:
    assert span(text) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("  a\n\n", "```\n  a\n```"),
        ("a\n```", "````\na\n```\n````"),
        (">>> a\n b\n  >>> c", "```\n\\>>> a\n b\n  \\>>> c\n```"),
    ],
)
def test_a_block_is_as_it_is(text: str, code: str) -> None:
    assert block(text, "") == code


def test_what_needs_no_escapes_has_none() -> None:
    assert line("Auth0 Management API (v2.0): users, tokens - and more!") == (
        "Auth0 Management API (v2.0): users, tokens - and more!"
    )


def test_addresses_and_mentions_are_no_links() -> None:
    assert line("www.a.test https://a.test @b :c:") == r"www\.a.test https\://a.test \@b \:c:"


@pytest.mark.parametrize(
    ("description", "shown"),
    [
        ("One.\n\nTwo *b*.", "One.\n\nTwo b."),
        ("# Title\n\nText", "Text"),
        ("* a\n* b\n  * c", "* a\n* b\n  * c"),
        ("1. a\n2. b", "1. a\n2. b"),
        ("a<br>b", "a  \nb"),
        ("```\n# x `\n```", "```\n# x `\n```"),
        ("<p>- no item</p><p>2. no item</p><p>=</p>", "\\- no item\n\n2\\. no item\n\n\\="),
        ("Xxxx", "Xxxx"),
        ("* a<br>b\n* c", "* a  \n  b\n* c"),
        ("10. a<br>b", "1. a  \n   b"),
        ("```\na\nb\n```", "```\na\nb\n```"),
        ("| a | b |\n| - | - |\n| c | d |", "a \\| b  \nc \\| d"),
        ("", ""),
    ],
)
def test_prose(description: str, shown: str) -> None:
    assert prose(description, "title") == shown


@given(st.text() | st.sampled_from(TEXTS), st.text())
def test_no_prose_is_more_than_paragraphs_lists_and_code(one: str, other: str) -> None:
    rendered = MarkdownIt("gfm-like", {"linkify": False}).render(prose(f"{one}\n\n* {other}\n\n{one}"))
    assert {*re.findall(r"<(\w+)", rendered)} <= {"p", "ul", "ol", "li", "pre", "code", "br"}
