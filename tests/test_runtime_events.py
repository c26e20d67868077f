"""Server-sent events, by the examples and rules of the HTML standard, whole and in pieces."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postwright.runtime.events import Events, ServerSentEvent

Event = ServerSentEvent


def events(*pieces: bytes) -> list[ServerSentEvent]:
    decoder = Events()
    found = [event for piece in pieces for event in decoder.feed(piece)]
    return [*found, *decoder.end()]


@pytest.mark.parametrize(
    ("stream", "expected"),
    [
        (b"data: YHOO\ndata: +2\ndata: 10\n\n", [Event("message", "YHOO\n+2\n10")]),
        (
            b": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n",
            [Event("message", "first event", "1"), Event("message", "second event", "")],
        ),
        (b"data\n\ndata\ndata\n\ndata:\n", [Event("message", ""), Event("message", "\n")]),
        (b"data:test\n\ndata: test\n\n", [Event("message", "test"), Event("message", "test")]),
        (
            b"event: add\ndata: 73857293\n\nevent: remove\ndata: 2153\n\nevent: add\ndata: 113411\n\n",
            [Event("add", "73857293"), Event("remove", "2153"), Event("add", "113411")],
        ),
    ],
    ids=["several lines", "comments and ids", "empty data", "one blank", "kinds"],
)
def test_examples_of_the_standard(stream: bytes, expected: list[ServerSentEvent]) -> None:
    assert events(stream) == expected


@pytest.mark.parametrize(
    ("stream", "expected"),
    [
        (b"\xef\xbb\xbfdata: a\n\n", [Event("message", "a")]),
        (b"\xef\xbb\xbf\xef\xbb\xbfdata: a\n\n", []),
        (b"\n\xef\xbb\xbfdata: a\n\n", []),
        (b"data: a\r\rdata: b\r\n\r\ndata: c\n\r\n", [Event("message", text) for text in "abc"]),
        (b"data: \xff\xe2\x82\n\n", [Event("message", "\ufffd\ufffd")]),
        ("data: a\u2028b\x0b\x85\n\n".encode(), [Event("message", "a\u2028b\x0b\x85")]),
        (b"event: a\n\ndata: b\n\n", [Event("message", "b")]),
        (b"event: a\nevent: b\ndata\n\ndata\n\n", [Event("b", ""), Event("message", "")]),
        (b"id: 1\n\ndata: a\n\ndata: b\n\n", [Event("message", "a", "1"), Event("message", "b", "1")]),
        (b"id: 1\nid: 2\x00\ndata: a\n\n", [Event("message", "a", "1")]),
        (
            b"retry: 10\n\ndata: a\n\nretry: 20\ndata: b\n\n",
            [Event("message", "a", "", 10), Event("message", "b", "", 20)],
        ),
        (
            b"retry: 1.5\nretry:\nretry: -1\nretry: \xc2\xb2\nretry: " + b"9" * 5000 + b"\ndata\n\n",
            [Event("message", "")],
        ),
        (b"other: 1\nDATA: a\n data: b\nda:ta: c\ndata:  d:e\n\n", [Event("message", " d:e")]),
        (b":data: a\n:\n\n\n", []),
        (b"data: not whole", []),
        (b"data: not whole\n", []),
        (b"", []),
    ],
)
def test_rules_of_the_standard(stream: bytes, expected: list[ServerSentEvent]) -> None:
    assert events(stream) == expected
    assert events(*(stream[place : place + 1] for place in range(len(stream)))) == expected


lines = st.sampled_from([b"data: a", b"data", b"id: 1", b": c", b"event: x", b"retry: 5", "data: é€".encode(), b""])
ends = st.sampled_from([b"\n", b"\r", b"\r\n"])


@given(st.lists(st.tuples(lines, ends)), st.data())
def test_it_does_not_matter_where_pieces_end(written: list[tuple[bytes, bytes]], data: st.DataObject) -> None:
    stream = b"".join(line + end for line, end in written)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(stream)))))
    pieces = [stream[start:end] for start, end in zip([0, *cuts], [*cuts, len(stream)], strict=True)]
    assert events(*pieces) == events(stream)


def test_an_event_is_there_as_soon_as_its_blank_line_is() -> None:
    decoder = Events()
    assert list(decoder.feed(b"data: a\r")) == []
    assert list(decoder.feed(b"\r")) == [Event("message", "a")]
    assert list(decoder.feed(b"\ndata: b\n\n")) == [Event("message", "b")]


def test_json() -> None:
    assert Event("message", '{"a": [1]}').json() == {"a": [1]}
    with pytest.raises(ValueError, match="Expecting value"):
        Event("message", "[DONE]").json()
