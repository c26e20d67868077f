"""Requests in the runtime: URL, query, headers and variables; sections 2, 3 and 4."""

import re
from collections.abc import Mapping
from typing import Any

import pytest

from building import built, header, operation
from postwright.runtime import OMIT, ApiError, MissingVariableError, SavedValues, Variable
from postwright.runtime.arguments import text_of
from postwright.runtime.dynamic import dynamic_value
from postwright.runtime.variables import Variables

GET = {"method": "GET", "url": "http://h/a"}


def url(described: Mapping[str, Any], **call: Any) -> str:
    return built(operation(**{**GET, **described}), **call).url


class TestPath:
    users = operation(method="GET", url="https://{{domain}}/users/:id.json/{{part}}")

    def test_arguments_are_encoded(self) -> None:
        arguments = {"path": {"id": "a/b?é"}, "variables": {"part": 5}}
        request = built(self.users, arguments=arguments, variables={"domain": "H.example:8443"})
        assert request.url == "https://h.example:8443/users/a%2Fb%3F%C3%A9.json/5"

    def test_variables_of_the_client_are_text(self) -> None:
        arguments = {"path": {"id": True}, "variables": {"part": OMIT}}
        request = built(self.users, arguments=arguments, variables={"domain": "h", "part": "x/y z?q"})
        assert request.url == "https://h/users/true.json/x/y%20z?q"

    def test_values_of_the_caller_are_not_substituted(self) -> None:
        arguments = {"path": {"id": "{{secret}}"}, "variables": {"part": "{{secret}}"}, "query": {"q": "{{secret}}"}}
        request = built(self.users, arguments=arguments, variables={"domain": "h", "secret": "s"})
        assert request.url == "https://h/users/%7B%7Bsecret%7D%7D.json/%7B%7Bsecret%7D%7D?q=%7B%7Bsecret%7D%7D"

    @pytest.mark.parametrize("value", [OMIT, None])
    def test_a_missing_argument(self, value: object) -> None:
        with pytest.raises(TypeError, match="'id' is missing"):
            built(self.users, arguments={"path": {"id": value}})

    @pytest.mark.parametrize("value", ["", ".", ".."])
    def test_an_argument_that_would_change_the_path(self, value: str) -> None:
        with pytest.raises(ValueError, match="cannot be a segment"):
            built(self.users, arguments={"path": {"id": value}})

    def test_saved_values_are_inserted_as_text(self) -> None:
        saved = SavedValues(path={"id": "x/:y?{{q}}"})
        variables = {"domain": "h", "part": "p", "q": "z"}
        assert built(self.users, saved=saved, variables=variables).url == "https://h/users/x/:y?z.json/p"
        request = built(self.users, saved=saved, variables=variables, arguments={"path": {"id": "1"}})
        assert request.url == "https://h/users/1.json/p"

    def test_a_segment_without_argument_stays(self) -> None:
        assert url({"url": "http://h/:x/:"}) == "http://h/:x/:"

    def test_a_base_url_with_path_and_query(self) -> None:
        described = {"url": "{{base}}/x", "query": (("q", "{{q}}"),)}
        assert url(described, variables={"base": "h/v1/", "q": "1"}) == "http://h/v1//x?q=1"
        assert url(described, variables={"base": "h?z=1", "q": "1"}) == "http://h/?z=1/x?q=1"

    def test_a_url_without_a_host(self) -> None:
        with pytest.raises(ValueError, match="no host"):
            url({"url": "{{base}}/x"}, variables={"base": ""})

    def test_a_url_that_is_not_to_be_encoded(self) -> None:
        described = {"url": "http://h/a<b>", "encode_url": False}
        saved = SavedValues(query=(("q", "a'b c\r\né"),))
        assert url(described, saved=saved) == "http://h/a<b>?q=a'b%20c%0D%0A%C3%A9"


class TestQuery:
    def test_values_of_variables_that_stay_one_parameter(self) -> None:
        variables = {"n": "a&", "v": "1&2#3={{w}}", "w": "%20"}
        escaping = operation(url="http://h", query=(("q", "{{v}}"),), escape_query=True)
        assert built(escaping, variables=variables).url == "http://h/?q=1%262%233=%20"
        saved = SavedValues(query=(("{{n}}", "{{v}}"), ("flag", None)))
        assert built(escaping, saved=saved, variables=variables).url == "http://h/?a&=1%262%233=%20&flag"

    def test_values(self) -> None:
        query = {"s": "a b&c+d%", "i": 1, "f": 1.5, "t": True, "n": None, "l": ["x", None], "e": [], "o": OMIT, "": ""}
        assert url({}, arguments={"query": query}) == "http://h/a?s=a%20b%26c%2Bd%25&i=1&f=1.5&t=true&n&l=x&l&="

    def test_names_follow_postman(self) -> None:
        query = {"filter[a b]": "1", "{{n}}": "2", "a=&#": "3"}
        expected = "http://h/a?filter[a%20b]=1&x=2&a%3D%26%23=3"
        assert url({}, arguments={"query": query}, variables={"n": "x"}) == expected

    def test_variables_fill_what_is_left_out(self) -> None:
        described = {"query": (("b", "{{b}}"), ("c", "{{c}}"), ("b", "{{b2}}"), ("y", "{{y}}"))}
        arguments = {"query": {"a": "1", "b": OMIT, "c": OMIT, "d": "4"}}
        variables = {"b": "x&y=1", "b2": "3", "y": "9"}
        expected = "http://h/a?a=1&b=x&y=1&b=3&d=4&y=9"
        assert url(described, arguments=arguments, variables=variables) == expected
        arguments = {"query": {"b": "0", "c": "5"}}
        assert url(described, arguments=arguments, variables=variables) == "http://h/a?b=0&c=5&y=9"

    def test_saved_values_keep_order_and_repeats(self) -> None:
        saved = SavedValues(
            query=(("a", "1+%20&#"), ("b", None), ("", None), ("c", "{{c}}"), ("d", "{{d}}"), ("a", "2"))
        )
        assert url({}, saved=saved, variables={"d": "x y"}) == "http://h/a?a=1+%20%26%23&b&&d=x%20y&a=2"
        arguments = {"query": {"z": "26", "a": ["8", "9"], "b": OMIT}}
        assert url({}, saved=saved, arguments=arguments) == "http://h/a?a=8&a=9&b&&z=26"
        assert url({}, saved=SavedValues(query=(("", None),))) == "http://h/a?"

    def test_a_saved_value_with_a_missing_variable(self) -> None:
        with pytest.raises(MissingVariableError):
            url({}, saved=SavedValues(query=(("a", "x{{a}}"),)))

    def test_extra_query(self) -> None:
        extra = {"a": "9", "{{n}}": [1, 2], "f[x]": "1"}
        call = {"arguments": {"query": {"a": "1", "b": "2", "f[x]": "0"}}, "options": {"extra_query": extra}}
        assert url({}, **call) == "http://h/a?a=9&b=2&f[x]=1&%7B%7Bn}}=1&%7B%7Bn}}=2"

    def test_what_a_query_cannot_hold(self) -> None:
        for value in ({"a": 1}, b"x", [b"x"], [["x"]]):
            with pytest.raises(TypeError, match="cannot be sent as text"):
                url({}, arguments={"query": {"q": value}})


class TestHeaders:
    def sent(self, headers: tuple[tuple[str, str], ...], **call: Any) -> tuple[tuple[str, str], ...]:
        request = built(operation(**GET, headers=headers), **call)
        own = {"user-agent", "accept", "accept-encoding"}
        return tuple(item for item in request.headers if item[0].lower() not in own)

    def test_order_case_and_repeats(self) -> None:
        headers = (("x-A", "1"), ("X-B", ""), ("x-A", " 2\t"), ("{{n}}", "{{v}}!"), ("", "dropped"), (" Y ", "3"))
        sent = (("x-A", "1"), ("X-B", ""), ("x-A", "2"), ("N", "v!"), ("Y", "3"))
        assert self.sent(headers, variables={"n": "N", "v": "v"}) == sent

    def test_variables(self) -> None:
        headers = (("A", "{{a}}"), ("B", "{{b}}"))
        assert self.sent(headers, variables={"b": ""}) == (("B", ""),)
        for missing in ((("C", "x{{c}}"),), (("authorization", "{{c}}"),), (("{{c}}", "1"),)):
            with pytest.raises(MissingVariableError):
                self.sent(missing)

    def test_what_is_passed_replaces(self) -> None:
        headers = (("A", "1"), ("B", "{{missing}}x"), ("A", "2"), ("C", "3"), ("D", "4"))
        arguments = {"headers": {"a": True, "b": "{{x}}", "C": OMIT, "d": None, "E": 5}}
        sent = (("a", "true"), ("b", "{{x}}"), ("C", "3"), ("E", "5"))
        assert self.sent(headers, arguments=arguments, variables={"x": "1"}) == sent

    def test_extra_headers_come_last(self) -> None:
        extra: dict[str, str | None] = {"A": "9", "authorization": "mine", "C": None, "Z": "1"}
        headers = (("A", "1"), ("Authorization", "Bearer {{missing}}"), ("C", "3"))
        sent = (("A", "9"), ("authorization", "mine"), ("Z", "1"))
        assert self.sent(headers, options={"extra_headers": extra}, arguments={"headers": {"a": "2"}}) == sent

    def test_cookies_are_one_header(self) -> None:
        headers = (("Cookie", "a=1"), ("X", "1"), ("cookie", "b={{b}}"))
        assert self.sent(headers, variables={"b": "2"}) == (("Cookie", "a=1; b=2"), ("X", "1"))
        assert self.sent((("cookie", "a=1"),)) == (("cookie", "a=1"),)

    def test_saved_headers(self) -> None:
        headers = (("A", "1"),)
        assert self.sent(headers, saved=SavedValues()) == headers
        assert self.sent(headers, saved=SavedValues(headers=(("B", "2"),))) == (("B", "2"),)

    @pytest.mark.parametrize("value", ["a\r\nX: 1", "a\nb", "a\0b", "日"])
    def test_values_that_cannot_be_sent(self, value: str) -> None:
        with pytest.raises(ValueError, match="the header A has"):
            self.sent((("A", value),))

    @pytest.mark.parametrize("name", ["A B", "A:", "é", "A\r\nB"])
    def test_names_that_cannot_be_sent(self, name: str) -> None:
        with pytest.raises(ValueError, match="cannot be the name"):
            self.sent(((name, "1"),))

    def test_latin_1_is_sent(self) -> None:
        assert self.sent((("A", "é"),)) == (("A", "é"),)

    def test_headers_of_the_client(self) -> None:
        assert built(operation(**GET)).headers == (
            ("User-Agent", "postwright"),
            ("Accept", "*/*"),
            ("Accept-Encoding", "gzip, deflate"),
        )
        given = (("user-agent", ""), ("ACCEPT", "x/y"))
        assert built(operation(**GET, headers=given)).headers == (*given, ("Accept-Encoding", "gzip, deflate"))
        disabled = ("user-agent", "accept", "accept-encoding")
        assert built(operation(**GET, disabled_system_headers=disabled)).headers == ()

    @pytest.mark.parametrize(
        ("method", "length"),
        [("GET", None), ("DELETE", None), ("OPTIONS", None), ("POST", "0"), ("PUT", "0"), ("LINK", "0")],
    )
    def test_the_length_of_no_body(self, method: str, length: str | None) -> None:
        assert header(built(operation(method=method)), "Content-Length") == length

    def test_wrong_lengths_are_not_sent(self) -> None:
        headers = (("content-length", "99"), ("Transfer-Encoding", "chunked"))
        request = built(operation(body="raw", headers=headers), body="abc")
        assert header(request, "Content-Length") == "3"
        assert header(request, "Transfer-Encoding") is None


class TestVariables:
    declared = (
        Variable("n a", "n_a", "N_A", "collection"),
        Variable("b", "b", "B", "<{{n a}}>"),
        Variable("c", "c", "C"),
        Variable("loop", "loop", "LOOP", "{{loop}}"),
        Variable("$guid", "guid", "GUID", "mine"),
    )

    def test_where_values_come_from(self, monkeypatch: pytest.MonkeyPatch) -> None:
        assert Variables(self.declared, {}).fill("{{n a}}") == "collection"
        monkeypatch.setenv("N_A", "environment")
        assert Variables(self.declared, {}).fill("{{n a}}") == "environment"
        assert Variables(self.declared, {"n a": "keyword"}).fill("{{n a}}") == "keyword"
        assert Variables(self.declared, {"n a": None}).fill("{{b}}") == "<environment>"
        monkeypatch.setenv("N_A", "")
        assert Variables(self.declared, {}).fill("{{n a}}") == ""

    def test_a_missing_one_names_all_places(self) -> None:
        with pytest.raises(MissingVariableError) as caught:
            Variables(self.declared, {}).fill("a{{c}}")
        assert (caught.value.name, caught.value.keyword, caught.value.environment) == ("c", "c", "C")
        message = "the variable {{c}} has no value: pass c=... to the client, set the environment variable C, or"
        assert str(caught.value).startswith(message)

    def test_an_unknown_one(self) -> None:
        with pytest.raises(MissingVariableError, match=r"pass variables={'nobody': ...} to the client"):
            Variables(self.declared, {}).fill("{{nobody}}")
        with pytest.raises(MissingVariableError, match=re.escape("{{$randomNobody}}")):
            Variables(self.declared, {}).fill("{{$randomNobody}}")

    def test_one_without_an_end(self) -> None:
        with pytest.raises(ApiError, match="has no end"):
            Variables(self.declared, {}).fill("{{loop}}")

    def test_blanks_around_a_name(self) -> None:
        spaced = Variable(" a ", keyword="a_2", environment="A_2", value="spaced")
        plain = Variable("a", keyword="a", environment="A", value="plain")
        assert Variables([plain], {}).fill("{{ a }}") == "plain"
        assert Variables([plain, spaced], {}).fill("{{ a }}{{a}}") == "spacedplain"
        assert Variables([plain], {"a": "given"}).fill("{{ a }}") == "given"

    def test_a_declared_variable_hides_a_dynamic_one(self) -> None:
        assert Variables(self.declared, {}).fill("{{$guid}}") == "mine"

    @pytest.mark.parametrize(
        ("name", "pattern"),
        [
            ("$guid", r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"),
            ("$randomUUID", r"[0-9a-f-]{36}"),
            ("$timestamp", r"\d{10}"),
            ("$isoTimestamp", r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"),
            ("$randomInt", r"\d{1,3}|1000"),
            ("$randomBoolean", r"true|false"),
            ("$randomAlphaNumeric", r"[a-z0-9]"),
        ],
    )
    def test_dynamic_variables(self, name: str, pattern: str) -> None:
        assert re.fullmatch(pattern, Variables((), {}).fill(f"{{{{{name}}}}}"))

    def test_dynamic_values_are_fresh_and_case_sensitive(self) -> None:
        first, second = Variables((), {}).fill("{{$guid}} {{$guid}}").split()
        assert first != second
        assert dynamic_value("$Guid") is None


def test_texts_of_values() -> None:
    assert [text_of(value) for value in ("a", 1, 1.0, False, None)] == ["a", "1", "1.0", "false", ""]


def test_omit_says_what_it_is() -> None:
    assert repr(OMIT) == "OMIT"
