"""Bodies in the runtime: the rules of section 5, and what a caller passes over the saved values."""

import io
import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from building import built, content, header, operation
from postwright.runtime import OMIT, Graphql, MissingVariableError, SavedValues
from postwright.runtime.body import form_encode, is_json, media_type_for_language, strip_comments

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@pytest.mark.parametrize(
    ("language", "media_type"),
    [
        ("json", "application/json"),
        ("xml", "application/xml"),
        ("html", "text/html"),
        ("javascript", "application/javascript"),
        ("text", "text/plain"),
        ("", "text/plain"),
        ("JSON", "text/plain"),
    ],
)
def test_media_types_of_raw_bodies(language: str, media_type: str) -> None:
    assert media_type_for_language(language) == media_type


@pytest.mark.parametrize(
    ("source", "stripped"),
    [
        ('{"a": 1} // end', '{"a": 1} '),
        ('{/* x\n */"a": 1,\r\n// y\r\n}', '{"a": 1,\r\n\r\n}'),
        ('{"u": "http://x/*y*/", "q": "\\"//"}', '{"u": "http://x/*y*/", "q": "\\"//"}'),
        ("[1, /* never closed", "[1, "),
        ('"never closed // ', '"never closed // '),
        ("[1 / 2]", "[1 / 2]"),
    ],
)
def test_comments(source: str, stripped: str) -> None:
    assert strip_comments(source) == stripped


@given(json_values)
def test_json_without_comments_stays(value: Any) -> None:
    text = json.dumps(value)
    assert strip_comments(text) == text


@pytest.mark.parametrize(
    ("language", "content_type", "expected"),
    [
        ("json", "text/plain", True),
        ("text", "application/json", False),
        ("", "application/json", True),
        ("", "Application/JSON; charset=utf-8", True),
        ("", "application/vnd.api+json", True),
        ("", "text/json", False),
        ("", "application/jsonp", False),
        ("", "", False),
    ],
)
def test_what_is_json(language: str, content_type: str, expected: bool) -> None:
    assert is_json(language, content_type) is expected


def test_form_encoding() -> None:
    assert form_encode("aZ0-_.~") == "aZ0-_.~"
    assert form_encode("a b+%20&=é'") == "a%20b%2B%2520%26%3D%C3%A9%27"


class TestJson:
    described = operation(body="json")

    def test_what_is_passed_is_sent(self) -> None:
        request = built(self.described, body={"a": 1, "b": OMIT, "c": None, "ü": [True, 1.5]})
        assert request.content == '{"a":1,"c":null,"ü":[true,1.5]}'.encode()
        assert header(request, "Content-Type") == "application/json"
        assert header(request, "Content-Length") == str(len(content(request)))

    @pytest.mark.parametrize(("method", "content"), [("POST", b"{}"), ("PATCH", b"{}"), ("DELETE", b"")])
    def test_nothing_passed(self, method: str, content: bytes) -> None:
        request = built(operation(body="json", method=method), body={"a": OMIT})
        assert request.content == content
        assert header(request, "Content-Type") == ("application/json" if content else None)

    def test_no_body_argument_at_all(self) -> None:
        request = built(self.described)
        assert (request.content, header(request, "Content-Length")) == (b"", "0")

    def test_an_empty_object_is_a_body(self) -> None:
        assert built(operation(body="json", method="DELETE"), body={}).content == b"{}"

    @pytest.mark.parametrize(("value", "content"), [(None, b"null"), ([1], b"[1]"), ("a", b'"a"'), (0, b"0")])
    def test_any_value(self, value: object, content: bytes) -> None:
        assert built(self.described, body=value).content == content

    def test_what_json_cannot_say(self) -> None:
        with pytest.raises(ValueError, match="JSON"):
            built(self.described, body={"a": float("nan")})
        with pytest.raises(TypeError, match="not JSON serializable"):
            built(self.described, body={"a": object()})

    def test_lone_surrogates_do_not_fail(self) -> None:
        assert built(self.described, body="\ud800").content == '"\ufffd"'.encode()

    def test_comments_in_the_values_of_variables_are_stripped(self) -> None:
        saved = SavedValues(body='{"a": {{a}}}')
        assert built(self.described, saved=saved, variables={"a": "1 /* one */"}).content == b'{"a": 1 }'

    def test_saved_text_is_sent_as_it_stands(self) -> None:
        saved = SavedValues(body='{\r\n "a": {{a}}, \r\n "b": 1.0,\r\n}')
        request = built(self.described, body={"a": OMIT}, saved=saved, variables={"a": "1"})
        assert request.content == b'{\r\n "a": 1, \r\n "b": 1.0,\r\n}'
        assert built(self.described, saved=saved, variables={"a": "1"}).content == request.content

    def test_what_is_passed_is_merged_into_the_saved_object(self) -> None:
        saved = SavedValues(body='{"a": 1, "b": 2.0, "n": 12345678901234567890}')
        request = built(self.described, body={"b": None}, saved=saved, options={"extra_body": {"c": 3}})
        assert request.content == b'{"a":1,"b":null,"n":12345678901234567890,"c":3}'

    def test_what_is_passed_replaces_another_saved_value(self) -> None:
        assert built(self.described, body={"b": 1}, saved=SavedValues(body="[1]")).content == b'{"b":1}'
        assert built(self.described, body=[2], saved=SavedValues(body='{"a":1}')).content == b"[2]"
        assert built(self.described, body={"b": 1}, saved=SavedValues()).content == b'{"b":1}'

    def test_nothing_saved_and_nothing_passed(self) -> None:
        assert built(self.described, body={"a": OMIT}, saved=SavedValues()).content == b""
        assert built(self.described, body={}, saved=SavedValues(body="{ }")).content == b"{ }"

    def test_saved_text_that_is_not_json_cannot_be_merged(self) -> None:
        with pytest.raises(ValueError, match="Expecting"):
            built(self.described, body={"a": 1}, saved=SavedValues(body="{oops"))

    def test_a_missing_variable(self) -> None:
        with pytest.raises(MissingVariableError):
            built(self.described, saved=SavedValues(body='{"a": "{{a}}"}'))

    def test_extra_body(self) -> None:
        assert built(self.described, options={"extra_body": {"a": 1}}).content == b'{"a":1}'
        with pytest.raises(TypeError, match="extra_body"):
            built(self.described, body=[1], options={"extra_body": {"a": 1}})
        with pytest.raises(TypeError, match="extra_body"):
            built(operation(), options={"extra_body": {"a": 1}})

    def test_variables_in_values_of_the_caller_stay(self) -> None:
        assert built(self.described, body={"a": "{{a}}"}, variables={"a": "secret"}).content == b'{"a":"{{a}}"}'

    def test_a_header_says_another_media_type(self) -> None:
        described = operation(body="json", headers=(("content-type", "application/x+json"),))
        assert header(built(described, body={"a": 1}), "Content-Type") == "application/x+json"

    def test_a_switched_off_media_type(self) -> None:
        described = operation(body="json", disabled_system_headers=("content-type",))
        assert header(built(described, body={"a": 1}), "Content-Type") is None


class TestRaw:
    described = operation(body="raw", media_type="application/xml")

    @pytest.mark.parametrize(
        ("value", "content"),
        [("<é/>", "<é/>".encode()), (b"\xff", b"\xff"), ({"a": 1}, b'{"a":1}'), (None, b"null"), ("", b"")],
    )
    def test_what_is_sent(self, value: object, content: bytes) -> None:
        request = built(self.described, body=value)
        assert request.content == content
        assert header(request, "Content-Type") == ("application/xml" if content else None)

    def test_saved_text_and_the_default_media_type(self) -> None:
        request = built(operation(body="raw"), saved=SavedValues(body="// {{a}}"), variables={"a": "1"})
        assert (request.content, header(request, "Content-Type")) == (b"// 1", "text/plain")
        assert built(operation(body="raw"), saved=SavedValues()).content == b""

    def test_extra_body_is_refused(self) -> None:
        with pytest.raises(TypeError, match="extra_body"):
            built(self.described, body="x", options={"extra_body": {"a": 1}})


class TestForm:
    described = operation(body="form")

    def test_what_is_passed(self) -> None:
        body = {"a": "x y", "b": [1, None, True], "c": None, "d": OMIT, "{{n}}": 2.5}
        request = built(self.described, body=body, variables={"n": "é"}, options={"extra_body": {"e": "1"}})
        assert request.content == b"a=x%20y&b=1&b=&b=true&c=&%C3%A9=2.5&e=1"
        assert header(request, "Content-Type") == "application/x-www-form-urlencoded"

    def test_over_saved_values(self) -> None:
        saved = SavedValues(body=(("a", "1"), ("b", "{{v}}"), ("a", "3"), ("", "x")))
        variables = {"v": "x&y"}
        assert built(self.described, saved=saved, variables=variables).content == b"a=1&a=3&b=x%26y&=x"
        request = built(self.described, body={"a": "9", "z": "8"}, saved=saved, variables=variables)
        assert request.content == b"a=9&b=x%26y&=x&z=8"

    def test_numbers_come_first_and_equal_names_together(self) -> None:
        names = ("b", "2", "b", "1", "01", "4294967295", "4294967294", "-1", "b")
        saved = SavedValues(body=tuple((name, str(place)) for place, name in enumerate(names)))
        content = built(self.described, saved=saved).content
        assert content == b"1=3&2=1&4294967294=6&b=0&b=2&b=8&01=4&4294967295=5&-1=7"

    @pytest.mark.parametrize("value", ["a=1&b", b"a=1&b"])
    def test_a_finished_form(self, value: str | bytes) -> None:
        assert built(self.described, body=value).content == b"a=1&b"

    def test_nothing_is_no_body(self) -> None:
        assert header(built(self.described, body={"a": OMIT}), "Content-Type") is None

    @pytest.mark.parametrize("value", [{"a": {"b": 1}}, {"a": b"x"}, [1]])
    def test_what_a_form_cannot_hold(self, value: object) -> None:
        with pytest.raises(TypeError):
            built(self.described, body=value)

    @pytest.mark.parametrize(
        ("given_type", "sent_type"),
        [
            ("application/x-www-form-urlencoded; charset=utf-8", "application/x-www-form-urlencoded; charset=utf-8"),
            ("application/json", "application/x-www-form-urlencoded"),
        ],
    )
    def test_the_content_type_of_the_collection(self, given_type: str, sent_type: str) -> None:
        described = operation(body="form", headers=(("CONTENT-TYPE", given_type), ("X", "1")))
        request = built(described, body={"a": "1"})
        assert request.headers[0] == ("CONTENT-TYPE", sent_type)


class TestGraphql:
    described = operation(body="graphql", graphql=Graphql("query Q { a {{field}} }", "Q"))

    def content(self, **call: Any) -> str:
        return content(built(self.described, variables={"field": "b"}, **call)).decode()

    def test_members(self) -> None:
        assert self.content() == '{"query":"query Q { a b }","operationName":"Q"}'
        assert (
            self.content(body={"id": 1, "x": OMIT})
            == '{"query":"query Q { a b }","operationName":"Q","variables":{"id":1}}'
        )
        assert self.content(body=None).endswith(',"variables":null}')
        assert self.content(options={"extra_body": {"z": 1}}).endswith(',"variables":{"z":1}}')

    def test_saved_variables_are_text(self) -> None:
        assert self.content(saved=SavedValues(body='{ "id": {{field}} }')).endswith(',"variables":{ "id": b }}')
        assert self.content(saved=SavedValues(body="")).endswith('"operationName":"Q"}')
        merged = self.content(body={"b": 2}, saved=SavedValues(body='{"a": 1}'))
        assert merged.endswith(',"variables":{"a":1,"b":2}}')
        assert self.content(body={"b": 2}, saved=SavedValues(body=" ")).endswith(',"variables":{"b":2}}')

    def test_absent_members(self) -> None:
        assert built(operation(body="graphql")).content == b"{}"

    def test_what_is_put_into_the_strings_of_an_object_stays_there(self) -> None:
        described = operation(body="graphql", graphql=Graphql(escapes=True))
        saved = SavedValues(body='{"{{q}}":"{{q}} \\"é","l":["{{q}}",1.50]}')
        text = content(built(described, saved=saved, variables={"q": 'a"\n'})).decode()
        assert text == '{"variables":{"{{q}}":"a\\"\\n \\"é","l":["a\\"\\n",1.50]}}'


class TestFile:
    described = operation(body="file")

    def test_ways_to_give_a_file(self, tmp_path: Path) -> None:
        path = tmp_path / "a.json"
        path.write_bytes(b"\x00\xff")
        opened = path.open("rb")
        requests = {
            "path": built(self.described, body=path),
            "file": built(self.described, body=opened),
            "bytes": built(self.described, body=b"\x00\xff"),
            "unnamed": built(self.described, body=io.BytesIO(b"\x00\xff")),
            "tuple": built(self.described, body=("a.png", b"\x00\xff")),
            "type": built(self.described, body=("a.png", path, "x/y")),
        }
        assert {content(request) for request in requests.values()} == {b"\x00\xff"}
        opened.close()
        assert {name: header(request, "Content-Type") for name, request in requests.items()} == {
            "path": "application/json",
            "file": "application/json",
            "bytes": "application/octet-stream",
            "unnamed": "application/octet-stream",
            "tuple": "image/png",
            "type": "x/y",
        }

    def test_text_files_and_texts(self) -> None:
        assert built(self.described, body=io.StringIO("é")).content == "é".encode()
        assert built(self.described, body=("a.txt", "é")).content == "é".encode()

    @pytest.mark.parametrize("value", ["a.json", 5])
    def test_what_is_no_file(self, value: object) -> None:
        with pytest.raises(TypeError, match=re.escape("a file is a pathlib.Path")):
            built(self.described, body=value)

    def test_nothing(self) -> None:
        assert built(self.described, body=None).content == b""
        assert built(self.described).content == b""
        assert built(self.described, saved=SavedValues()).content == b""

    def test_saved_files(self, tmp_path: Path) -> None:
        (tmp_path / "a.csv").write_bytes(b"1,2")
        request = built(self.described, saved=SavedValues(body="{{f}}.csv"), variables={"f": "a"}, files_from=tmp_path)
        assert (content(request), header(request, "Content-Type")) == (b"1,2", "text/csv")
        request = built(self.described, saved=SavedValues(body=b"saved"))
        assert (content(request), header(request, "Content-Type")) == (b"saved", None)
        with pytest.raises(FileNotFoundError):
            built(self.described, saved=SavedValues(body="missing.bin"), files_from=tmp_path)
