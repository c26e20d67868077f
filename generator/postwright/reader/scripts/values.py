"""What the expressions of a script stand for, as far as they can be told without running it."""

from typing import TYPE_CHECKING

from postwright.model import ValueCheck
from postwright.model.scripts import Check, Scalar
from postwright.reader.scripts import claims
from postwright.reader.scripts.scopes import (
    NAMES,
    TEXT,
    UNDEFINED,
    Condition,
    Constant,
    Constants,
    InBody,
    InHeader,
    Known,
    LengthOf,
    Not,
    Scopes,
    TypeOf,
    Value,
)
from postwright.reader.scripts.syntax import field, number, operands, string, text, unwrapped

if TYPE_CHECKING:
    from tree_sitter import Node

_DEEPEST = 40
_HEADER_GETTERS = {"pm.response.headers.get", "postman.getResponseHeader"}
_CONSTANTS = {"null": None, "true": True, "false": False}


def value(node: "Node | None", scopes: Scopes, depth: int = 0) -> Value:
    """What an expression stands for where these names can be seen."""
    return scopes.unchanged(_before_changes(node, scopes, depth))


def _before_changes(node: "Node | None", scopes: Scopes, depth: int) -> Value:
    """The same for what a member is asked of: a change of another member is none of it."""
    return None if node is None or depth > _DEEPEST else _value(unwrapped(node), scopes, depth + 1)


def _value(node: "Node", scopes: Scopes, depth: int) -> Value:
    match node.type:
        case "identifier":
            return scopes.lookup(text(node))
        case "member_expression":
            name = node.child_by_field_name("property")
            return name and member(_before_changes(field(node, "object"), scopes, depth), text(name))
        case "subscript_expression":
            index = value(field(node, "index"), scopes, depth)
            return _entry(_before_changes(field(node, "object"), scopes, depth), index)
        case "call_expression":
            return _call(node, scopes, depth)
        case "unary_expression":
            return _unary(node, scopes, depth)
        case "binary_expression":
            return _binary(node, scopes, depth)
        case "assignment_expression":
            return value(field(node, "right"), scopes, depth)
        case _:
            return _literal(node, scopes, depth)


def member(of: Value, key: str | int) -> Value:
    """What a member of a value stands for."""
    match of:
        case InBody(path):
            return LengthOf(path) if key == "length" else InBody((*path, key))
        case Known("responseHeaders"):
            return InHeader(str(key))
        case Known(name):
            dotted = f"{name}.{key}"
            return Known(NAMES.get(dotted, dotted))
        case _:
            return None


def _entry(of: Value, index: Value) -> Value:
    match index:
        case Constant(str(key)):
            return member(of, key)
        case Constant(int(key)) if key >= 0 and not isinstance(key, bool):
            return member(of, key)
        case _:
            return None


def _literal(node: "Node", scopes: Scopes, depth: int) -> Value:
    match node.type:
        case "undefined":
            return UNDEFINED
        case "null" | "true" | "false":
            return Constant(_CONSTANTS[node.type])
        case "number":
            found = number(node)
            return None if found is None else Constant(found)
        case "string" | "template_string":
            return _text(node, scopes, depth)
        case "array":
            return _list([value(each, scopes, depth) for each in operands(node)])
        case _:
            return None


def _text(node: "Node", scopes: Scopes, depth: int) -> Value:
    parts = operands(node)
    if not any(part.type == "template_substitution" for part in parts):
        return Constant(string(node))
    # A template that is one hole makes a text of it, as setting a variable does.
    alone = value(next(iter(operands(parts[0])), None), scopes, depth) if len(parts) == 1 else None
    return alone if isinstance(alone, InBody | InHeader) else None


def _list(entries: list[Value]) -> Value:
    constants = [entry.value for entry in entries if isinstance(entry, Constant)]
    return Constants(tuple(constants)) if len(constants) == len(entries) else None


def _call(node: "Node", scopes: Scopes, depth: int) -> Value:
    called, given = field(node, "function"), node.child_by_field_name("arguments")
    arguments = [] if given is None else [value(each, scopes, depth) for each in operands(given)[:3]]
    first = arguments[0] if arguments else None
    name = called and called.child_by_field_name("property")
    if called is None or name is None:
        return _result(value(called, scopes, depth), first)
    of = _before_changes(field(called, "object"), scopes, depth)
    result = _result(member(of, text(name)), first)
    return _method(scopes.unchanged(of), text(name), first) if result is None else result


def _result(function: Value, first: Value) -> Value:
    """The result of a function of Postman's or of JavaScript's, of which only the first argument matters."""
    match function:
        case Known("pm.response.json"):
            return InBody(())
        case Known("pm.response.text"):
            return TEXT
        case Known("JSON.parse") if first == TEXT:
            return InBody(())
        case Known("String") if isinstance(first, InBody | InHeader):
            return first
        case Known("Array.isArray"):
            return _condition(claims.of_type(first, "array"))
        case Known("Boolean"):
            return _condition(claims.truth(first))
        case Known(name) if isinstance(first, Constant) and isinstance(first.value, str):
            return _header(name, first.value)
        case _:
            return None


def _header(function: str, name: str) -> Value:
    if function == "pm.response.headers.has":
        return _condition(claims.truth(InHeader(name)))
    return InHeader(name) if function in _HEADER_GETTERS else None


def _method(of: Value, name: str, argument: Value) -> Value:
    """The result of a method of a value of the answer, or of a list of literals."""
    match of, name, argument:
        case InBody() | InHeader(), "toString", None:
            return of
        case InBody(path), "hasOwnProperty", Constant(str(key)):
            return _condition(claims.truth(InBody((*path, key))))
        case Constants(choices), "includes", _:
            return _condition(claims.one_of(argument, choices))
        case InBody() | InHeader(), "includes", Constant(part):
            return _condition(claims.includes(of, part))
        case _:
            return None


def _unary(node: "Node", scopes: Scopes, depth: int) -> Value:
    operator, of = field(node, "operator"), value(field(node, "argument"), scopes, depth)
    match operator and operator.type, of:
        case "-", Constant(int() | float() as number):
            return Constant(-number)
        case "typeof", InBody(path):
            return TypeOf(path)
        case "!", Condition() | LengthOf():
            return _condition(claims.negation(claims.truth(of)))
        case "!", InBody() | InHeader():
            return Not(of)
        case "!", Not(inner):
            return _condition(claims.truth(inner))
        case _:
            return None


def _binary(node: "Node", scopes: Scopes, depth: int) -> Value:
    sign = field(node, "operator")
    left, right = (value(field(node, side), scopes, depth) for side in ("left", "right"))
    match sign and sign.type:
        case "&&":
            return _both(left, right)
        case "||" | "??":
            return _condition(claims.either(claims.truth(left), claims.truth(right))) or _or_constant(left, right)
        case "in":
            inside = isinstance(right, InBody) and isinstance(left, Constant) and isinstance(left.value, str)
            return _condition(claims.truth(_entry(right, left))) if inside else None
        case "==" | "!=" | "===" | "!==" | "<" | "<=" | ">" | ">=" as operator:
            return _condition(claims.comparison(operator, left, right))
        case _:
            return None


def _both(left: Value, right: Value) -> Value:
    """Both; or the last of `body && body.list.length > 0 && body.list[0]`, which stands for a value, too."""
    first, second = claims.truth(left), claims.truth(right)
    if isinstance(right, InBody) and first and all(_leads_to(check, right) for check in first):
        return right
    return None if first is None or second is None else Condition((*first, *second))


def _leads_to(check: Check, to: InBody) -> bool:
    """Whether a check only asks for what stands around a value."""
    match check:
        case ValueCheck(path=path, comparison="exists" | "not_empty", negated=False):
            return to.path[: len(path)] == path
        case _:
            return False


def _or_constant(left: Value, right: Value) -> Value:
    """What stands before `|| ""`: no value that an answer has."""
    return left if isinstance(left, InBody | InHeader) and isinstance(right, Constant | Constants) else None


def _condition(checks: claims.Checks) -> Value:
    return None if checks is None else Condition(checks)


def scalar(of: Value) -> Scalar:
    """The value of a literal, None for all else."""
    return of.value if isinstance(of, Constant) else None
