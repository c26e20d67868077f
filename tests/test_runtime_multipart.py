"""Multipart bodies in the runtime; section 5.4."""

import io
import re
from pathlib import Path
from typing import Any

import pytest

from building import built, content, header, operation
from postwright.runtime import OMIT, Part, PartOptions, PreparedRequest, SavedValues
from postwright.runtime.files import base_name
from postwright.runtime.media_types import guess_media_type

DESCRIBED = operation(body="multipart")


def parts(request: PreparedRequest) -> list[tuple[str, bytes]]:
    """The head and the content of each part."""
    content_type = header(request, "Content-Type") or ""
    mark = b"--" + content_type.partition("boundary=")[2].encode()
    first, *pieces, last = content(request).split(mark)
    assert (first, last) == (b"", b"--\r\n")
    split = (piece.removeprefix(b"\r\n").removesuffix(b"\r\n").partition(b"\r\n\r\n") for piece in pieces)
    return [(head.decode(), body) for head, _, body in split]


def name_of(name: str, rest: str = "") -> str:
    return f'Content-Disposition: form-data; name="{name}"{rest}'


def test_texts() -> None:
    request = built(DESCRIBED, body={"a": "é\r\n", "b": 1, "c": None, "d": OMIT, "e": ["1", True]})
    assert parts(request) == [
        (name_of("a"), "é\r\n".encode()),
        (name_of("b"), b"1"),
        (name_of("c"), b""),
        (name_of("e"), b"1"),
        (name_of("e"), b"true"),
    ]


def test_the_boundary_is_postmans_and_random() -> None:
    types = {header(built(DESCRIBED, body={"a": "1"}), "Content-Type") or "" for _ in range(5)}
    assert len(types) == 5
    assert all(re.fullmatch(r"multipart/form-data; boundary=-{26}\d{24}", value) for value in types)


def test_files(tmp_path: Path) -> None:
    path = tmp_path / "p.png"
    path.write_bytes(b"\xff\r\n")
    described = operation(body="multipart", parts={"{{n}}": PartOptions(file=True), "t": PartOptions(file=True)})
    body: dict[str, Any] = {
        "{{n}}": [path, b"b", io.BytesIO(b"c"), ("d.txt", "text"), ("e", b"e", "x/y")],
        "plain": b"no options needed",
        "opened": io.BytesIO(b"f"),
    }
    disposition = '; filename="{}"\r\nContent-Type: {}'
    assert parts(built(described, body=body, variables={"n": "f"})) == [
        (name_of("f", disposition.format("p.png", "image/png")), b"\xff\r\n"),
        (name_of("f", disposition.format("upload", "application/octet-stream")), b"b"),
        (name_of("f", disposition.format("upload", "application/octet-stream")), b"c"),
        (name_of("f", disposition.format("d.txt", "text/plain")), b"text"),
        (name_of("f", disposition.format("e", "x/y")), b"e"),
        (name_of("plain", disposition.format("upload", "application/octet-stream")), b"no options needed"),
        (name_of("opened", disposition.format("upload", "application/octet-stream")), b"f"),
    ]


def test_a_text_where_a_file_belongs_is_refused() -> None:
    with pytest.raises(TypeError, match=r"a file is a pathlib\.Path"):
        built(operation(body="multipart", parts={"f": PartOptions(file=True)}), body={"f": "photo.png"})


def test_part_options() -> None:
    options = {
        "a": PartOptions(content_type="application/{{t}}"),
        "b": PartOptions(file_name="dir/{{t}}.json"),
        "c": PartOptions(file=True, file_name="c.xml", content_type="x/y"),
    }
    described = operation(body="multipart", parts=options)
    assert [
        head for head, _ in parts(built(described, body={"a": "1", "b": "2", "c": b"3"}, variables={"t": "json"}))
    ] == [
        name_of("a", "\r\nContent-Type: application/json"),
        name_of("b", '; filename="json.json"\r\nContent-Type: application/json'),
        name_of("c", '; filename="c.xml"\r\nContent-Type: x/y'),
    ]


def test_names_cannot_write_headers() -> None:
    body = {'a"\r\nX: 1': "1", "b": ('q".txt\r\nX: 1', b"2", "text/plain\r\nX: 1"), "c": ("日.txt", b"3")}
    assert [head for head, _ in parts(built(DESCRIBED, body=body))] == [
        name_of("a%22%0D%0AX: 1"),
        name_of("b", '; filename="q%22.txt%0D%0AX: 1"\r\nContent-Type: text/plain%0D%0AX: 1'),
        name_of("c", "; filename=\"日.txt\"; filename*=UTF-8''%E6%97%A5.txt\r\nContent-Type: text/plain"),
    ]


def test_saved_parts(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"A")
    (tmp_path / "b.bin").write_bytes(b"B")
    saved = SavedValues(
        body=(
            Part("t", "{{v}}"),
            Part("t2", "2", content_type="x/y"),
            Part("t3", "3", file_name="x/n.html"),
            Part("t4", "4", file_name="x\\n/"),
            Part("f", sources=("{{v}}.txt", "b.bin")),
            Part("f2", sources=("a.txt",), content_type="x/y", file_name="n"),
            Part("f3", sources=()),
            Part("f5", sources=("a.txt",), file_name="n.json"),
            Part("f4", content="aGk="),
        )
    )
    expected = [
        (name_of("t"), b"a"),
        (name_of("t2", "\r\nContent-Type: x/y"), b"2"),
        (name_of("t3", '; filename="n.html"\r\nContent-Type: text/html'), b"3"),
        (name_of("t4", '; filename="x\\n"'), b"4"),
        (name_of("f", '; filename="a.txt"\r\nContent-Type: text/plain'), b"A"),
        (name_of("f", '; filename="b.bin"\r\nContent-Type: application/octet-stream'), b"B"),
        (name_of("f2", '; filename="n"\r\nContent-Type: x/y'), b"A"),
        (name_of("f3", '; filename=""'), b""),
        (name_of("f5", '; filename="n.json"\r\nContent-Type: text/plain'), b"A"),
        (name_of("f4", "\r\nContent-Type: application/octet-stream"), b"hi"),
    ]
    assert parts(built(DESCRIBED, saved=saved, variables={"v": "a"}, files_from=tmp_path)) == expected
    given = {"f": b"new", "t2": OMIT}
    changed = built(DESCRIBED, body=given, saved=saved, variables={"v": "a"}, files_from=tmp_path)
    assert parts(changed)[4:6] == [
        (name_of("f", '; filename="upload"\r\nContent-Type: application/octet-stream'), b"new"),
        expected[6],
    ]


def test_a_part_that_is_switched_off_needs_no_variables() -> None:
    described = operation(body="multipart", parts={"{{missing}}": PartOptions(file=True)})
    saved = SavedValues(body=(Part("t", "1"),))
    assert parts(built(described, saved=saved)) == [(name_of("t"), b"1")]


def test_nothing_is_no_body() -> None:
    request = built(DESCRIBED, body={"a": OMIT})
    assert (request.content, header(request, "Content-Type")) == (b"", None)


@pytest.mark.parametrize(
    ("given_type", "kept"),
    [
        ("multipart/form-data; boundary=X", True),
        ('Multipart/Form-Data; charset=utf-8; boundary="X"', True),
        ("multipart/form-data", False),
        ("multipart/mixed; boundary=X", False),
        ("application/json", False),
    ],
)
def test_the_content_type_of_the_collection(given_type: str, kept: bool) -> None:
    described = operation(body="multipart", headers=(("content-type", given_type),))
    request = built(described, body={"a": "1"})
    assert (header(request, "Content-Type") == given_type) == kept
    assert content(request).startswith(b"--X\r\n") == kept


def test_names_of_files() -> None:
    assert [base_name(path) for path in ("a/b.c", "C:\\a\\b.c", "b.c", "a/")] == ["b.c", "b.c", "b.c", ""]
    assert guess_media_type("A.JPG") == "image/jpeg"
    assert guess_media_type("a.b.xml") == "application/xml"
    assert {guess_media_type(name) for name in ("a.unknown-ending", "json", "", None)} == {"application/octet-stream"}


def test_a_saved_file_that_is_replaced_need_not_be_there() -> None:
    saved = SavedValues(body=(Part("f", sources=("not-here.bin",)), Part("t", "1")))
    changed = built(operation(body="multipart", parts={"f": PartOptions(file=True)}), body={"f": b"new"}, saved=saved)
    assert [body for _, body in parts(changed)] == [b"new", b"1"]
