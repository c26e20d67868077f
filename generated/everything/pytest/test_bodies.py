"""Bodies."""

import pytest
from everything import Everything


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
def test_raw_json_object(api: Everything) -> None:
    """Bodies/Raw/JSON object."""
    api.bodies.raw.json_object(
        name="Ada",
        age=36,
        score=9.5,
        active=True,
        nothing=None,
        address={"street": "1 Long Lane", "geo": {"lat": 51.5, "lon": -0.1}},
        tags=["a", "b"],
        lines=[
            {"sku": "x", "quantity": 1},
            {"sku": "y", "quantity": 2, "note": "wrap"},
        ],
        empty_list=[],
        empty_object={},
        class_="first",
        user_id="u1",
        user_id_body="u2",
    )


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
def test_raw_json_list(api: Everything) -> None:
    """Bodies/Raw/JSON list."""
    api.bodies.raw.json_list(body=[1, 2, 3])


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
def test_raw_json_scalar(api: Everything) -> None:
    """Bodies/Raw/JSON scalar."""
    api.bodies.raw.json_scalar(body="text")


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
def test_raw_json_without_a_language(api: Everything) -> None:
    """Bodies/Raw/JSON without a language."""
    api.bodies.raw.json_without_a_language(a=1)


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
def test_raw_json_with_comments(api: Everything) -> None:
    """Bodies/Raw/JSON with comments."""
    api.bodies.raw.json_with_comments(a=1, url="http://a.example.com/*x*/")


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
@pytest.mark.needs_variables("user_name", "count", "user_id")
def test_raw_json_with_variables(api: Everything) -> None:
    """Bodies/Raw/JSON with variables."""
    api.bodies.raw.json_with_variables()


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
def test_raw_not_quite_json(api: Everything) -> None:
    """Bodies/Raw/Not quite JSON."""
    api.bodies.raw.not_quite_json(body='{"a": 1,}')


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
def test_raw_big_numbers(api: Everything) -> None:
    """Bodies/Raw/Big numbers."""
    api.bodies.raw.big_numbers(id=12345678901234567890, ratio=1.0)


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
def test_raw_duplicate_keys(api: Everything) -> None:
    """Bodies/Raw/Duplicate keys."""
    api.bodies.raw.duplicate_keys(a=2)


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
def test_raw_text(api: Everything) -> None:
    """Bodies/Raw/Text."""
    api.bodies.raw.text(body="plain\r\ntext\twith tabs")


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
def test_raw_xml(api: Everything) -> None:
    """Bodies/Raw/XML."""
    api.bodies.raw.xml(body='<order id="1"/>')


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
def test_raw_html(api: Everything) -> None:
    """Bodies/Raw/HTML."""
    api.bodies.raw.html(body="<p>Hi</p>")


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
def test_raw_java_script(api: Everything) -> None:
    """Bodies/Raw/JavaScript."""
    api.bodies.raw.java_script(body="let a = 1")


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
def test_raw_no_language_at_all(api: Everything) -> None:
    """Bodies/Raw/No language at all."""
    api.bodies.raw.no_language_at_all(body="a,b\n1,2\n")


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
def test_raw_own_media_type(api: Everything) -> None:
    """Bodies/Raw/Own media type."""
    api.bodies.raw.own_media_type(body="a,b\n1,2\n")


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
def test_raw_raw_object(api: Everything) -> None:
    """Bodies/Raw/Raw object."""
    api.bodies.raw.raw_object(a=[1, 2])


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
def test_raw_empty_raw(api: Everything) -> None:
    """Bodies/Raw/Empty raw."""
    api.bodies.raw.empty_raw()


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
def test_forms_form(api: Everything) -> None:
    """Bodies/Forms/Form."""
    api.bodies.forms.form(a=[1, 2], b="x y&z")


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
def test_forms_form_as_a_string(api: Everything) -> None:
    """Bodies/Forms/Form as a string."""
    api.bodies.forms.form_as_a_string(a=1, b=2)


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
def test_forms_form_with_its_own_media_type(api: Everything) -> None:
    """Bodies/Forms/Form with its own media type."""
    api.bodies.forms.form_with_its_own_media_type(a=1)


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
def test_forms_multipart_text(api: Everything) -> None:
    """Bodies/Forms/Multipart text."""
    api.bodies.forms.multipart_text(a=1, meta='{"x": 1}', untyped=2)


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
def test_forms_multipart_file(api: Everything) -> None:
    """Bodies/Forms/Multipart file."""
    api.bodies.forms.multipart_file(file=b"...", title="Report")


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
def test_forms_multipart_files(api: Everything) -> None:
    """Bodies/Forms/Multipart files."""
    api.bodies.forms.multipart_files(files=b"...")


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
def test_forms_multipart_without_a_file(api: Everything) -> None:
    """Bodies/Forms/Multipart without a file."""
    api.bodies.forms.multipart_without_a_file(file=b"...", other=b"...")


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
def test_forms_multipart_saved_content(api: Everything) -> None:
    """Bodies/Forms/Multipart saved content."""
    api.bodies.forms.multipart_saved_content(file=b"...")


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
def test_forms_multipart_file_name(api: Everything) -> None:
    """Bodies/Forms/Multipart file name."""
    api.bodies.forms.multipart_file_name(file=b"...")


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
def test_files_file(api: Everything) -> None:
    """Bodies/Files/File."""
    api.bodies.files.file(body=b"...")


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
def test_files_file_as_a_string(api: Everything) -> None:
    """Bodies/Files/File as a string."""
    api.bodies.files.file_as_a_string(body=b"...")


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
def test_files_file_content(api: Everything) -> None:
    """Bodies/Files/File content."""
    api.bodies.files.file_content(body=b"...")


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
def test_files_file_not_chosen(api: Everything) -> None:
    """Bodies/Files/File not chosen."""
    api.bodies.files.file_not_chosen()


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
@pytest.mark.needs_variables("user_id")
def test_graphql_query_with_variables(api: Everything) -> None:
    """Bodies/GraphQL/Query with variables."""
    api.bodies.graphql.query_with_variables()


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
def test_graphql_query_without_variables(api: Everything) -> None:
    """Bodies/GraphQL/Query without variables."""
    api.bodies.graphql.query_without_variables()


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
def test_graphql_variables_as_an_object(api: Everything) -> None:
    """Bodies/GraphQL/Variables as an object."""
    api.bodies.graphql.variables_as_an_object(variables={"n": 3})


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
def test_graphql_broken_variables(api: Everything) -> None:
    """Bodies/GraphQL/Broken variables."""
    api.bodies.graphql.broken_variables()


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
def test_odd_ones_empty_body(api: Everything) -> None:
    """Bodies/Odd ones/Empty body."""
    api.bodies.odd_ones.empty_body()


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
def test_odd_ones_mode_null(api: Everything) -> None:
    """Bodies/Odd ones/Mode null."""
    api.bodies.odd_ones.mode_null()


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
def test_odd_ones_disabled_body(api: Everything) -> None:
    """Bodies/Odd ones/Disabled body."""
    api.bodies.odd_ones.disabled_body()


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
def test_odd_ones_mode_in_capitals(api: Everything) -> None:
    """Bodies/Odd ones/Mode in capitals."""
    api.bodies.odd_ones.mode_in_capitals(body="text")


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
def test_odd_ones_unknown_mode(api: Everything) -> None:
    """Bodies/Odd ones/Unknown mode."""
    api.bodies.odd_ones.unknown_mode(body="text")


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
def test_odd_ones_body_as_a_string(api: Everything) -> None:
    """Bodies/Odd ones/Body as a string."""
    api.bodies.odd_ones.body_as_a_string(body="text")


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
def test_odd_ones_inactive_block(api: Everything) -> None:
    """Bodies/Odd ones/Inactive block."""
    api.bodies.odd_ones.inactive_block(body="sent")


@pytest.mark.no_example("no saved example to answer from")
def test_odd_ones_body_of_a_get(api: Everything) -> None:
    """Bodies/Odd ones/Body of a GET."""
    api.bodies.odd_ones.body_of_a_get()


@pytest.mark.no_example("no saved example to answer from")
def test_odd_ones_body_of_a_get_that_is_sent(api: Everything) -> None:
    """Bodies/Odd ones/Body of a GET that is sent."""
    api.bodies.odd_ones.body_of_a_get_that_is_sent(a=1)


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
def test_odd_ones_body_of_a_delete(api: Everything) -> None:
    """Bodies/Odd ones/Body of a DELETE."""
    api.bodies.odd_ones.body_of_a_delete(ids=[1, 2])
