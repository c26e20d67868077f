"""Python is laid out as Black does it, for every construct that templates print."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postwright.formatting import by_black, format_python
from postwright.layout import lay_out
from postwright.targets.python.source import bytes_literal, docstring, literal, value

LONG = "a_name_that_takes_thirty_columns"
TEXT = '"a text that takes some forty-two columns"'

STATEMENTS = (
    "x = 1",
    f"from .{LONG} import Something, AnotherThing, YetAnotherThing",
    f"from .{LONG}.{LONG} import OnlyOneNameThatIsTooLong",
    f"from .{LONG} import Something as SomethingElse, AnotherThing as {LONG}",
    f"import {LONG}.{LONG}",
    "def method(self, *, first: str | Omit = OMIT, second: int | str | Omit = OMIT, **options: Options) -> Any:",
    f"async def method(self, {LONG}: str, **options: Unpack[Options]) -> dict[str, Any]:",
    f"def {LONG}_{LONG}_1(self, **options: Unpack[Options]) -> list[Something]:",
    f"def {LONG}_{LONG}(api: ACertainClient) -> None:",
    f"def {LONG}_{LONG}(self) -> {LONG.title()}:",
    f"def {LONG}(self, *, value: list[{LONG}] | dict[str, {LONG}] | {LONG} | None = None) -> None:",
    f"def {LONG}(self, *, value: Literal[{TEXT}, {TEXT}] | Omit = OMIT, other: int) -> None:",
    f"def {LONG}(self, value: Literal[{TEXT}, {TEXT}, {TEXT}]) -> None:",
    f"def {LONG}({LONG}, {LONG}_2) -> dict[str, list[{LONG}]] | {LONG} | None:",
    f"def {LONG}_{LONG}_{LONG}_{LONG}() -> {LONG}:",
    f"def {LONG}(self, value: tuple[str, int]) -> tuple[dict[str, {LONG}], dict[str, {LONG}], None]:",
    f"class {LONG.title()}({LONG}.{LONG}, total=False):",
    f"return self._call({LONG}, options, path={{'id': id}}, query={{'limit': limit}})".replace("'", '"'),
    f"return await self._call({LONG}, options, body={{{TEXT}: first, {TEXT}: second}})",
    f"return {LONG}.{LONG}({LONG}).with_options(timeout=5)",
    f"return {LONG}.{LONG}.{LONG}.{LONG}",
    f"return {LONG}({TEXT})[0].{LONG}({TEXT}).second",
    f"{LONG}: Operation[Any] = Operation(name={TEXT}, method=\"GET\")",
    f"{LONG}_2: Operation[dict[str, {LONG}]] = Operation(name={TEXT})",
    f"{LONG}: dict[str, tuple[{LONG}, {LONG}]] = {{}}",
    f"{LONG}_{LONG}: Operation[dict[str, {LONG}]] = Operation()",
    f"{LONG} = TypedDict({TEXT}, {{{TEXT}: NotRequired[str], \"b\": int}}, total=False)",
    f"{LONG}: NotRequired[list[{LONG}] | dict[str, {LONG}]]",
    f"{LONG} = {TEXT} + {TEXT} + {TEXT}",
    f"{LONG} = {LONG} | {LONG} | {LONG}",
    f"{LONG} = {{**{LONG}, \"http_client\": {LONG}, \"another\": 1}}",
    f"{LONG} = [({TEXT} {TEXT} {TEXT})]",
    f"{LONG} = ({TEXT} {TEXT} {TEXT})",
    f"{LONG} = {{({TEXT} {TEXT} {TEXT})}}",
    f"{LONG} = ({TEXT},)",
    f"{LONG} = ({TEXT}, {TEXT},)",
    f"{LONG} = [{TEXT},]",
    f"{LONG} = {{{TEXT}: {{{TEXT}: [{TEXT}, 1]}}}}",
    f"{LONG} = (1, 2, 3)",
    f"{LONG} = ()",
    f"{LONG} = {LONG}_{LONG}_{LONG}()",
    f"print({LONG}({LONG}, {LONG}), {TEXT})",
    f"print({LONG}, [],)",
    f"@pytest.mark.needs_variables({TEXT}, {TEXT}, \"c\")\ndef test(api):\n    pass",
    f"assert {LONG}[{TEXT}][0][\"b\"] == {TEXT}",
    f"assert {LONG}.keys() >= {{{TEXT}, {TEXT}}}",
    f"assert {TEXT} not in {LONG}[\"some\"][\"deep\"][\"key\"][0][\"b\"]",
    f"assert {LONG}.status == 200 or 400 <= {LONG}.status <= 499",
    f"assert not isinstance({LONG}[{TEXT}][\"deeper\"][\"key\"], int | float)",
    f"assert {LONG}[{TEXT}][\"b\"][\"deep\"][\"deeper\"] is not None",
    f"assert len({LONG}[{TEXT}][\"b\"][\"deep\"][\"deeper\"]) == 10, {TEXT}",
    f"assert {LONG}.get({TEXT}, \"\") != ({TEXT} {TEXT})",
    f"assert perf_counter() - started < 0.2 and {LONG} > -5 and {LONG} % 2 == 0",
    f"response = api.with_response(api.{LONG}.{LONG})({TEXT})",
    f"response = api.with_response(api.{LONG}.{LONG}.{LONG}.{LONG})()",
    f"request = api.request_for(api.{LONG}.{LONG})({TEXT})  # which is not sent",
    f"request = api.{LONG}.{LONG}()  # which is not sent, in a comment that is long",
    f"with {LONG}({TEXT}, other={TEXT}) as api:\n    pass",
    f"async with {LONG}({TEXT}, other={TEXT}) as api:\n    pass",
    f"with {LONG}({LONG}) if live else {LONG}(**options) as client:\n    pass",
    f"for {LONG} in {LONG}.{LONG}({TEXT}):\n    pass",
    f"if {LONG} == {TEXT} and {LONG} != {TEXT}:\n    pass",
    f"while {LONG}({TEXT}).{LONG}:\n    pass",
    f"call({LONG} if {LONG} else {TEXT}, {TEXT})",
    f"value = {LONG} if {LONG} else {TEXT}",
    f"marks: dict[str, Any] = {{{LONG}.name: {LONG}.args for {LONG} in {LONG}()}}",
    f"pairs = (text.partition({TEXT}) for text in {LONG})",
    f"with {LONG}({TEXT}) as api, {LONG}({TEXT}) as other:\n    pass",
    f"x: Literal[{TEXT}, {TEXT},] = {LONG}({TEXT})",
    f"x: Literal[1, 2,] = {LONG}({TEXT}, {TEXT}, {TEXT})",
    f"x: Literal[1, 2] = {LONG}[{TEXT}]({TEXT}, {TEXT})",
    f"return [{TEXT}, {TEXT}, {TEXT}] == {LONG}",
    f"return [{TEXT}, {TEXT}, {TEXT}] == {LONG}({TEXT}, {TEXT}, {TEXT})",
    f"return {LONG} == {LONG}({TEXT}, {TEXT}, {TEXT})",
    f"return {{}} == {LONG}({TEXT}, {TEXT}, {TEXT})",
    f"{LONG} = [({TEXT}, 1)]",
    f"raise {LONG}({TEXT}, {TEXT})",
    "call(b'...', b'it has \"quotes\"', b'both \\' and \"', \"both \\\" and \\\" and '\", 'x\"y')",
    f"call(1e16, 1.5, -5, [-1.5e-05], {TEXT}, {TEXT})",
    f"call({TEXT}, \"ｆｕｌｌ　ｗｉｄｔｈ\", \"日本語 text é\", 1234)",
)  # fmt: skip
SHAPES = (
    "x: dict[str, int] = {\n}",
    'x: tuple[str, ...] = (\n    "a",\n)',
    'x = (\n    "a",\n    "b",\n)',
    'x = {\n    "a": 1,\n}',
    "def f(\n    self,\n    **more: Any,\n) -> None:\n    call(\n        A,\n        {\n        },\n        b,\n    )",
    f"call(\n    {{\n        {TEXT}: {TEXT},\n    }},\n)",
    f"call(\n    {TEXT}, metavar={TEXT}, help={TEXT}\n)",
    f"call(\n    a=1,\n    b=({TEXT} {TEXT}),\n    c=[{{{TEXT}: {TEXT}}}],\n    d=(1, 2,),\n)",
    f"x = call(\n    one={TEXT},\n)._then({LONG}, {TEXT})",
    "# a comment (\nx = 1  # another",
    'x = \'"""\'',
)


def indented(source: str, depth: int) -> str:
    """A source in some blocks; the last line opens none."""
    lines = source.split("\n")
    lines += ["    pass"] if lines[-1].endswith(":") else []
    heads = [f"{'    ' * level}class A:" for level in range(depth)]
    return "\n".join([*heads, *("    " * depth + line for line in lines), ""])


@pytest.mark.parametrize("depth", [0, 1, 2, 4])
@pytest.mark.parametrize("source", STATEMENTS + SHAPES)
def test_construct(source: str, depth: int) -> None:
    for width in (40, 66, 76, 88, 100):
        found = lay_out(indented(source, depth), width)
        assert found is not None
        assert found == by_black(indented(source, depth), width)


@pytest.mark.parametrize(
    "source",
    [
        "call(lambda: 1,)\n",
        "call(a if b else c if d else e,)\n",
        "call([a for b in c if d],)\n",
        "x = 1; y = call(a,)\n",
        "call(\n    a,\n\n    b,\n)\n",
        "call(\n    a,\n    # about b\n    b,\n)\n",
        "call(\n",
        "call(\n    x",
        "call((a,)\n",
        "call(\nx\n)y\n(\n",
        '"""never ends\n',
        "x = y = call(1,)\n",
        "x += call(1,)\n",
        "del x[1,]\n",
        "x = '''a''',)\n",
        'x = "a text of columns".attribute\n',
        f"def f(a: int,) -> {TEXT}:\n    pass\n",
        "call(a, b],)\n",
    ],
)
def test_what_is_not_known(source: str) -> None:
    assert lay_out(source, 20) is None


def test_black_itself_runs_where_it_must() -> None:
    source = "call(lambda:   1,)\n"
    assert format_python(source) == by_black(source) == "call(\n    lambda: 1,\n)\n"
    assert format_python("x  =  1\n", black=True) == "x = 1\n"


TEXTS = st.text(st.sampled_from("ab\"'\\ \t\n\f{}#é日\u3000\x00 "), max_size=24)


@given(TEXTS, st.sampled_from((0, 4, 8)))
def test_docstrings_are_as_black_leaves_them(text: str, indent: int) -> None:
    head = "".join(f"{' ' * margin}class A:\n" for margin in range(0, indent, 4))
    source = f"{head}{' ' * indent}{docstring(text, indent)}\n"
    assert by_black(source) == source


@given(TEXTS, st.binary(max_size=12), st.floats() | st.integers())
def test_literals_are_as_black_leaves_them(text: str, data: bytes, number: float) -> None:
    source = f"x = [{literal(text)}, {bytes_literal(data)}, {value(number)}]\n"
    assert lay_out(source) == by_black(source)


def test_an_annotation_that_is_too_long_is_left_to_black() -> None:
    source = f"a: {LONG}_{LONG}_{LONG} = b\n"
    assert lay_out(source) is None
    assert format_python(source) == by_black(source)
