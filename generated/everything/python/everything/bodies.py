"""Bodies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Unpack

from ._core import (
    OMIT,
    AsyncResource,
    FileContent,
    FileSource,
    Graphql,
    Omit,
    Operation,
    Options,
    PartOptions,
    Resource,
)
from .types import (
    AddressInput,
    LineInput,
    QueryWithVariablesInput,
    VariablesAsAnObjectInput,
)

JSON_OBJECT: Operation[Any] = Operation(
    name="Bodies/Raw/JSON object",
    method="POST",
    url="{{baseUrl}}/json-object",
    body="json",
)

JSON_LIST: Operation[Any] = Operation(
    name="Bodies/Raw/JSON list",
    method="POST",
    url="{{baseUrl}}/json-list",
    body="json",
)

JSON_SCALAR: Operation[Any] = Operation(
    name="Bodies/Raw/JSON scalar",
    method="POST",
    url="{{baseUrl}}/json-scalar",
    body="json",
)

JSON_WITHOUT_A_LANGUAGE: Operation[Any] = Operation(
    name="Bodies/Raw/JSON without a language",
    method="POST",
    url="{{baseUrl}}/json-without-a-language",
    headers=(("Content-Type", "application/json"),),
    body="json",
)

JSON_WITH_COMMENTS: Operation[Any] = Operation(
    name="Bodies/Raw/JSON with comments",
    method="POST",
    url="{{baseUrl}}/json-with-comments",
    body="json",
)

JSON_WITH_VARIABLES: Operation[Any] = Operation(
    name="Bodies/Raw/JSON with variables",
    method="POST",
    url="{{baseUrl}}/json-with-variables",
    body="json",
)

NOT_QUITE_JSON: Operation[Any] = Operation(
    name="Bodies/Raw/Not quite JSON",
    method="POST",
    url="{{baseUrl}}/not-quite-json",
    body="raw",
    media_type="application/json",
)

BIG_NUMBERS: Operation[Any] = Operation(
    name="Bodies/Raw/Big numbers",
    method="POST",
    url="{{baseUrl}}/big-numbers",
    body="json",
)

DUPLICATE_KEYS: Operation[Any] = Operation(
    name="Bodies/Raw/Duplicate keys",
    method="POST",
    url="{{baseUrl}}/duplicate-keys",
    body="json",
)

TEXT: Operation[Any] = Operation(
    name="Bodies/Raw/Text",
    method="POST",
    url="{{baseUrl}}/text",
    body="raw",
)

XML: Operation[Any] = Operation(
    name="Bodies/Raw/XML",
    method="POST",
    url="{{baseUrl}}/xml",
    body="raw",
    media_type="application/xml",
)

HTML: Operation[Any] = Operation(
    name="Bodies/Raw/HTML",
    method="POST",
    url="{{baseUrl}}/html",
    body="raw",
    media_type="text/html",
)

JAVA_SCRIPT: Operation[Any] = Operation(
    name="Bodies/Raw/JavaScript",
    method="POST",
    url="{{baseUrl}}/javascript",
    body="raw",
    media_type="application/javascript",
)

NO_LANGUAGE_AT_ALL: Operation[Any] = Operation(
    name="Bodies/Raw/No language at all",
    method="POST",
    url="{{baseUrl}}/no-language-at-all",
    body="raw",
)

OWN_MEDIA_TYPE: Operation[Any] = Operation(
    name="Bodies/Raw/Own media type",
    method="POST",
    url="{{baseUrl}}/own-media-type",
    headers=(("Content-Type", "text/csv; charset=utf-8"),),
    body="raw",
)

RAW_OBJECT: Operation[Any] = Operation(
    name="Bodies/Raw/Raw object",
    method="POST",
    url="{{baseUrl}}/raw-object",
    body="json",
)

EMPTY_RAW: Operation[Any] = Operation(
    name="Bodies/Raw/Empty raw",
    method="POST",
    url="{{baseUrl}}/empty-raw",
)

FORM: Operation[Any] = Operation(
    name="Bodies/Forms/Form",
    method="POST",
    url="{{baseUrl}}/form",
    body="form",
)

FORM_AS_A_STRING: Operation[Any] = Operation(
    name="Bodies/Forms/Form as a string",
    method="POST",
    url="{{baseUrl}}/form-as-a-string",
    body="form",
)

FORM_WITH_ITS_OWN_MEDIA_TYPE: Operation[Any] = Operation(
    name="Bodies/Forms/Form with its own media type",
    method="POST",
    url="{{baseUrl}}/form-with-its-own-media-type",
    body="form",
)

MULTIPART_TEXT: Operation[Any] = Operation(
    name="Bodies/Forms/Multipart text",
    method="POST",
    url="{{baseUrl}}/multipart-text",
    body="multipart",
    parts={"meta": PartOptions(content_type="application/json")},
)

MULTIPART_FILE: Operation[Any] = Operation(
    name="Bodies/Forms/Multipart file",
    method="POST",
    url="{{baseUrl}}/multipart-file",
    body="multipart",
    parts={"file": PartOptions(file=True)},
)

MULTIPART_FILES: Operation[Any] = Operation(
    name="Bodies/Forms/Multipart files",
    method="POST",
    url="{{baseUrl}}/multipart-files",
    body="multipart",
    parts={"files": PartOptions(file=True)},
)

MULTIPART_WITHOUT_A_FILE: Operation[Any] = Operation(
    name="Bodies/Forms/Multipart without a file",
    method="POST",
    url="{{baseUrl}}/multipart-without-a-file",
    body="multipart",
    parts={"file": PartOptions(file=True), "other": PartOptions(file=True)},
)

MULTIPART_SAVED_CONTENT: Operation[Any] = Operation(
    name="Bodies/Forms/Multipart saved content",
    method="POST",
    url="{{baseUrl}}/multipart-saved-content",
    body="multipart",
    parts={"file": PartOptions(file=True)},
)

MULTIPART_FILE_NAME: Operation[Any] = Operation(
    name="Bodies/Forms/Multipart file name",
    method="POST",
    url="{{baseUrl}}/multipart-file-name",
    body="multipart",
    parts={
        "file": PartOptions(
            file=True, content_type="application/pdf", file_name="summary.pdf"
        )
    },
)

FILE: Operation[Any] = Operation(
    name="Bodies/Files/File",
    method="POST",
    url="{{baseUrl}}/file",
    body="file",
)

FILE_AS_A_STRING: Operation[Any] = Operation(
    name="Bodies/Files/File as a string",
    method="POST",
    url="{{baseUrl}}/file-as-a-string",
    body="file",
)

FILE_CONTENT: Operation[Any] = Operation(
    name="Bodies/Files/File content",
    method="POST",
    url="{{baseUrl}}/file-content",
    body="file",
)

FILE_NOT_CHOSEN: Operation[Any] = Operation(
    name="Bodies/Files/File not chosen",
    method="POST",
    url="{{baseUrl}}/file-not-chosen",
)

QUERY_WITH_VARIABLES: Operation[Any] = Operation(
    name="Bodies/GraphQL/Query with variables",
    method="POST",
    url="{{baseUrl}}/query-with-variables",
    body="graphql",
    graphql=Graphql(
        query="query Find($id: ID!) { user(id: $id) { name } }", operation_name="Find"
    ),
)

QUERY_WITHOUT_VARIABLES: Operation[Any] = Operation(
    name="Bodies/GraphQL/Query without variables",
    method="POST",
    url="{{baseUrl}}/query-without-variables",
    body="graphql",
    graphql=Graphql(query="{ me { name } }"),
)

VARIABLES_AS_AN_OBJECT: Operation[Any] = Operation(
    name="Bodies/GraphQL/Variables as an object",
    method="POST",
    url="{{baseUrl}}/variables-as-an-object",
    body="graphql",
    graphql=Graphql(query="query ($n: Int) { list(n: $n) }"),
)

BROKEN_VARIABLES: Operation[Any] = Operation(
    name="Bodies/GraphQL/Broken variables",
    method="POST",
    url="{{baseUrl}}/broken-variables",
    body="graphql",
    graphql=Graphql(query="{ me }"),
)

EMPTY_BODY: Operation[Any] = Operation(
    name="Bodies/Odd ones/Empty body",
    method="POST",
    url="{{baseUrl}}/empty-body",
)

MODE_NULL: Operation[Any] = Operation(
    name="Bodies/Odd ones/Mode null",
    method="POST",
    url="{{baseUrl}}/mode-null",
)

DISABLED_BODY: Operation[Any] = Operation(
    name="Bodies/Odd ones/Disabled body",
    method="POST",
    url="{{baseUrl}}/disabled-body",
)

MODE_IN_CAPITALS: Operation[Any] = Operation(
    name="Bodies/Odd ones/Mode in capitals",
    method="POST",
    url="{{baseUrl}}/mode-in-capitals",
    body="raw",
)

UNKNOWN_MODE: Operation[Any] = Operation(
    name="Bodies/Odd ones/Unknown mode",
    method="POST",
    url="{{baseUrl}}/unknown-mode",
    body="raw",
)

BODY_AS_A_STRING: Operation[Any] = Operation(
    name="Bodies/Odd ones/Body as a string",
    method="POST",
    url="{{baseUrl}}/body-as-a-string",
    body="raw",
)

INACTIVE_BLOCK: Operation[Any] = Operation(
    name="Bodies/Odd ones/Inactive block",
    method="POST",
    url="{{baseUrl}}/inactive-block",
    body="raw",
)

BODY_OF_A_GET: Operation[Any] = Operation(
    name="Bodies/Odd ones/Body of a GET",
    method="GET",
    url="{{baseUrl}}/body-of-a-get",
)

BODY_OF_A_GET_THAT_IS_SENT: Operation[Any] = Operation(
    name="Bodies/Odd ones/Body of a GET that is sent",
    method="GET",
    url="{{baseUrl}}/body-of-a-get-that-is-sent",
    body="json",
)

BODY_OF_A_DELETE: Operation[Any] = Operation(
    name="Bodies/Odd ones/Body of a DELETE",
    method="DELETE",
    url="{{baseUrl}}/body-of-a-delete",
    body="json",
)


class Raw(Resource):
    """Raw.

    Text, by language.
    """

    def json_object(
        self,
        *,
        name: str | Omit = OMIT,
        age: int | Omit = OMIT,
        score: float | Omit = OMIT,
        active: bool | Omit = OMIT,
        nothing: Any = OMIT,
        address: AddressInput | Omit = OMIT,
        tags: list[str] | Omit = OMIT,
        lines: list[LineInput] | Omit = OMIT,
        empty_list: list[Any] | Omit = OMIT,
        empty_object: dict[str, Any] | Omit = OMIT,
        class_: str | Omit = OMIT,
        user_id: str | Omit = OMIT,
        user_id_body: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """JSON object.

        Example:
            >>> api.bodies.raw.json_object(
            ...     name="Ada", age=36, score=9.5, active=True
            ... )
        """
        return self._call(
            JSON_OBJECT,
            options,
            body={
                "name": name,
                "age": age,
                "score": score,
                "active": active,
                "nothing": nothing,
                "address": address,
                "tags": tags,
                "lines": lines,
                "empty_list": empty_list,
                "empty_object": empty_object,
                "class": class_,
                "user-id": user_id,
                "user_id": user_id_body,
            },
        )

    def json_list(
        self, *, body: list[int] | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """JSON list.

        Example:
            >>> api.bodies.raw.json_list(body=[1, 2])
        """
        return self._call(JSON_LIST, options, body=body)

    def json_scalar(
        self, *, body: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """JSON scalar.

        Example:
            >>> api.bodies.raw.json_scalar(body="text")
        """
        return self._call(JSON_SCALAR, options, body=body)

    def json_without_a_language(
        self, *, a: int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """JSON without a language.

        Example:
            >>> api.bodies.raw.json_without_a_language(a=1)
        """
        return self._call(JSON_WITHOUT_A_LANGUAGE, options, body={"a": a})

    def json_with_comments(
        self,
        *,
        a: int | Omit = OMIT,
        url: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """JSON with comments.

        Example:
            >>> api.bodies.raw.json_with_comments(
            ...     a=1, url="http://a.example.com/*x*/"
            ... )
        """
        return self._call(JSON_WITH_COMMENTS, options, body={"a": a, "url": url})

    def json_with_variables(
        self,
        *,
        name: str | Omit = OMIT,
        count: Any = OMIT,
        id: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """JSON with variables.

        Example:
            >>> api.bodies.raw.json_with_variables(
            ...     name="<user name>", count="<count>", id="u-<user id>"
            ... )
        """
        return self._call(
            JSON_WITH_VARIABLES, options, body={"name": name, "count": count, "id": id}
        )

    def not_quite_json(
        self,
        *,
        body: str | bytes | dict[str, Any] | list[Any] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Not quite JSON.

        Example:
            >>> api.bodies.raw.not_quite_json(body='{"a": 1,}')
        """
        return self._call(NOT_QUITE_JSON, options, body=body)

    def big_numbers(
        self,
        *,
        id: int | Omit = OMIT,
        ratio: float | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Big numbers.

        Example:
            >>> api.bodies.raw.big_numbers(id=12345678901234567890, ratio=1.0)
        """
        return self._call(BIG_NUMBERS, options, body={"id": id, "ratio": ratio})

    def duplicate_keys(
        self, *, a: int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Duplicate keys.

        Example:
            >>> api.bodies.raw.duplicate_keys(a=2)
        """
        return self._call(DUPLICATE_KEYS, options, body={"a": a})

    def text(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Text.

        Example:
            >>> api.bodies.raw.text(body="plain\\r\\ntext\\twith tabs")
        """
        return self._call(TEXT, options, body=body)

    def xml(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """XML.

        Example:
            >>> api.bodies.raw.xml(body='<order id="1"/>')
        """
        return self._call(XML, options, body=body)

    def html(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """HTML.

        Example:
            >>> api.bodies.raw.html(body="<p>Hi</p>")
        """
        return self._call(HTML, options, body=body)

    def java_script(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """JavaScript.

        Example:
            >>> api.bodies.raw.java_script(body="let a = 1")
        """
        return self._call(JAVA_SCRIPT, options, body=body)

    def no_language_at_all(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """No language at all.

        Example:
            >>> api.bodies.raw.no_language_at_all(body="a,b\\n1,2\\n")
        """
        return self._call(NO_LANGUAGE_AT_ALL, options, body=body)

    def own_media_type(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Own media type.

        Example:
            >>> api.bodies.raw.own_media_type(body="a,b\\n1,2\\n")
        """
        return self._call(OWN_MEDIA_TYPE, options, body=body)

    def raw_object(
        self, *, a: list[int] | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Raw object.

        Example:
            >>> api.bodies.raw.raw_object(a=[1, 2])
        """
        return self._call(RAW_OBJECT, options, body={"a": a})

    def empty_raw(self, **options: Unpack[Options]) -> Any:
        """Empty raw.

        Example:
            >>> api.bodies.raw.empty_raw()
        """
        return self._call(EMPTY_RAW, options)


class Forms(Resource):
    """Forms.

    URL-encoded and multipart.
    """

    def form(
        self,
        *,
        a: int | str | Sequence[int | str] | Omit = OMIT,
        b: str | Omit = OMIT,
        off: int | str | Omit = OMIT,
        none: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Form.

        Args:
            off: Off by default.

        Example:
            >>> api.bodies.forms.form(a=[1, 2], b="x y&z")
        """
        return self._call(
            FORM, options, body={"a": a, "b": b, "off": off, "none": none}
        )

    def form_as_a_string(
        self,
        *,
        a: int | str | Omit = OMIT,
        b: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Form as a string.

        Example:
            >>> api.bodies.forms.form_as_a_string(a=1, b=2)
        """
        return self._call(FORM_AS_A_STRING, options, body={"a": a, "b": b})

    def form_with_its_own_media_type(
        self, *, a: int | str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Form with its own media type.

        Example:
            >>> api.bodies.forms.form_with_its_own_media_type(a=1)
        """
        return self._call(FORM_WITH_ITS_OWN_MEDIA_TYPE, options, body={"a": a})

    def multipart_text(
        self,
        *,
        a: int | str | Omit = OMIT,
        meta: str | Omit = OMIT,
        untyped: int | str | Omit = OMIT,
        off: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Multipart text.

        Example:
            >>> api.bodies.forms.multipart_text(a=1, meta='{"x": 1}', untyped=2)
        """
        return self._call(
            MULTIPART_TEXT,
            options,
            body={"a": a, "meta": meta, "untyped": untyped, "off": off},
        )

    def multipart_file(
        self,
        *,
        file: FileContent | Omit = OMIT,
        title: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Multipart file.

        Example:
            >>> api.bodies.forms.multipart_file(file=b'...', title="Report")
        """
        return self._call(MULTIPART_FILE, options, body={"file": file, "title": title})

    def multipart_files(
        self,
        *,
        files: FileContent | Sequence[FileContent] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Multipart files.

        Example:
            >>> api.bodies.forms.multipart_files(files=b'...')
        """
        return self._call(MULTIPART_FILES, options, body={"files": files})

    def multipart_without_a_file(
        self,
        *,
        file: FileContent | Omit = OMIT,
        other: FileContent | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Multipart without a file.

        Example:
            >>> api.bodies.forms.multipart_without_a_file(
            ...     file=b"...", other=b"..."
            ... )
        """
        return self._call(
            MULTIPART_WITHOUT_A_FILE, options, body={"file": file, "other": other}
        )

    def multipart_saved_content(
        self, *, file: FileContent | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Multipart saved content.

        Example:
            >>> api.bodies.forms.multipart_saved_content(file=b'...')
        """
        return self._call(MULTIPART_SAVED_CONTENT, options, body={"file": file})

    def multipart_file_name(
        self, *, file: FileContent | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Multipart file name.

        Example:
            >>> api.bodies.forms.multipart_file_name(file=b'...')
        """
        return self._call(MULTIPART_FILE_NAME, options, body={"file": file})


class Files(Resource):
    """Files.

    A file's bytes.
    """

    def file(
        self, *, body: FileContent | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """File.

        Example:
            >>> api.bodies.files.file(body=b'...')
        """
        return self._call(FILE, options, body=body)

    def file_as_a_string(
        self, *, body: FileContent | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """File as a string.

        Example:
            >>> api.bodies.files.file_as_a_string(body=b'...')
        """
        return self._call(FILE_AS_A_STRING, options, body=body)

    def file_content(
        self, *, body: FileContent | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """File content.

        Example:
            >>> api.bodies.files.file_content(body=b'...')
        """
        return self._call(FILE_CONTENT, options, body=body)

    def file_not_chosen(self, **options: Unpack[Options]) -> Any:
        """File not chosen.

        Example:
            >>> api.bodies.files.file_not_chosen()
        """
        return self._call(FILE_NOT_CHOSEN, options)


class Graphql_(Resource):
    """GraphQL.

    Queries and their variables.
    """

    def query_with_variables(
        self,
        *,
        variables: QueryWithVariablesInput | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Query with variables.

        Example:
            >>> api.bodies.graphql.query_with_variables(
            ...     variables={"id": "<user id>"}
            ... )
        """
        return self._call(QUERY_WITH_VARIABLES, options, body=variables)

    def query_without_variables(
        self, *, variables: Mapping[str, Any] | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Query without variables.

        Example:
            >>> api.bodies.graphql.query_without_variables()
        """
        return self._call(QUERY_WITHOUT_VARIABLES, options, body=variables)

    def variables_as_an_object(
        self,
        *,
        variables: VariablesAsAnObjectInput | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Variables as an object.

        Example:
            >>> api.bodies.graphql.variables_as_an_object(variables={"n": 3})
        """
        return self._call(VARIABLES_AS_AN_OBJECT, options, body=variables)

    def broken_variables(
        self, *, variables: Mapping[str, Any] | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Broken variables.

        Example:
            >>> api.bodies.graphql.broken_variables()
        """
        return self._call(BROKEN_VARIABLES, options, body=variables)


class OddOnes(Resource):
    """Odd ones.

    Bodies that say little, or nothing.
    """

    def empty_body(self, **options: Unpack[Options]) -> Any:
        """Empty body.

        Example:
            >>> api.bodies.odd_ones.empty_body()
        """
        return self._call(EMPTY_BODY, options)

    def mode_null(self, **options: Unpack[Options]) -> Any:
        """Mode null.

        Example:
            >>> api.bodies.odd_ones.mode_null()
        """
        return self._call(MODE_NULL, options)

    def disabled_body(self, **options: Unpack[Options]) -> Any:
        """Disabled body.

        Example:
            >>> api.bodies.odd_ones.disabled_body()
        """
        return self._call(DISABLED_BODY, options)

    def mode_in_capitals(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Mode in capitals.

        Example:
            >>> api.bodies.odd_ones.mode_in_capitals(body="text")
        """
        return self._call(MODE_IN_CAPITALS, options, body=body)

    def unknown_mode(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Unknown mode.

        Example:
            >>> api.bodies.odd_ones.unknown_mode(body="text")
        """
        return self._call(UNKNOWN_MODE, options, body=body)

    def body_as_a_string(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Body as a string.

        Example:
            >>> api.bodies.odd_ones.body_as_a_string(body="text")
        """
        return self._call(BODY_AS_A_STRING, options, body=body)

    def inactive_block(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Inactive block.

        Example:
            >>> api.bodies.odd_ones.inactive_block(body="sent")
        """
        return self._call(INACTIVE_BLOCK, options, body=body)

    def body_of_a_get(self, **options: Unpack[Options]) -> Any:
        """Body of a GET.

        Example:
            >>> api.bodies.odd_ones.body_of_a_get()
        """
        return self._call(BODY_OF_A_GET, options)

    def body_of_a_get_that_is_sent(
        self, *, a: int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Body of a GET that is sent.

        Example:
            >>> api.bodies.odd_ones.body_of_a_get_that_is_sent(a=1)
        """
        return self._call(BODY_OF_A_GET_THAT_IS_SENT, options, body={"a": a})

    def body_of_a_delete(
        self, *, ids: list[int] | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Body of a DELETE.

        Example:
            >>> api.bodies.odd_ones.body_of_a_delete(ids=[1, 2])
        """
        return self._call(BODY_OF_A_DELETE, options, body={"ids": ids})


class Bodies(Resource):
    """Bodies.

    Every body mode, and what it is put through.
    """

    @cached_property
    def raw(self) -> Raw:
        """Raw."""
        return Raw(self)

    @cached_property
    def forms(self) -> Forms:
        """Forms."""
        return Forms(self)

    @cached_property
    def files(self) -> Files:
        """Files."""
        return Files(self)

    @cached_property
    def graphql(self) -> Graphql_:
        """GraphQL."""
        return Graphql_(self)

    @cached_property
    def odd_ones(self) -> OddOnes:
        """Odd ones."""
        return OddOnes(self)


class AsyncRaw(AsyncResource):
    """Raw.

    Text, by language.
    """

    async def json_object(
        self,
        *,
        name: str | Omit = OMIT,
        age: int | Omit = OMIT,
        score: float | Omit = OMIT,
        active: bool | Omit = OMIT,
        nothing: Any = OMIT,
        address: AddressInput | Omit = OMIT,
        tags: list[str] | Omit = OMIT,
        lines: list[LineInput] | Omit = OMIT,
        empty_list: list[Any] | Omit = OMIT,
        empty_object: dict[str, Any] | Omit = OMIT,
        class_: str | Omit = OMIT,
        user_id: str | Omit = OMIT,
        user_id_body: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """JSON object.

        Example:
            >>> await api.bodies.raw.json_object(
            ...     name="Ada", age=36, score=9.5, active=True
            ... )
        """
        return await self._call(
            JSON_OBJECT,
            options,
            body={
                "name": name,
                "age": age,
                "score": score,
                "active": active,
                "nothing": nothing,
                "address": address,
                "tags": tags,
                "lines": lines,
                "empty_list": empty_list,
                "empty_object": empty_object,
                "class": class_,
                "user-id": user_id,
                "user_id": user_id_body,
            },
        )

    async def json_list(
        self, *, body: list[int] | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """JSON list.

        Example:
            >>> await api.bodies.raw.json_list(body=[1, 2])
        """
        return await self._call(JSON_LIST, options, body=body)

    async def json_scalar(
        self, *, body: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """JSON scalar.

        Example:
            >>> await api.bodies.raw.json_scalar(body="text")
        """
        return await self._call(JSON_SCALAR, options, body=body)

    async def json_without_a_language(
        self, *, a: int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """JSON without a language.

        Example:
            >>> await api.bodies.raw.json_without_a_language(a=1)
        """
        return await self._call(JSON_WITHOUT_A_LANGUAGE, options, body={"a": a})

    async def json_with_comments(
        self,
        *,
        a: int | Omit = OMIT,
        url: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """JSON with comments.

        Example:
            >>> await api.bodies.raw.json_with_comments(
            ...     a=1, url="http://a.example.com/*x*/"
            ... )
        """
        return await self._call(JSON_WITH_COMMENTS, options, body={"a": a, "url": url})

    async def json_with_variables(
        self,
        *,
        name: str | Omit = OMIT,
        count: Any = OMIT,
        id: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """JSON with variables.

        Example:
            >>> await api.bodies.raw.json_with_variables(
            ...     name="<user name>", count="<count>", id="u-<user id>"
            ... )
        """
        return await self._call(
            JSON_WITH_VARIABLES, options, body={"name": name, "count": count, "id": id}
        )

    async def not_quite_json(
        self,
        *,
        body: str | bytes | dict[str, Any] | list[Any] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Not quite JSON.

        Example:
            >>> await api.bodies.raw.not_quite_json(body='{"a": 1,}')
        """
        return await self._call(NOT_QUITE_JSON, options, body=body)

    async def big_numbers(
        self,
        *,
        id: int | Omit = OMIT,
        ratio: float | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Big numbers.

        Example:
            >>> await api.bodies.raw.big_numbers(id=12345678901234567890, ratio=1.0)
        """
        return await self._call(BIG_NUMBERS, options, body={"id": id, "ratio": ratio})

    async def duplicate_keys(
        self, *, a: int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Duplicate keys.

        Example:
            >>> await api.bodies.raw.duplicate_keys(a=2)
        """
        return await self._call(DUPLICATE_KEYS, options, body={"a": a})

    async def text(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Text.

        Example:
            >>> await api.bodies.raw.text(body="plain\\r\\ntext\\twith tabs")
        """
        return await self._call(TEXT, options, body=body)

    async def xml(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """XML.

        Example:
            >>> await api.bodies.raw.xml(body='<order id="1"/>')
        """
        return await self._call(XML, options, body=body)

    async def html(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """HTML.

        Example:
            >>> await api.bodies.raw.html(body="<p>Hi</p>")
        """
        return await self._call(HTML, options, body=body)

    async def java_script(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """JavaScript.

        Example:
            >>> await api.bodies.raw.java_script(body="let a = 1")
        """
        return await self._call(JAVA_SCRIPT, options, body=body)

    async def no_language_at_all(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """No language at all.

        Example:
            >>> await api.bodies.raw.no_language_at_all(body="a,b\\n1,2\\n")
        """
        return await self._call(NO_LANGUAGE_AT_ALL, options, body=body)

    async def own_media_type(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Own media type.

        Example:
            >>> await api.bodies.raw.own_media_type(body="a,b\\n1,2\\n")
        """
        return await self._call(OWN_MEDIA_TYPE, options, body=body)

    async def raw_object(
        self, *, a: list[int] | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Raw object.

        Example:
            >>> await api.bodies.raw.raw_object(a=[1, 2])
        """
        return await self._call(RAW_OBJECT, options, body={"a": a})

    async def empty_raw(self, **options: Unpack[Options]) -> Any:
        """Empty raw.

        Example:
            >>> await api.bodies.raw.empty_raw()
        """
        return await self._call(EMPTY_RAW, options)


class AsyncForms(AsyncResource):
    """Forms.

    URL-encoded and multipart.
    """

    async def form(
        self,
        *,
        a: int | str | Sequence[int | str] | Omit = OMIT,
        b: str | Omit = OMIT,
        off: int | str | Omit = OMIT,
        none: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Form.

        Args:
            off: Off by default.

        Example:
            >>> await api.bodies.forms.form(a=[1, 2], b="x y&z")
        """
        return await self._call(
            FORM, options, body={"a": a, "b": b, "off": off, "none": none}
        )

    async def form_as_a_string(
        self,
        *,
        a: int | str | Omit = OMIT,
        b: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Form as a string.

        Example:
            >>> await api.bodies.forms.form_as_a_string(a=1, b=2)
        """
        return await self._call(FORM_AS_A_STRING, options, body={"a": a, "b": b})

    async def form_with_its_own_media_type(
        self, *, a: int | str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Form with its own media type.

        Example:
            >>> await api.bodies.forms.form_with_its_own_media_type(a=1)
        """
        return await self._call(FORM_WITH_ITS_OWN_MEDIA_TYPE, options, body={"a": a})

    async def multipart_text(
        self,
        *,
        a: int | str | Omit = OMIT,
        meta: str | Omit = OMIT,
        untyped: int | str | Omit = OMIT,
        off: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Multipart text.

        Example:
            >>> await api.bodies.forms.multipart_text(a=1, meta='{"x": 1}', untyped=2)
        """
        return await self._call(
            MULTIPART_TEXT,
            options,
            body={"a": a, "meta": meta, "untyped": untyped, "off": off},
        )

    async def multipart_file(
        self,
        *,
        file: FileContent | Omit = OMIT,
        title: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Multipart file.

        Example:
            >>> await api.bodies.forms.multipart_file(file=b'...', title="Report")
        """
        return await self._call(
            MULTIPART_FILE, options, body={"file": file, "title": title}
        )

    async def multipart_files(
        self,
        *,
        files: FileContent | Sequence[FileContent] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Multipart files.

        Example:
            >>> await api.bodies.forms.multipart_files(files=b'...')
        """
        return await self._call(MULTIPART_FILES, options, body={"files": files})

    async def multipart_without_a_file(
        self,
        *,
        file: FileContent | Omit = OMIT,
        other: FileContent | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Multipart without a file.

        Example:
            >>> await api.bodies.forms.multipart_without_a_file(
            ...     file=b"...", other=b"..."
            ... )
        """
        return await self._call(
            MULTIPART_WITHOUT_A_FILE, options, body={"file": file, "other": other}
        )

    async def multipart_saved_content(
        self, *, file: FileContent | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Multipart saved content.

        Example:
            >>> await api.bodies.forms.multipart_saved_content(file=b'...')
        """
        return await self._call(MULTIPART_SAVED_CONTENT, options, body={"file": file})

    async def multipart_file_name(
        self, *, file: FileContent | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Multipart file name.

        Example:
            >>> await api.bodies.forms.multipart_file_name(file=b'...')
        """
        return await self._call(MULTIPART_FILE_NAME, options, body={"file": file})


class AsyncFiles(AsyncResource):
    """Files.

    A file's bytes.
    """

    async def file(
        self, *, body: FileContent | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """File.

        Example:
            >>> await api.bodies.files.file(body=b'...')
        """
        return await self._call(FILE, options, body=body)

    async def file_as_a_string(
        self, *, body: FileContent | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """File as a string.

        Example:
            >>> await api.bodies.files.file_as_a_string(body=b'...')
        """
        return await self._call(FILE_AS_A_STRING, options, body=body)

    async def file_content(
        self, *, body: FileContent | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """File content.

        Example:
            >>> await api.bodies.files.file_content(body=b'...')
        """
        return await self._call(FILE_CONTENT, options, body=body)

    async def file_not_chosen(self, **options: Unpack[Options]) -> Any:
        """File not chosen.

        Example:
            >>> await api.bodies.files.file_not_chosen()
        """
        return await self._call(FILE_NOT_CHOSEN, options)


class AsyncGraphql(AsyncResource):
    """GraphQL.

    Queries and their variables.
    """

    async def query_with_variables(
        self,
        *,
        variables: QueryWithVariablesInput | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Query with variables.

        Example:
            >>> await api.bodies.graphql.query_with_variables(
            ...     variables={"id": "<user id>"}
            ... )
        """
        return await self._call(QUERY_WITH_VARIABLES, options, body=variables)

    async def query_without_variables(
        self, *, variables: Mapping[str, Any] | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Query without variables.

        Example:
            >>> await api.bodies.graphql.query_without_variables()
        """
        return await self._call(QUERY_WITHOUT_VARIABLES, options, body=variables)

    async def variables_as_an_object(
        self,
        *,
        variables: VariablesAsAnObjectInput | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Variables as an object.

        Example:
            >>> await api.bodies.graphql.variables_as_an_object(variables={"n": 3})
        """
        return await self._call(VARIABLES_AS_AN_OBJECT, options, body=variables)

    async def broken_variables(
        self, *, variables: Mapping[str, Any] | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Broken variables.

        Example:
            >>> await api.bodies.graphql.broken_variables()
        """
        return await self._call(BROKEN_VARIABLES, options, body=variables)


class AsyncOddOnes(AsyncResource):
    """Odd ones.

    Bodies that say little, or nothing.
    """

    async def empty_body(self, **options: Unpack[Options]) -> Any:
        """Empty body.

        Example:
            >>> await api.bodies.odd_ones.empty_body()
        """
        return await self._call(EMPTY_BODY, options)

    async def mode_null(self, **options: Unpack[Options]) -> Any:
        """Mode null.

        Example:
            >>> await api.bodies.odd_ones.mode_null()
        """
        return await self._call(MODE_NULL, options)

    async def disabled_body(self, **options: Unpack[Options]) -> Any:
        """Disabled body.

        Example:
            >>> await api.bodies.odd_ones.disabled_body()
        """
        return await self._call(DISABLED_BODY, options)

    async def mode_in_capitals(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Mode in capitals.

        Example:
            >>> await api.bodies.odd_ones.mode_in_capitals(body="text")
        """
        return await self._call(MODE_IN_CAPITALS, options, body=body)

    async def unknown_mode(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Unknown mode.

        Example:
            >>> await api.bodies.odd_ones.unknown_mode(body="text")
        """
        return await self._call(UNKNOWN_MODE, options, body=body)

    async def body_as_a_string(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Body as a string.

        Example:
            >>> await api.bodies.odd_ones.body_as_a_string(body="text")
        """
        return await self._call(BODY_AS_A_STRING, options, body=body)

    async def inactive_block(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Inactive block.

        Example:
            >>> await api.bodies.odd_ones.inactive_block(body="sent")
        """
        return await self._call(INACTIVE_BLOCK, options, body=body)

    async def body_of_a_get(self, **options: Unpack[Options]) -> Any:
        """Body of a GET.

        Example:
            >>> await api.bodies.odd_ones.body_of_a_get()
        """
        return await self._call(BODY_OF_A_GET, options)

    async def body_of_a_get_that_is_sent(
        self, *, a: int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Body of a GET that is sent.

        Example:
            >>> await api.bodies.odd_ones.body_of_a_get_that_is_sent(a=1)
        """
        return await self._call(BODY_OF_A_GET_THAT_IS_SENT, options, body={"a": a})

    async def body_of_a_delete(
        self, *, ids: list[int] | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Body of a DELETE.

        Example:
            >>> await api.bodies.odd_ones.body_of_a_delete(ids=[1, 2])
        """
        return await self._call(BODY_OF_A_DELETE, options, body={"ids": ids})


class AsyncBodies(AsyncResource):
    """Bodies.

    Every body mode, and what it is put through.
    """

    @cached_property
    def raw(self) -> AsyncRaw:
        """Raw."""
        return AsyncRaw(self)

    @cached_property
    def forms(self) -> AsyncForms:
        """Forms."""
        return AsyncForms(self)

    @cached_property
    def files(self) -> AsyncFiles:
        """Files."""
        return AsyncFiles(self)

    @cached_property
    def graphql(self) -> AsyncGraphql:
        """GraphQL."""
        return AsyncGraphql(self)

    @cached_property
    def odd_ones(self) -> AsyncOddOnes:
        """Odd ones."""
        return AsyncOddOnes(self)
