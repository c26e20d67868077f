"""The values that the collection has saved, for clients made with `saved_values=True`."""

from __future__ import annotations

from ._core import Part, SavedValues

SAVED_VALUES: dict[str, SavedValues] = {
    "URLs/URL as a string": SavedValues(query=(("page", "1"),)),
    "URLs/URL as an object": SavedValues(query=(("page", "1"),)),
    "URLs/Only raw": SavedValues(query=(("page", "1"),)),
    "URLs/Path variable": SavedValues(path={"id": "42"}),
    "URLs/Path variable with a suffix": SavedValues(path={"id": "7"}),
    "URLs/Path variable twice": SavedValues(path={"id": "7"}),
    "URLs/Path variable with a legacy id": SavedValues(path={"id": "9"}),
    "URLs/Path variable whose value is a variable": SavedValues(
        path={"id": "{{user_id}}"}
    ),
    "Query/Kinds of values": SavedValues(
        query=(
            ("text", "a"),
            ("empty", ""),
            ("flag", None),
            ("missing", None),
            ("number", "5"),
            ("boolean", "true"),
        )
    ),
    "Query/Repeated keys": SavedValues(
        query=(("tag", "a"), ("other", "x"), ("tag", "b"))
    ),
    "Query/Disabled parameters": SavedValues(query=(("page", "1"), ("kept", "1"))),
    "Query/Empty keys": SavedValues(query=(("", None), ("", "v"), ("a", "1"))),
    "Query/Characters to escape": SavedValues(
        query=(("q", "a&b=c#d e+f%20g'h[i]"), ("na&me", "x"))
    ),
    "Query/A whole variable": SavedValues(
        query=(("api-version", "{{api_version}}"), ("mixed", "v{{api_version}}"))
    ),
    "Query/Query as a string": SavedValues(query=(("a", "1"), ("b", None), ("c", ""))),
    "Query/Query as an object": SavedValues(query=(("a", "1"), ("b", "2"))),
    "Query/Typed values": SavedValues(
        query=(
            ("limit", "10"),
            ("active", "true"),
            ("ratio", "0.5"),
            ("since", "2024-01-01"),
        )
    ),
    "Bodies/Odd ones/Mode in capitals": SavedValues(body="text"),
    "Bodies/Odd ones/Unknown mode": SavedValues(body="text"),
    "Bodies/Odd ones/Body as a string": SavedValues(body="text"),
    "Bodies/Odd ones/Inactive block": SavedValues(body="sent"),
    "Bodies/Odd ones/Body of a GET that is sent": SavedValues(body='{"a": 1}'),
    "Bodies/Odd ones/Body of a DELETE": SavedValues(body='{"ids": [1, 2]}'),
    "Bodies/GraphQL/Query with variables": SavedValues(body='{"id": "{{user_id}}"}'),
    "Bodies/GraphQL/Variables as an object": SavedValues(body='{"n":3}'),
    "Bodies/GraphQL/Broken variables": SavedValues(body="{broken"),
    "Bodies/Files/File": SavedValues(body="picture.png"),
    "Bodies/Files/File as a string": SavedValues(body="picture.png"),
    "Bodies/Files/File content": SavedValues(body=b"hello"),
    "Bodies/Forms/Form": SavedValues(
        body=(("a", "1"), ("b", "x y&z"), ("a", "2"), ("none", ""))
    ),
    "Bodies/Forms/Form as a string": SavedValues(body=(("a", "1"), ("b", "2"))),
    "Bodies/Forms/Form with its own media type": SavedValues(body=(("a", "1"),)),
    "Bodies/Forms/Multipart text": SavedValues(
        body=(
            Part("a", "1"),
            Part("meta", '{"x": 1}', content_type="application/json"),
            Part("untyped", "2"),
        )
    ),
    "Bodies/Forms/Multipart file": SavedValues(
        body=(Part("file", sources=("report.pdf",)), Part("title", "Report"))
    ),
    "Bodies/Forms/Multipart files": SavedValues(
        body=(Part("files", sources=("a.txt", "b.txt")),)
    ),
    "Bodies/Forms/Multipart without a file": SavedValues(
        body=(Part("file", sources=()), Part("other", sources=()))
    ),
    "Bodies/Forms/Multipart saved content": SavedValues(
        body=(Part("file", sources=(), content="aGVsbG8="),)
    ),
    "Bodies/Forms/Multipart file name": SavedValues(
        body=(
            Part(
                "file",
                sources=("C:\\data\\report.pdf",),
                content_type="application/pdf",
                file_name="summary.pdf",
            ),
        )
    ),
    "Bodies/Raw/JSON object": SavedValues(
        body=(
            "{\n"
            '  "name": "Ada",\n'
            '  "age": 36,\n'
            '  "score": 9.5,\n'
            '  "active": true,\n'
            '  "nothing": null,\n'
            '  "address": {\n'
            '    "street": "1 Long Lane",\n'
            '    "geo": {\n'
            '      "lat": 51.5,\n'
            '      "lon": -0.1\n'
            "    }\n"
            "  },\n"
            '  "tags": [\n'
            '    "a",\n'
            '    "b"\n'
            "  ],\n"
            '  "lines": [\n'
            "    {\n"
            '      "sku": "x",\n'
            '      "quantity": 1\n'
            "    },\n"
            "    {\n"
            '      "sku": "y",\n'
            '      "quantity": 2,\n'
            '      "note": "wrap"\n'
            "    }\n"
            "  ],\n"
            '  "empty_list": [],\n'
            '  "empty_object": {},\n'
            '  "class": "first",\n'
            '  "user-id": "u1",\n'
            '  "user_id": "u2"\n'
            "}"
        )
    ),
    "Bodies/Raw/JSON list": SavedValues(body="[1, 2, 3]"),
    "Bodies/Raw/JSON scalar": SavedValues(body='"text"'),
    "Bodies/Raw/JSON without a language": SavedValues(body='{"a": 1}'),
    "Bodies/Raw/JSON with comments": SavedValues(
        body='{\n  \n  "a": 1, \n  "url": "http://a.example.com/*x*/"\n}'
    ),
    "Bodies/Raw/JSON with variables": SavedValues(
        body='{"name": "{{user_name}}", "count": {{count}}, "id": "u-{{user_id}}"}'
    ),
    "Bodies/Raw/Not quite JSON": SavedValues(body='{"a": 1,}'),
    "Bodies/Raw/Big numbers": SavedValues(
        body='{"id": 12345678901234567890, "ratio": 1.0}'
    ),
    "Bodies/Raw/Duplicate keys": SavedValues(body='{"a": 1, "a": 2}'),
    "Bodies/Raw/Text": SavedValues(body="plain\r\ntext\twith tabs"),
    "Bodies/Raw/XML": SavedValues(body='<order id="1"/>'),
    "Bodies/Raw/HTML": SavedValues(body="<p>Hi</p>"),
    "Bodies/Raw/JavaScript": SavedValues(body="let a = 1"),
    "Bodies/Raw/No language at all": SavedValues(body="a,b\n1,2\n"),
    "Bodies/Raw/Own media type": SavedValues(body="a,b\n1,2\n"),
    "Bodies/Raw/Raw object": SavedValues(body='{"a":[1,2]}'),
    "Descriptions/Of parameters": SavedValues(
        path={"id": "1"}, query=(("page", "1"), ("long", "1"))
    ),
    "Parameters/Collisions": SavedValues(
        path={"id": "1", "self": "2"},
        query=(
            ("id", "1"),
            ("user-id", "2"),
            ("user_id", "3"),
            ("userId", "4"),
            ("timeout", "5"),
            ("extra_headers", "6"),
            ("class", "7"),
        ),
        body='{"id": 1, "self": 2, "body": 3, "timeout": 4, "options": 5, "_client": 6, "__class__": 7, "": 8, "2fa": 9}',
    ),
    "Variables/Blank in the name": SavedValues(query=(("a", "{{ spaced name }}"),)),
    "Variables/Dotted and dashed": SavedValues(
        query=(("a", "{{user.name}}"), ("b", "{{user-name}}"), ("c", "{{user_name}}"))
    ),
    "Variables/Dynamic": SavedValues(
        query=(("at", "{{$timestamp}}"),),
        body='{"id": "{{$randomUUID}}", "n": {{$randomInt}}, "unknown": "{{$nope}}"}',
    ),
    "Variables/Unbalanced": SavedValues(
        query=(("a", "{{open"), ("b", "{{{triple}}}"), ("c", "{{}}"))
    ),
    "Settings/Nothing encoded": SavedValues(query=(("q", "it's [ok]"),)),
    "Settings/System headers off": SavedValues(body='{"a": 1}'),
}
