"""Whatever a script is, reading it ends soon and never raises."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scripting import checked, found_in, sets

PIECES = st.sampled_from(
    """
    pm . response json() to.have.status(200) pm.expect( ).to.be.a( "x" ' ` ${ } { ( [ ] ; , => = == ! && || ? : j j.a
    const let var if(j.a) else for(;;) try catch(e) function f() return throw delete j.a ++ tests["x"]= 0 1e999
    pm.environment.set("v", j) pm.test("x",()=>{ }) await async class A{ m(){} } /* // null undefined ...rest
 \\u{110000} pm.sendRequest( JSON.parse(responseBody) /x/ \ud800 \x00 é in typeof new of
    """.split()
)
SCRIPTS = st.lists(PIECES, max_size=30).map(" ".join) | st.text(max_size=40)

SAMPLE = """
const { a: { b }, ...rest } = pm.response.json(), j = JSON.parse(responseBody);
pm.test("x", async () => { if (pm.response.code === 200) { pm.environment.set("v", j.list[0].id) } else { throw 1 } });
for (const x of j.list) { pm.expect(x.id).to.have.property("a").that.is.not.empty; }
tests[`y`] = (responseCode.code == 200 || responseCode.code == 201) && !(j.error !== undefined); delete j["k"].l;
pm.sendRequest({}, (e, { r }) => { j.a = r?.json()?.[0] }); pm.expect(j.a).to.be.within(1, 2).and.oneOf([1, 2]);
"""


@given(SCRIPTS)
@settings(max_examples=200, deadline=None)
def test_any_script(source: str) -> None:
    assert found_in(source).missed >= 0


@given(st.data())
@settings(max_examples=200, deadline=None)
def test_a_broken_script(data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(SAMPLE)))
    end = data.draw(st.integers(start, min(len(SAMPLE), start + 20)))
    found = found_in(SAMPLE[:start] + data.draw(SCRIPTS) + SAMPLE[end:])
    assert all(assignment.variable is not None for assignment in found.assignments)


def test_a_number_that_is_too_long_to_be_one() -> None:
    source = "pm.test('a', () => { pm.response.to.have.jsonBody('a[" + "1" * 5000 + "].b', 1) })"
    assert found_in(source).missed == 0


@pytest.mark.parametrize(
    ("piece", "end"),
    [
        *(("(", ")"), ("[", "]"), ("{", "}"), ("!", ""), ("a.", "b"), ("a[", "]"), ("a(", ")"), ("`${", "}`")),
        *(("if(a)else ", "b"), ("if(a){", "}"), ("x=>", "1"), ("a?b:", "c"), ("a=", "b"), ("1+", "1"), ("a&&", "b")),
        *(("const {a:", "b"), ("{a:", "}"), ("()=>{", "}"), ("pm.test('',()=>{", "})"), ("pm.expect(", ")")),
        *(("tests.a=", "1"), ("a.b().", "c"), ("function f(){", "}"), ("try{", "}catch(e){}"), ("a[0]", "")),
    ],
)
def test_deep_and_long_scripts_end_soon(piece: str, end: str) -> None:
    size = 90_000 // max(1, len(piece + end))
    started = time.monotonic()
    found_in(piece * size + end * size)
    found_in(piece * size)
    assert time.monotonic() - started < 10


@pytest.mark.parametrize(
    "value",
    [
        "j" + ".a()" * 20_000,
        "j" + ".a" * 40_000,
        "!" * 80_000 + "j.a",
        "f(" * 30_000 + "j" + ")" * 30_000,
        "j.a(" * 15_000 + "j" + ")" * 15_000,
        "[" * 40_000 + "j" + "]" * 40_000,
        "j && " * 15_000 + "j.a",
        "(j === 1) === " * 6_000 + "true",
        "`${" * 20_000 + "j" + "}`" * 20_000,
        "j[" * 30_000 + "0" + "]" * 30_000,
    ],
    ids=range(10),
)
def test_deep_values_end_soon(value: str) -> None:
    started = time.monotonic()
    assert found_in(f"const j = pm.response.json(); tests.a = {value}").assignments == ()
    assert sets(f"const j = pm.response.json(); pm.globals.set('v', {value})") == ["missed 1"]
    assert time.monotonic() - started < 10


def test_what_is_too_deep_is_counted() -> None:
    assert checked("{" * 200 + "pm.response.to.be.ok" + "}" * 200) == ["missed 1"]
    assert checked("{" * 30 + "pm.response.to.be.ok" + "}" * 30) == ["200"]
    assert sets(f"pm.globals.set('v', pm.response.json(){'.a' * 60})") == ["missed 1"]
    assert sets(f"const {{ {'a: { ' * 30} b {'}' * 30} }} = pm.response.json(); pm.globals.set('v', b)") == ["missed 1"]
