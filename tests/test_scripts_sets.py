"""What test scripts set from an answer, told without running them."""

import pytest

from scripting import event, findings, item, sets

BODY = "const j = pm.response.json();"
SET = 'pm.environment.set("v", {});'


@pytest.mark.parametrize(
    "call",
    [
        'pm.environment.set("v", j.a)',
        "pm.collectionVariables.set('v', j.a)",
        "pm.globals.set(`v`, j.a)",
        'pm.variables.set("\\x76", j.a)',
        'postman.setEnvironmentVariable("v", j.a)',
        'postman.setGlobalVariable("v", j.a)',
        'pm["environment"].set("v", j.a)',
        'const e = pm.environment; e.set("v", j.a)',
        'const name = "v"; pm.environment.set(name, j.a)',
        'pm.environment\n// why\n.set(/* what */ "v", /* whence */ j.a)',
        'await pm.environment.set("v", j.a)',
        'x = pm.environment.set("v", j.a)',
        'console.log(pm.environment.set("v", j.a))',
        'list[pm.environment.set("v", j.a)]',
        'delete other.thing; pm.environment.set("v", j.a)',
        'pm.environment.set("v", j.a).then(f)',
    ],
)
def test_every_way_of_setting(call: str) -> None:
    assert sets(BODY + call) == ["v = $.a"]


@pytest.mark.parametrize(
    ("before", "value", "path"),
    [
        ("", "pm.response.json().a", "$.a"),
        ("", "JSON.parse(responseBody).a", "$.a"),
        ("", "JSON.parse(pm.response.text()).a", "$.a"),
        ("const r = pm.response; const { json } = 1;", "r.json().a", "$.a"),
        ("const t = responseBody;", "JSON.parse(t)", "$"),
        (BODY, "j.a.b[0]['c-d'][\"e\"].f", "$.a.b.0.c-d.e.f"),
        (BODY, "j?.a?.[0]?.b", "$.a.0.b"),
        (BODY, "(await (j.a)).b", "$.a.b"),
        (BODY + "let d = j.data, i = 0;", "d.list[i].id", "$.data.list.0.id"),
        (BODY + "const k = 'a b';", "j[k]", "$.a b"),
        (BODY + "const { a } = j;", "a", "$.a"),
        (BODY + "const { a: { b: [, c = 1] }, 'x y': z, ...rest } = j;", "c", "$.a.b.1"),
        (BODY + "const { a: { b: [, c = 1] }, 'x y': z, ...rest } = j;", "z.q", "$.x y.q"),
        (BODY + "const { a = {} } = j;", "a.b", "$.a.b"),
        (BODY + "const [first, [second]] = j.list;", "second", "$.list.1.0"),
        (BODY + "let v; [v] = j.list;", "v", "$.list.0"),
        (BODY + "j.b = 1; delete j.c.d;", "j.a", "$.a"),
        (BODY + "[j.b, x] = y;", "j.a", "$.a"),
        (BODY + "const [k = 1] = j.a;", "k", "$.a.0"),
        (BODY + "const { 1: k } = j;", "k", "$.1"),
        (BODY, "j['\\u{61}\\x62\\n\\'\\u{110000}\\\n']", "$.ab\n'\ufffd"),
        (BODY, "j.a.toString()", "$.a"),
        (BODY, "String(j.a)", "$.a"),
        (BODY, "`${j.a}`", "$.a"),
        (BODY, "j.a || ''", "$.a"),
        (BODY, "j.a ?? null", "$.a"),
        (BODY, "j && j.a && j.a.b", "$.a.b"),
        (BODY, "j.list.length > 0 && j.list[0]", "$.list.0"),
        (BODY + "let v = w = j.a;", "w", "$.a"),
        ("try { j = JSON.parse(responseBody) } catch (e) { j = {} }", "j.a", "$.a"),
        ("try { var j = JSON.parse(responseBody) } finally { }", "j.a", "$.a"),
        ("", "pm.response.headers.get('X-Id')", "[X-Id]"),
        ("", "postman.getResponseHeader('X-Id')", "[X-Id]"),
        ("", "responseHeaders['X-Id']", "[X-Id]"),
    ],
)
def test_every_way_of_naming_a_value(before: str, value: str, path: str) -> None:
    assert sets(before + SET.format(value)) == [f"v = {path}"]


@pytest.mark.parametrize(
    ("before", "value"),
    [
        ("", "unknown.a"),
        ("", "responseBody"),
        ("", "xml2Json(responseBody).a"),
        ("", "pm.response.headers.get(name)"),
        ("", "pm.cookies.get('a')"),
        ("", "pm.environment.get('a')"),
        ("", "JSON.parse(other).a"),
        (BODY, "j[i].a"),
        (BODY, "j[-1].a"),
        (BODY, "j[0.5]"),
        (BODY, "j[1n]"),
        (BODY, "j[true]"),
        (BODY, "j.list.length"),
        (BODY, "j.list.find(x => x.id)"),
        (BODY, "'Bearer ' + j.a"),
        (BODY, "`Bearer ${j.a}`"),
        (BODY, "`${x}${j.a}`"),
        (BODY, "j.a || j.b"),
        (BODY, "x && j.a"),
        (BODY, "j.kind === 'x' && j.a"),
        (BODY, "j.a.split('/')[0]"),
        (BODY, "JSON.stringify(j.a)"),
        (BODY, "new Date()"),
        (BODY, "c ? j.a : j.b"),
        (BODY, "typeof j.a"),
        (BODY, "-j.a"),
        (BODY, "!j.a"),
        (BODY, "!x"),
        (BODY, "function () { return j.a }"),
        (BODY, "j.a.includes('x')"),
        ("const { ...j } = pm.response.json();", "j.a"),
        ("const { [k]: j } = pm.response.json();", "j.a"),
        ("const [...j] = pm.response.json();", "j.a"),
        ("const pm = other;", "pm.response.json().a"),
    ],
)
def test_what_is_not_understood_is_counted(before: str, value: str) -> None:
    assert sets(before + SET.format(value)) == ([] if "const pm" in before else ["missed 1"])


@pytest.mark.parametrize("name", ["n", "'a' + n", "`${n}`", "j.name", "1"])
def test_a_name_that_is_not_known_is_counted(name: str) -> None:
    assert sets(f"{BODY} pm.environment.set({name}, j.a);") == ["missed 1"]


@pytest.mark.parametrize(
    "value",
    ["'text'", "1", "-1", "true", "null", "undefined", "[]", "[1, [2]]", "{ a: 1 }", "JSON.stringify({ a: [] })"],
)
def test_constants_are_no_assignments(value: str) -> None:
    assert sets(SET.format(value)) == []
    assert sets(f"{BODY} {SET.format('j.a')} {SET.format(value)}") == []
    assert sets(f"{BODY} {SET.format('j.a')} if (c) {SET.format(value)}") == ["v = $.a"]


def test_the_last_value_counts() -> None:
    assert sets(BODY + SET.format("j.a") + SET.format("j.b")) == ["v = $.b"]
    assert sets(BODY + SET.format("j.a") + SET.format("f(j.b)")) == ["missed 1"]
    assert sets(BODY + SET.format("j.a") + "pm.environment.unset('v')") == []
    assert sets(BODY + SET.format("j.a") + "postman.clearGlobalVariable('v'); pm.environment.unset()") == []
    assert sets(BODY + SET.format("j.a") + "if (x) " + SET.format("f(j)")) == ["missed 1"]
    assert sets(BODY + SET.format("j.a") + "if (j.b) " + SET.format("j.b")) == ["v = $.a", "v = $.b"]
    assert sets(BODY + SET.format("j.a") + "if (pm.response.code === 404) " + SET.format("f(j)")) == [
        "v = $.a",
        "missed 1",
    ]


@pytest.mark.parametrize(
    "script",
    [
        "let j = pm.response.json(); j = other(); {set}",
        "let j = pm.response.json(); if (x) j = other(); {set}",
        "let j = pm.response.json(); if (x) {{ if (y) {{ j = other() }} }} {set}",
        "let j = pm.response.json(); if (x) var j = other(); {set}",
        "let j; if (x) j = pm.response.json(); {set}",
        "let j = pm.response.json(); for (;;) {{ j = j.next }} {set}",
        "let j = pm.response.json(); for (j of list) {{ }} {set}",
        "let j = pm.response.json(); for (var j in list) {{ }} {set}",
        "let j = pm.response.json(); list.forEach(x => {{ j = x }}); {set}",
        "let j = pm.response.json(); later(); {set} function later() {{ j = other() }}",
        "var j = pm.response.json(); later(); {set} function later() {{ j = other() }}",
        "later(); {set} f(() => {{ j = other() }}); var j = pm.response.json();",
        "let j = pm.response.json(); f(j += 1); {set}",
        "let j = pm.response.json(); j++; {set}",
        "let j = pm.response.json(); [j] = other; {set}",
        "let j = pm.response.json(); ({{ j }} = other); {set}",
        "let j = pm.response.json(); j.a = 1; {set}",
        "let j = pm.response.json(); j['a'].b = 1; {set}",
        "let j = pm.response.json(); j[i] = 1; {set}",
        "let j = pm.response.json(); delete j.a; {set}",
        "let j = pm.response.json(); j.a.push(1); {set}",
        "let j = pm.response.json(); j.length = 0; {set}",
        "let j = pm.response.json(); {{ let j = other(); {set} }}",
        "let j = pm.response.json(); pm.test('x', function (j) {{ {set} }})",
        "let j = pm.response.json(); pm.test('x', ({{ j }}) => {{ {set} }})",
        "let j = pm.response.json(); pm.test('x', j => {{ {set} }})",
        "let j = pm.response.json(); switch (x) {{ case 1: j = 1 }} {set}",
        "let j = pm.response.json(); x && (j = 1); {set}",
        "let j = pm.response.json(); x || (j = 1); {set}",
        "let j = pm.response.json(); x ? (j = 1) : 2; {set}",
        "pm.sendRequest(url, (e, r) => {{ const j = r.json(); {set} }})",
        "const j = pm.response.json(); pm.sendRequest(url, (e, r) => {{ {set} }})",
        "const j = (await pm.sendRequest(url)).json(); {set}",
        "const j = pm.response.json(); setTimeout(function () {{ {set} }}, 10)",
        "const j = pm.response.json(); j.list.forEach(j => {{ {set} }})",
        "const j = pm.response.json(); class A {{ m() {{ {set} }} }}",
        "const j = pm.response.json(); while (x) {{ {set} }}",
        "const j = pm.response.json(); if (j.kind === 'x') {{ {set} }}",
        "const j = pm.response.json(); if (!j.b) {{ {set} }}",
        "const j = pm.response.json(); if (j.b) {{ }} else {{ {set} }}",
        "const j = pm.response.json(); if (x) return; {set}",
        "const j = pm.response.json(); if (x) {{ return; }} {set}",
        "const j = pm.response.json(); if (pm.response.code === 401) {{ {set} }}",
        "const j = pm.response.json(); if (pm.response.code !== 200) {{ {set} }}",
        "const j = pm.response.json(); if (pm.response.code === 200) {{ }} else {{ {set} }}",
        "const j = pm.response.json(); if (pm.response.code === 200) {{ return; }} {set}",
        "const j = pm.response.json(); try {{ }} catch (e) {{ {set} }}",
        "const j = pm.response.json(); if (x) {{ {set} throw new Error() }}",
        "pm.environment.get('x') ?? {set}",
    ],
)
def test_a_doubt_is_no_assignment(script: str) -> None:
    assert sets(script.format(set="pm.environment.set('v', j.a);")) == ["missed 1"]


@pytest.mark.parametrize(
    "script",
    [
        "pm.test('x', function () {{ {set} }})",
        "pm.test('x', async () => {{ {set} }})",
        "pm.test('x', () => {set})",
        "(function () {{ {set} }})()",
        "(async () => {{ {set} }})().catch(e => 1)",
        "{{ {{ {set} }} }}",
        "if (pm.response.code === 200) {{ {set} }}",
        "if (responseCode.code == 201) {set}",
        "if (pm.response.code >= 200 && pm.response.code < 300) {{ {set} }}",
        "if (pm.response.code < 400) {{ {set} }}",
        "if (200 === pm.response.code || pm.response.code === 201) {{ {set} }}",
        "if ([200, 201].includes(pm.response.code)) {{ {set} }}",
        "if (pm.response.status === 'OK') {{ {set} }}",
        "if (pm.response.code !== 200) {{ f() }} else {{ {set} }}",
        "if (pm.response.code !== 200) return; {set}",
        "if (pm.response.code !== 200) {{ throw new Error('x') }} {set}",
        "if (j.error) {{ throw new Error('x') }} {set}",
        "if (j.a) {{ {set} }}",
        "if (j.a !== undefined && j.b) {{ {set} }}",
        "if (j.list.length > 0) {{ {set} }}",
        "if (j.hasOwnProperty('a')) {{ {set} }}",
        "if ('a' in j) {{ {set} }}",
        "if (j.success === true) {{ {set} }}",
        "if (pm.response.headers.has('X')) {{ {set} }}",
        "j.a && {set}",
        "j.a ? {set} : f();",
        "try {{ {set} }} catch (e) {{ pm.environment.unset('v') }}",
        "if (x) {{ f(j) }} {set}",
        "if (pm.response.code === 404) {{ j = null }} {set}",
        "let a = j.a; {{ let j = 1 }} {set}",
        "function f(j) {{ j = 1 }} {set}",
        "for (const x of j) {{ const j = x }} {set}",
        "{set} return; pm.environment.set('v', f())",
        "{set} const k = j.other; k.b = 1;",
        "function* g() {{ }} {set}",
    ],
)
def test_what_runs_with_every_good_answer(script: str) -> None:
    source = script.format(set="pm.environment.set('v', j.a)" + (";" if "?" not in script else ""))
    assert sets("let j = pm.response.json(); " + source) == ["v = $.a"]


def test_a_declaration_without_a_value() -> None:
    assert sets("var j = pm.response.json(); var j; pm.globals.set('v', j.a)") == ["v = $.a"]
    assert sets("pm.test('', () => { j = pm.response.json() }); pm.globals.set('v', j.a)") == ["v = $.a"]
    assert sets("pm.test('', () => { var j = pm.response.json() }); pm.globals.set('v', j.a)") == ["missed 1"]
    assert sets("let j; pm.test('', () => { j = pm.response.json() }); pm.globals.set('v', j.a)") == ["v = $.a"]


def test_prerequest_scripts_know_no_answer() -> None:
    found = findings(item(event("pm.environment.set('v', f()); pm.globals.set('w', 1)", "prerequest")))
    assert (found.assignments, found.missed) == ((), 1)
    response = findings(item(event("pm.environment.set('v', pm.response.json().a)", "prerequest")))
    assert (response.assignments, response.missed) == ((), 1)
