"""Descriptions become plain text: Markdown and HTML are read, everything else is left as its author wrote it."""

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from postwright.targets.prose import blocks, plain, summary

PIECES = st.sampled_from(
    "<p> </p> <ul> </ul> <ol> <li> </li> <pre> </pre> <table> <tr> <td> </td> </tr> </table> <br> <br/> <hr> "
    "<script> </script> <a href=x> </a> <img alt=x> <b> </b> <x> </x> <!-- --> <!DOCTYPE <![ <![CDATA[ ]]> <? > &amp; "
    "&#0; &#x110000; * - # ``` ` | > [a](b) ![ \\".split(" ")
)
DESCRIPTIONS = st.lists(PIECES | st.sampled_from([" ", "\n", "\n\n", "    ", "\t", "a"]) | st.text(max_size=5)).map(
    "".join
)


@pytest.mark.parametrize(
    ("description", "text"),
    [
        ("", ""),
        ("  \n ", ""),
        ("a\nb", "a b"),
        ("a\n\nb", "a\n\nb"),
        ("# Title\ntext", "Title\n\ntext"),
        ("**bold** _em_ `code` ~~no~~", "bold em code ~~no~~"),
        ("* a\n* b\n\nafter", "* a\n* b\n\nafter"),
        ("1. a\n2. b", "1. a\n2. b"),
        ("* a\n  * b\n  * c\n* d", "* a\n  * b\n  * c\n* d"),
        ("* a\n\n  more of a\n* b", "* a\n\n  more of a\n* b"),
        ("```\nx = 1\n  y\n```", "    x = 1\n      y"),
        ("> quoted", "quoted"),
        ("a  \nb", "a\nb"),
        ("[text](https://a.test)", "text (https://a.test)"),
        ("<https://a.test>", "https://a.test"),
        ("[here](#there)", "here"),
        ("![a picture](https://a.test/p.png)", "a picture"),
        ("| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |", "a | b\n1 | 2\n3 | 4"),
        ("<p>a</p><p>b<br>c</p>", "a\n\nb\nc"),
        ("<ul><li>a</li><li>b</ul>c", "* a\n* b\n\nc"),
        ("<ol><li><p>a</p></li></ol>", "1. a"),
        ("<pre>a\n\tb  \n</pre>", "    a\n        b"),
        ("<div>a &lt; b &amp; c &#39;d&#39;</div>", "a < b & c 'd'"),
        ("<script>evil()</script>a<style>p {}</style>", "a"),
        ("<a href='https://a.test'>https://a.test</a>", "https://a.test"),
        ("<a>a</a> </a> <a href>b</a>", "a b"),
        ("<p><img src='x'></p>", ""),
        ("<!-- a -->b", "b"),
        ("the <userId> of a List<String> is </closed>", "the <userId> of a List<String> is </closed>"),
        ("{{baseUrl}}/:id", "{{baseUrl}}/:id"),
        ("C:\\temp\\_x_", "C:\\temp_x_"),
        ("a & b < c", "a & b < c"),
        ("---", ""),
    ],
)
def test_plain(description: str, text: str) -> None:
    assert plain(description) == text


@pytest.mark.parametrize(
    ("description", "text"),
    [
        ("<ul><li></ul>text", "text"),
        ("<li>alone", "alone"),
        ("</ul></li></pre></p></script>a", "a"),
        ("<ul><li><ul></ul>a", "  a"),
        ("<p><![if !supportLists]>a<![endif]>", "a"),
        ("<!--[if mso]> a <![endif]-->b", "b"),
        ("<p><![CDATA[a", "<![CDATA[a"),
        (f"<p>&#{'1' * 5000};", f"&#{'1' * 5000};"),
        ("<p>&#1114112;&#65;", "\ufffdA"),
    ],
)
def test_odd_html(description: str, text: str) -> None:
    assert plain(description) == text


def test_lines_are_wrapped_between_words() -> None:
    text = plain("* " + "word " * 30 + "x" * 60 + "\n\nlong-hyphenated-" * 6, 40)
    lines = text.split("\n")
    assert all(len(line) <= 40 or " " not in line.strip() for line in lines)
    assert lines[1].startswith("  word")
    assert plain("word " * 30, 80).count("\n") == 1


def test_literal_lines_are_not_wrapped() -> None:
    line = "x " * 100
    assert plain(f"```\n{line}\n```", 40) == f"    {line.rstrip()}"


def test_lists_in_lists_are_set_in_up_to_a_point() -> None:
    text = plain("<ul><li>a" * 2000)
    assert text.count("* a") == 2000
    assert max(map(len, text.split("\n"))) < 30


@pytest.mark.parametrize(
    "piece", ["[", "<", "*a_ ", "<!--", "![", "<ul><li>a", "> ", "<a href=x>", "&#1", "<![", "`", "|a\n"]
)
def test_long_hostile_descriptions_take_no_long_time(piece: str) -> None:
    long, longer = (piece * (size // len(piece)) for size in (30_000, 600_000))
    assert seconds(longer) < 5 * seconds(long) + 0.5


def seconds(description: str) -> float:
    """The processor time that it takes."""
    begin = time.process_time()
    plain(description)
    return time.process_time() - begin


def test_what_nobody_reads_is_left_out_with_a_word() -> None:
    assert plain("<b></b> " * 10_000 + "end") == "(The description in the collection goes on.)"
    assert plain("<b></b> " * 3_000 + "end") == "end"


@settings(deadline=None, max_examples=300)
@given(description=DESCRIPTIONS, width=st.integers(1, 100))
@example(description="<pre>\x1f\n\x0b</pre>", width=20)
@example(description="<ul><li><br>a", width=20)
def test_any_description_can_be_read(description: str, width: int) -> None:
    text = plain(description, width)
    assert text == text.strip("\n")
    assert not any(line != line.rstrip() for line in text.split("\n"))
    assert "\n\n\n" not in text


@settings(deadline=None)
@given(description=DESCRIPTIONS)
def test_a_summary_is_one_line(description: str) -> None:
    assert summary(description).splitlines() in ([], [summary(description)])


def test_blank_lines() -> None:
    assert plain("<pre>a\n\n\n\n  b\n </pre>c") == "    a\n\n      b\n\nc"
    assert plain("<pre><x>\n <p>") == "    <x>"
    assert plain("a<br><br><br>b") == "a\n\nb"


def test_a_summary_is_the_first_block() -> None:
    assert summary("# Title\n\ntext") == "Title"
    assert summary("a\nb\n\nc") == "a b"
    assert summary("") == ""


def test_what_has_no_end_is_cut() -> None:
    found = plain("First.\n\n" + "word " * 5_000 + "\n\nLast.")
    assert found.startswith("First.\n\nword word")
    assert found.endswith(" word ...\n\n(The description in the collection goes on.)")
    assert 5_900 < len(found) < 6_200
    code = plain("```\n" + "a line of code\n" * 1_000 + "```")
    assert code.endswith("\n    a line of code ...\n\n(The description in the collection goes on.)")
    assert len(plain("x" * 50_000)) < 6_200


MARKLESS = st.text(st.sampled_from("ab .:;,-+=#1(){}\"'!?@/\u00a0é\u2028"), max_size=20).map(lambda text: f"x{text}")


@given(st.lists(st.tuples(MARKLESS, st.sampled_from(["\n", "\n\n", "\n\n\n"]))))
def test_paragraphs_without_marks_are_read_as_those_with_marks_are(lines: list[tuple[str, str]]) -> None:
    text = "".join(line + end for line, end in lines)
    assert blocks(text) == blocks(f"{text.rstrip()}<b></b>")
