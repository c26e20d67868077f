"""What test scripts test, told without running them."""

import pytest

from scripting import checked, event, findings, found_in, item

BODY = "const j = pm.response.json();"


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("pm.response.to.have.status(200)", "200"),
        ("pm.response.to.have.status('Created')", "201"),
        ("pm.response.to.have.status('created')", "201"),
        ("pm.response.to.not.have.status(404)", "100-403 405-599"),
        ("pm.response.to.be.ok", "200"),
        ("pm.response.to.be.success", "200-299"),
        ("pm.response.to.be.accepted", "202"),
        ("pm.response.to.be.badRequest", "400"),
        ("pm.response.to.be.unauthorized", "401"),
        ("pm.response.to.be.forbidden", "403"),
        ("pm.response.to.be.notFound", "404"),
        ("pm.response.to.be.notAcceptable", "406"),
        ("pm.response.to.be.rateLimited", "429"),
        ("pm.response.to.be.info", "100-199"),
        ("pm.response.to.be.redirection", "300-399"),
        ("pm.response.to.be.clientError", "400-499"),
        ("pm.response.to.be.serverError", "500-599"),
        ("pm.response.to.not.be.error", "100-399"),
        ("pm.expect(pm.response).to.have.status(200)", "200"),
        ("pm.expect(pm.response.code).to.equal(200)", "200"),
        ("pm.expect(pm.response.code, 'why').to.eql(200, 'why')", "200"),
        ("pm.expect(pm.response.code).to.be.oneOf([200, 201])", "200 201"),
        ("pm.expect(pm.response.code).to.be.within(200, 299)", "200-299"),
        ("pm.expect(pm.response.code).to.be.below(400)", "100-399"),
        ("pm.expect(pm.response.code).to.be.at.least(200)", "200-599"),
        ("pm.expect(pm.response.code).to.not.equal(599)", "100-598"),
        ("pm.expect(pm.response.code === 200).to.be.true", "200"),
        ("pm.expect(pm.response.code === 200).to.be.false", "100-199 201-599"),
        ("pm.expect(pm.response.status).to.eql('Not Found')", "404"),
        ("pm.expect([200, 204]).to.include(pm.response.code)", None),
        ("const expect = chai.expect; expect(pm.response.code).to.equal(200)", "200"),
        ("tests['x'] = responseCode.code === 200", "200"),
        ("tests['x'] = responseCode.code == 200 || responseCode.code == 201", "200 201"),
        ("tests['x'] = responseCode.code > 199 && responseCode.code <= 299", "200-599|100-299"),
        ("tests['x'] = responseCode.name === 'OK'", "200"),
        ("tests.x = 200 === responseCode.code", "200"),
        ("tests[name] = !(responseCode.code !== 200)", "200"),
        ("tests['x'] = responseTime < 500", "ms < 500"),
        ("tests['x'] = 500 >= responseTime", "ms < 501"),
        ("pm.expect(pm.response.responseTime).to.be.below(200)", "ms < 200"),
        ("pm.response.to.have.responseTime.below(200)", "ms < 200"),
        ("pm.response.to.have.header('A')", "A"),
        ("pm.response.to.have.header('A', 'b')", "A = b"),
        ("pm.response.to.not.have.header('A')", "not A"),
        ("pm.response.to.be.json", "Content-Type has json"),
        ("pm.expect(pm.response.headers.get('A')).to.eql('b')", "A = b"),
        ("pm.expect(pm.response.headers.get('A')).to.include('b')", "A has b"),
        ("pm.expect(pm.response.headers.get('A')).to.exist", "A"),
        ("pm.expect(pm.response.headers.get('A')).to.be.undefined", "not A"),
        ("pm.expect(pm.response.headers.has('A')).to.be.true", "A"),
        ("tests['x'] = postman.getResponseHeader('A') !== null", "A"),
        ("tests['x'] = responseHeaders.A", "A"),
        ("tests['x'] = responseHeaders.A.includes('b')", "A has b"),
    ],
)
def test_status_headers_and_time(statement: str, said: str | None) -> None:
    assert checked(statement) == (["missed 1"] if said is None else said.split("|"))


@pytest.mark.parametrize(
    ("assertion", "said"),
    [
        ("to.exist", "$.a exists"),
        ("to.be.ok", "$.a exists"),
        ("to.not.be.undefined", "$.a exists"),
        ("to.be.undefined", "not $.a exists"),
        ("not.to.equal(undefined)", "$.a exists"),
        ("to.be.true", "$.a equals True"),
        ("to.be.false", "$.a equals False"),
        ("to.be.null", "$.a equals None"),
        ("to.not.be.null", "not $.a equals None"),
        ("to.be.empty", "not $.a not_empty"),
        ("to.not.be.empty", "$.a not_empty"),
        ("to.eql('x')", "$.a equals 'x'"),
        ("to.deep.equal(1.5)", "$.a equals 1.5"),
        ("to.equals(0x10)", "$.a equals 16"),
        ("to.eq(1e3)", "$.a equals 1000"),
        ("to.not.eql(-1)", "not $.a equals -1"),
        ("to.eql([])", "$.a length 0"),
        ("to.be.a('string')", "$.a type 'string'"),
        ("to.be.an('Array')", "$.a type 'array'"),
        ("to.not.be.an('object')", "not $.a type 'object'"),
        ("to.be.a('undefined')", "not $.a exists"),
        ("to.be.an.instanceOf(Array)", "$.a type 'array'"),
        ("to.include('x')", "$.a includes 'x'"),
        ("to.not.contain(2)", "not $.a includes 2"),
        ("to.have.string('x')", "$.a includes 'x'"),
        ("to.be.oneOf(['x', null])", "$.a one_of ('x', None)"),
        ("to.have.lengthOf(2)", "$.a length 2"),
        ("to.have.length(2)", "$.a length 2"),
        ("to.have.lengthOf.at.least(1)", "$.a not_empty"),
        ("to.have.length.above(0)", "$.a not_empty"),
        ("to.be.above(1)", "$.a above 1"),
        ("to.be.greaterThan(1)", "$.a above 1"),
        ("to.be.at.least(1)", "not $.a below 1"),
        ("to.be.lt(1.5)", "$.a below 1.5"),
        ("to.be.most(1)", "not $.a above 1"),
        ("to.be.within(1, 2)", "not $.a below 1|not $.a above 2"),
        ("to.have.property('b')", "$.a.b exists"),
        ("to.not.have.property('b')", "not $.a.b exists"),
        ("to.have.property('b', 1)", "$.a.b equals 1"),
        ("to.have.property('b').that.is.a('number').and.is.above(2)", "$.a.b exists|$.a.b type 'number'|$.a.b above 2"),
        ("to.have.property('length', 3)", "$.a length 3"),
        ("to.have.all.keys('b', 'c')", "$.a.b exists|$.a.c exists"),
        ("to.include.keys(['b', 'c'])", "$.a.b exists|$.a.c exists"),
        ("to.be.an('array').that.is.not.empty", "$.a type 'array'|$.a not_empty"),
        # What is not true, or does not exist, can be there all the same.
        ("to.not.exist", None),
        ("to.not.be.ok", None),
        ("to.eql({ a: 1 })", None),
        ("to.eql([1])", None),
        ("to.eql(other)", None),
        ("to.eql()", None),
        ("to.eql(010)", None),
        ("to.be.above('x')", None),
        ("to.be.a('function')", None),
        ("to.be.a(kind)", None),
        ("to.be.an.instanceOf(Thing)", None),
        ("to.match(/x/)", None),
        ("to.have.members([1])", None),
        ("to.have.any.keys('b')", None),
        ("to.not.have.all.keys('b')", None),
        ("to.have.keys(names)", None),
        ("to.have.keys()", None),
        ("to.have.property(name)", None),
        ("to.have.property('length')", None),
        ("to.have.nested.property('b.c')", None),
        ("to.have.lengthOf(n)", None),
        ("to.have.lengthOf.at.least(4)", None),
        ("to.be.within(1, n)", None),
        ("to.be.within('a', 'b')", None),
        ("to.not.be.within(1, 2)", None),
        ("to.be.oneOf([x])", None),
        ("to.satisfy(f)", None),
        ("to", None),
    ],
)
def test_chains(assertion: str, said: str | None) -> None:
    assert checked(f"{BODY} pm.expect(j.a).{assertion};") == (["missed 1"] if said is None else said.split("|"))


def test_a_chain_is_taken_as_far_as_it_is_understood() -> None:
    assert checked(f"{BODY} pm.expect(j.a).to.be.a('string').and.match(/x/);") == ["$.a type 'string'", "missed 1"]


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("pm.response.to.have.jsonBody()", "$ exists"),
        ("pm.response.to.have.jsonBody('a.b[0][\"c d\"]')", "$.a.b.0.c d exists"),
        ("pm.response.to.have.jsonBody(\"['a'].b\", 1)", "$.a.b equals 1"),
        ("pm.response.to.not.have.jsonBody('a')", "not $.a exists"),
        ("pm.expect('a' in j).to.be.true", "$.a exists"),
        ("pm.expect(j.hasOwnProperty('a')).to.eql(true)", "$.a exists"),
        ("pm.expect(Array.isArray(j.a)).to.be.true", "$.a type 'array'"),
        ("pm.expect(Array.isArray(j.a)).to.be.ok", "$.a type 'array'"),
        ("pm.expect(j.a.length).to.be.above(0)", "$.a not_empty"),
        ("pm.expect(j.a.length).to.equal(3)", "$.a length 3"),
        ("pm.expect(j.a.length).to.not.equal(3)", "not $.a length 3"),
        ("pm.expect(typeof j.a).to.equal('string')", "$.a type 'string'"),
        ("pm.expect(typeof j.a).to.not.equal('undefined')", "$.a exists"),
        ("pm.expect(j.a === 'x').to.be.true", "$.a equals 'x'"),
        ("pm.expect(['x', 'y'].includes(j.a)).to.be.true", "$.a one_of ('x', 'y')"),
        ("pm.expect(j.a.includes('x')).to.be.true", "$.a includes 'x'"),
        ("tests['x'] = j.a", "$.a exists"),
        ("tests['x'] = !!j.a", "$.a exists"),
        ("tests['x'] = Boolean(j.a)", "$.a exists"),
        ("tests['x'] = j.a === 1", "$.a equals 1"),
        ("tests['x'] = j.a == 'x'", "$.a equals 'x'"),
        ("tests['x'] = j.a !== null", "not $.a equals None"),
        ("tests['x'] = j.a != null", "$.a exists"),
        ("tests['x'] = undefined !== j.a", "$.a exists"),
        ("tests['x'] = typeof j.a === 'number'", "$.a type 'number'"),
        ("tests['x'] = j.a > 1", "$.a above 1"),
        ("tests['x'] = 1 > j.a", "$.a below 1"),
        ("tests['x'] = j.a >= 1", "not $.a below 1"),
        ("tests['x'] = j.a.length !== 0", "$.a not_empty"),
        ("tests['x'] = j.a.length", "$.a not_empty"),
        ("tests['x'] = !j.a.length", "not $.a not_empty"),
        ("tests['x'] = j.a && j.b === 2", "$.a exists|$.b equals 2"),
        # To numbers, other texts are equal, too; what is false need not be missing.
        ("tests['x'] = j.a == 1", None),
        ("tests['x'] = j.a == '1'", None),
        ("tests['x'] = j.a == '0x1'", None),
        ("tests['x'] = j.a == null", None),
        ("tests['x'] = !j.a", None),
        ("tests['x'] = typeof j.a === 'object'", None),
        ("tests['x'] = j.a === j.b", None),
        ("tests['x'] = j.a || j.b", None),
        ("tests['x'] = j.a + 1", None),
        ("tests['x'] = j.a.length > 3", None),
        ("tests['x'] = j.a > 'x'", None),
        ("tests['x'] = !(j.a && j.b)", None),
        ("tests['x'] = responseCode.code === 20000", None),
        ("tests['x'] = responseCode.name === 'Fine'", None),
        ("tests['x'] = responseBody.has('x')", None),
        ("tests['x'] = f()", None),
        ("tests['x'] = k in j", None),
        ("pm.expect(responseBody).to.include('x')", None),
        ("pm.expect(other.a).to.eql(1)", None),
        ("pm.expect().to.exist", None),
        ("pm.response.to.have.body('x')", None),
        ("pm.response.to.have.jsonBody({ a: 1 })", None),
        ("pm.response.to.have.status(n)", None),
        ("pm.response.to.have.status('Fine')", None),
        ("pm.response.to.be.withBody", None),
        ("pm.expect(pm.response.code).to.be.within(299, 200)", None),
        ("pm.expect(pm.response.code).to.be.oneOf(['x'])", None),
        ("pm.expect(pm.response.code).to.be.a('number')", None),
        ("pm.expect(pm.response.code).to.be.empty", None),
        ("pm.expect(pm.response.responseTime).to.be.above(1)", None),
        ("pm.expect(pm.response.responseTime).to.not.be.below(1)", None),
        ("pm.expect(j).to.have.responseTime.below(1)", None),
        ("pm.expect(pm.response.code).to.have.length(1)", None),
        ("pm.expect(pm.response.code).to.have.property('a')", None),
    ],
)
def test_bodies(statement: str, said: str | None) -> None:
    assert checked(BODY + statement) == (["missed 1"] if said is None else said.split("|"))


@pytest.mark.parametrize(
    ("script", "found"),
    [
        ("tests['x'] = true; tests['y'] = false;", []),
        ("pm.test.skip('x', () => pm.response.to.be.ok)", []),
        ("pm.test('x')", []),
        ("pm.test('x', f)", []),
        ("pm.expect(j.a)", []),
        ("pm.response.to", ["missed 1"]),
        ("pm.expect.fail('x')", []),
        ("pm.expect(pm.response.to.have.status(200))", ["200"]),
        ("pm.test('x', () => pm.response.to.be.ok)", ["200"]),
        ("pm.test('x', () => { try { pm.response.to.be.ok } catch (e) { pm.expect.fail(e) } })", ["200"]),
        ("if (pm.response.code === 200) { pm.expect(pm.response.json().a).to.exist }", ["$.a exists"]),
        ("if (pm.response.code === 404) { pm.expect(pm.response.json().a).to.exist }", ["missed 1"]),
        ("if (pm.response.json().a) { pm.expect(pm.response.json().a).to.eql(1) }", ["missed 1"]),
        ("if (x) { tests['x'] = responseCode.code === 200 }", ["missed 1"]),
        ("for (const x of list) { pm.expect(pm.response.json().a).to.eql(x) }", ["missed 1"]),
        ("pm.sendRequest(url, (e, r) => pm.expect(r.code).to.eql(200))", ["missed 1"]),
        ("pm.sendRequest(url, (e, r) => { pm.expect(pm.response.code).to.eql(200) })", ["missed 1"]),
        ("const r = pm.response; r.to.have.status(200)", ["200"]),
        ("(pm.response).to.have.status(200)", ["200"]),
        ("return; pm.response.to.be.ok", []),
    ],
)
def test_where_a_check_counts(script: str, found: list[str]) -> None:
    assert checked(script) == found


def test_names_of_checks() -> None:
    script = """
        pm.test("outer", () => { pm.response.to.be.ok; pm.test("inner", function () { pm.response.to.be.ok }) });
        pm.response.to.be.ok; tests["old"] = tests.older = responseCode.code === 200;
        pm.test("dyna" + "mic", () => pm.response.to.be.ok);
        tests[`x ${y}`] = responseCode.code === 200;
    """
    assert [named.name for named in found_in(script).checks] == ["outer", "inner", "", "older", "old", "", ""]


def test_prerequest_scripts_test_nothing() -> None:
    found = findings(item(event("pm.test('x', () => pm.response.to.be.ok)", "prerequest")))
    assert (found.checks, found.missed) == ((), 1)
