"""The walk over a script, in the order in which its statements run: what it sets, and what it tests."""

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING

from postwright.reader.scripts import assertions, claims
from postwright.reader.scripts.branches import Runs, judged
from postwright.reader.scripts.findings import Found, PlaceOf
from postwright.reader.scripts.patterns import bind, names_in
from postwright.reader.scripts.scopes import (
    RESPONSE,
    UNDEFINED,
    Constant,
    Constants,
    InBody,
    Known,
    LengthOf,
    Scopes,
    Value,
)
from postwright.reader.scripts.syntax import (
    DEEPEST,
    FUNCTIONS,
    Link,
    chain,
    descendants,
    field,
    operands,
    text,
    unwrapped,
)
from postwright.reader.scripts.values import member, scalar, value

if TYPE_CHECKING:
    from tree_sitter import Node

_SCOPES = tuple(f"pm.{scope}" for scope in ("environment", "collectionVariables", "globals", "variables"))
_SETTERS = frozenset(
    {*(f"{scope}.set" for scope in _SCOPES), "postman.setEnvironmentVariable", "postman.setGlobalVariable"}
)
_CLEARERS = frozenset(
    {*(f"{scope}.unset" for scope in _SCOPES), "postman.clearEnvironmentVariable", "postman.clearGlobalVariable"}
)
_MUTATORS = frozenset("push pop shift unshift splice sort reverse fill copyWithin".split())
_LOOPS = frozenset("for_statement for_in_statement while_statement do_statement switch_statement".split())
_ENDS = frozenset({"return_statement", "throw_statement"})
_WRITES = frozenset({"augmented_assignment_expression", "update_expression"})


class Walk:
    """A walk over one script; `found` is what came of it."""

    def __init__(self, place_of: PlaceOf) -> None:
        self.found = Found(place_of)
        self._scopes = Scopes()
        self._test = ""
        self._depth = 0

    def visit(self, node: "Node | None", runs: Runs) -> None:
        """Go through a statement or an expression that runs, or may run."""
        if node is None:
            return
        if self._depth == DEEPEST:
            self.found.missed += 1
            return
        self._depth += 1
        self._visit(node, runs)
        self._depth -= 1

    def _visit(self, node: "Node", runs: Runs) -> None:
        match node.type:
            case "program" | "statement_block":
                self._block(node, runs)
            case "if_statement" | "ternary_expression":
                self._if(node, runs)
            case "try_statement":
                self._try(node, runs)
            case "binary_expression":
                self._binary(node, runs)
            case "lexical_declaration" | "variable_declaration":
                self._declare(node, runs)
            case "assignment_expression":
                self._assign(node, runs)
            case "call_expression" | "member_expression" | "subscript_expression":
                self._chain(node, runs)
            case kind if kind in FUNCTIONS:
                self._later(node, runs)
            case kind if kind in _LOOPS:
                self._loop(node, runs)
            case _:
                self._other(node, runs)

    def _other(self, node: "Node", runs: Runs) -> None:
        if node.type in _WRITES:
            self._write(field(node, "left") or field(node, "argument"), None)
        elif node.type == "unary_expression" and node.children[0].type == "delete":
            self._change(field(node, "argument"))
        self._inside(operands(node), runs)

    def _inside(self, nodes: "Sequence[Node]", runs: Runs) -> None:
        for each in nodes:
            self.visit(each, runs)

    def _block(self, node: "Node", runs: Runs) -> None:
        statements = operands(node)
        # Functions that are declared can be called before.
        statements.sort(key=lambda each: each.type != "function_declaration")
        with nullcontext() if node.type == "program" else self._scopes.block():
            for statement in statements:
                self.visit(statement, runs)
                if statement.type in _ENDS:
                    break
                if statement.type == "if_statement" and _last(field(statement, "consequence")) == "return_statement":
                    runs = max(runs, judged(value(field(statement, "condition"), self._scopes))[1])

    def _if(self, node: "Node", runs: Runs) -> None:
        condition = field(node, "condition")
        ways = judged(value(condition, self._scopes))
        self.visit(condition, runs)
        for way, name in zip(ways, ("consequence", "alternative"), strict=True):
            branch = field(node, name)
            # What throws fails its test, so that a good answer does not come there.
            self._maybe(branch, runs, Runs.NEVER if _last(branch) == "throw_statement" else way)

    def _maybe(self, node: "Node | None", runs: Runs, way: Runs) -> None:
        with self._branch(way):
            self.visit(node, max(runs, way))

    def _branch(self, way: Runs) -> AbstractContextManager[None]:
        return nullcontext() if way is Runs.ALWAYS else self._scopes.branch(counts=way is not Runs.NEVER)

    def _try(self, node: "Node", runs: Runs) -> None:
        self._maybe(field(node, "body"), runs, Runs.ALWAYS)
        self._maybe(field(node, "handler"), runs, Runs.NEVER)
        self._maybe(field(node, "finalizer"), runs, Runs.ALWAYS)

    def _binary(self, node: "Node", runs: Runs) -> None:
        left, right, operator = field(node, "left"), field(node, "right"), field(node, "operator")
        self.visit(left, runs)
        ways = judged(value(left, self._scopes))
        way = {"&&": ways[0], "||": ways[1], "??": Runs.UNSURE}.get(operator.type if operator else "", Runs.ALWAYS)
        self._maybe(right, runs, way)

    def _loop(self, node: "Node", runs: Runs) -> None:
        with self._scopes.branch(counts=True), self._scopes.block():
            left, kind = field(node, "left"), field(node, "kind")
            for name in names_in(left):
                self._scopes.declare(name, None) if kind and kind.type != "var" else self._scopes.assign(name, None)
            self._inside([each for each in operands(node) if each != left], max(runs, Runs.UNSURE))

    def _later(self, node: "Node", runs: Runs) -> None:
        """A function that may be called, who knows when."""
        for name in names_in(field(node, "name")) if node.type.endswith("declaration") else ():
            self._scopes.declare_in_function(name, None)
        with self._scopes.branch(counts=True):
            self._function(node, max(runs, Runs.UNSURE))

    def _function(self, node: "Node", runs: Runs) -> None:
        with self._scopes.block(is_function=True):
            for name in names_in(field(node, "parameters") or field(node, "parameter")):
                self._scopes.declare(name, None)
            self.visit(field(node, "body"), runs)

    def _declare(self, node: "Node", runs: Runs) -> None:
        declare = self._scopes.declare if node.type == "lexical_declaration" else self._scopes.declare_in_function
        for each in operands(node):
            pattern, given = field(each, "name"), field(each, "value")
            self.visit(given, runs)
            if given is not None or node.type == "lexical_declaration":
                bind(pattern, value(given, self._scopes), declare)

    def _assign(self, node: "Node", runs: Runs) -> None:
        left, right = field(node, "left"), field(node, "right")
        self.visit(right, runs)
        if left is not None and value(field(left, "object"), self._scopes) == Known("tests"):
            self._old_test(left, value(right, self._scopes), runs)
        else:
            self._write(left, value(right, self._scopes))

    def _write(self, target: "Node | None", written: Value) -> None:
        if target is not None and target.type.endswith("_expression"):
            self._change(target)
        else:
            bind(target, written, self._scopes.assign)

    def _change(self, target: "Node | None") -> None:
        """What is changed is no longer what came; if it is not known which part, all of it is not."""
        while target is not None:
            of = value(target, self._scopes)
            if isinstance(of, InBody | LengthOf):
                self._scopes.change(of.path)
                return
            target = field(target, "object")

    def _old_test(self, left: "Node", said: Value, runs: Runs) -> None:
        """`tests["name"] = condition`."""
        if isinstance(said, Constant):
            return
        index = field(left, "index")
        name = scalar(value(index, self._scopes)) if index else text(left).partition(".")[2]
        self._note_checks(left, claims.truth(said), name if isinstance(name, str) else "", runs)

    def _chain(self, node: "Node", runs: Runs) -> None:
        start, links = chain(node)
        if start.type in FUNCTIONS and links and not links[0].name:
            self._function(start, runs)
        elif start != node:
            self.visit(start, runs)
        else:
            self._inside(operands(start), runs)
        if self._is_call(node, start, links, runs):
            return
        for link in links:
            if link.name in _MUTATORS and link.arguments is not None:
                self._change(link.of)
            self._inside(link.arguments or (), runs)

    def _is_call(self, node: "Node", start: "Node", links: Sequence[Link], runs: Runs) -> bool:
        """Whether a chain is one of the calls that say something, which it then has said."""
        known = value(start, self._scopes) if start.type == "identifier" else None
        for position, link in enumerate(links):
            if known == RESPONSE and link.name == "to":
                return self._note_assertion(node, RESPONSE, links[position:], runs)
            known = member(known, link.name) if link.name else known
            if not isinstance(known, Known):
                return False
            if link.arguments is not None:
                return self._call(node, known.name, link.arguments, links[position + 1 :], runs)
        return False

    def _call(self, node: "Node", name: str, arguments: "list[Node]", then: Sequence[Link], runs: Runs) -> bool:
        if name in _SETTERS:
            self._set(node, arguments, runs)
        elif name in _CLEARERS:
            self._set(node, arguments[:1], runs)
        elif name == "pm.expect" and then:
            return self._note_assertion(node, value(arguments[0] if arguments else None, self._scopes), then, runs)
        elif name == "pm.test" and len(arguments) > 1 and unwrapped(arguments[1]).type in FUNCTIONS:
            self._new_test(arguments, runs)
        else:
            return name == "pm.test.skip"
        return True

    def _new_test(self, arguments: "list[Node]", runs: Runs) -> None:
        outer, name = self._test, scalar(value(arguments[0], self._scopes))
        self._test = name if isinstance(name, str) else ""
        self._function(unwrapped(arguments[1]), runs)
        self._test = outer

    def _set(self, node: "Node", arguments: "list[Node]", runs: Runs) -> None:
        variable = scalar(value(arguments[0], self._scopes)) if arguments else None
        given = value(arguments[1], self._scopes) if len(arguments) > 1 else UNDEFINED
        if given == UNDEFINED or isinstance(given, Constant | Constants) or _is_fixed(arguments[1]):
            if isinstance(variable, str) and runs is Runs.ALWAYS:
                self.found.forget(variable)
            return
        self.found.note_set(node.start_point.row, variable if isinstance(variable, str) else None, given, runs)

    def _note_assertion(self, node: "Node", subject: Value, links: Sequence[Link], runs: Runs) -> bool:
        said, whole = assertions.checks(subject, links, self._scopes)
        self._note_checks(node, tuple(said), self._test, runs)
        self.found.missed += bool(said) and not whole and runs is Runs.ALWAYS
        return True

    def _note_checks(self, node: "Node", said: claims.Checks, name: str, runs: Runs) -> None:
        self.found.note_checks(node.start_point.row, name, said, runs)


def _last(node: "Node | None") -> str:
    """The kind of the last statement of a branch."""
    if node is not None and node.type in {"statement_block", "else_clause"}:
        node = next(iter(operands(node)[::-1]), None)
    return "" if node is None else node.type


def _is_fixed(node: "Node") -> bool:
    """Whether an expression has no names in it, and so always the same value."""
    names = (text(each) for each in descendants(node) if each.type in {"identifier", "this", "new_expression"})
    return all(name in {"JSON", "undefined"} for name in names)
