"""What changed about the client as a whole: its package, its variables and its environments."""

from collections.abc import Hashable, Iterator, Mapping, Sequence

from postwright.changes.change import Change, Severity, note
from postwright.matching import Matching, matching
from postwright.targets.python.interface import Interface, Method
from postwright.targets.python.token_flows import client_texts
from postwright.targets.python.variables import VariablePlan

Pairs = Sequence[tuple[Method, Method]]


def client_changes(old: Interface, new: Interface, variables: Matching[VariablePlan]) -> Iterator[Change]:
    """The changes of what a client is made with; `variables` are those of both."""
    if (old.package, old.client) != (new.package, new.client):
        before, after = (f"from {each.package} import {each.client}" for each in (old, new))
        yield note("package-renamed", Severity.BREAKING, "{} is {} now.", before, after)
    for variable in variables.removed:
        text = "The client's keyword {} is gone."
        yield note("variable-removed", Severity.BREAKING, text, variable.keyword)
    for variable in variables.added:
        yield note("variable-added", Severity.SAFE, "The client's keyword {} is new.", variable.keyword)
    for pair in variables.pairs:
        yield from _variable_changes(*pair)
    yield from _environment_changes(old.environments, new.environments)


def match_variables(old: Interface, new: Interface, pairs: Pairs) -> Matching[VariablePlan]:
    """Pair variables by Postman's name, by their keywords, and by the operations that use them."""
    keys = (_name, _keyword)
    found = matching(old.variables, new.variables, keys)
    before = _uses([operation for operation, _ in pairs], found.removed)
    after = _uses([operation for _, operation in pairs], found.added)
    only = {uses for uses in before.values() if uses and _is_sole(uses, before) and _is_sole(uses, after)}

    def used(variable: VariablePlan) -> Hashable | None:
        uses = before.get(id(variable)) or after.get(id(variable))
        return uses if uses in only else None

    return matching(old.variables, new.variables, (*keys, used))


def _name(variable: VariablePlan) -> Hashable:
    return variable.name


def _keyword(variable: VariablePlan) -> Hashable:
    return variable.keyword


def _uses(methods: Sequence[Method], variables: Sequence[VariablePlan]) -> dict[int, frozenset[int]]:
    """The numbers of the operations that use each variable."""
    texts = [{name for text in client_texts(each.operation) for name in text.variables} for each in methods]
    return {
        id(variable): frozenset(number for number, names in enumerate(texts) if variable.name in names)
        for variable in variables
    }


def _is_sole(uses: frozenset[int], among: Mapping[int, frozenset[int]]) -> bool:
    return list(among.values()).count(uses) == 1


def _variable_changes(old: VariablePlan, new: VariablePlan) -> Iterator[Change]:
    if old.keyword != new.keyword:
        text = "The client's keyword {} is called {} now."
        yield note("variable-renamed", Severity.BREAKING, text, old.keyword, new.keyword)
    elif old.name != new.name:
        text = "The variable {} is called {} now, in `variables` too."
        yield note("variable-renamed", Severity.BREAKING, text, old.name, new.name)
    if old.value == new.value:
        return
    if new.value is None:
        text = "The variable {} has no value in the collection any more."
    elif old.value is None:
        text = "The variable {} has a value in the collection now."
    else:
        text = "The variable {} has another value in the collection."
    severity = Severity.SAFE if old.value is None else Severity.BEHAVIOUR
    yield note("variable-value", severity, text, new.keyword)


_Environments = Mapping[str, Mapping[str, str | None]]


def _environment_changes(old: _Environments, new: _Environments) -> Iterator[Change]:
    for name in dict.fromkeys([*old, *new]):
        if name not in new:
            yield note("environment-removed", Severity.BREAKING, "The environment {} is gone.", name)
        elif name not in old:
            yield note("environment-added", Severity.SAFE, "The environment {} is new.", name)
        elif old[name] != new[name]:
            text = "The environment {} has other values."
            yield note("environment-values", Severity.BEHAVIOUR, text, name)


def type_changes(old: Interface, new: Interface, pairs: Pairs) -> Iterator[Change]:
    """Names that the module `types` has no more; `pairs` leave out those that went with an operation."""
    used = {name for method, _ in pairs for name in method.types}
    coming = {record: name for name, record in new.types.items() if name not in old.types}
    for name, record in old.types.items():
        if name not in new.types and name in used:
            if record in coming:
                text = "The type {} is called {} now."
                yield note("type-renamed", Severity.BREAKING, text, name, coming[record])
            else:
                yield note("type-removed", Severity.BREAKING, "The type {} is gone from `types`.", name)
