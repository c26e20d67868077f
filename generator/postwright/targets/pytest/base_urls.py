"""The server that most requests of a collection are for, which `--base-url` replaces."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from postwright.model import Collection, Text
from postwright.targets.python.plan import Plan
from postwright.targets.texts import sole_variable


@dataclass(frozen=True, slots=True, kw_only=True)
class Base:
    """What most URLs begin with, and the variable that it is if it is only one; nothing for no URL at all.

    Where it is more, `stand_ins` are values for those of its variables that have none, so that it is some server's.
    """

    source: str = ""
    variable: str | None = None
    stand_ins: Mapping[str, str] = field(default_factory=dict[str, str])


def most_used_base(collection: Collection, client: Plan) -> Base:
    """The base of most of the operations, the first of several."""
    bases = Counter(operation.url.base for operation in collection.operations() if operation.url.base)
    if not bases:
        return Base()
    base, _ = bases.most_common(1)[0]
    variable = sole_variable(base)
    return Base(source=base.source, variable=variable, stand_ins={} if variable else _stand_ins(base, client))


def _stand_ins(base: Text, client: Plan) -> dict[str, str]:
    values = {variable.name: variable.value for variable in client.variables}
    is_port = {name: f":{{{{{name}}}}}" in base.source for name in base.variables}
    return {name: "80" if is_port[name] else "server.invalid" for name in base.variables if values.get(name) is None}
