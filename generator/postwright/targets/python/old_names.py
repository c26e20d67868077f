"""Old names in the classes of a package, as source: each leads to what it means, and warns whoever uses it."""

from collections.abc import Iterator, Mapping

from postwright.naming import assign
from postwright.rendering import Code, join
from postwright.targets.python.plan import IMPORTED, ClassPlan, ModulePlan, Plan
from postwright.targets.python.source import identifier

Paths = Mapping[str, tuple[str, ...]]


def old_names(one: ClassPlan, twin: int, module: ModulePlan, plan: Plan, paths: Paths) -> Iterator[Code]:
    """The statements of a class or of its async twin; `paths` are those of the plan."""
    client = _local_client(module, plan)[twin]
    pointer = one.source.place.pointer
    for name, meant in plan.old.get(pointer, {}).items():
        path = paths[meant]
        is_beside = path[:-1] == paths[pointer]
        start = module.class_names[pointer][twin] if is_beside else client
        steps = join(map(identifier, path[-1:] if is_beside else path), ".")
        yield Code(f"{identifier(name)} = OldName(lambda old: old.of({identifier(start)}).{steps})")


def client_imports(module: ModulePlan, plan: Plan, paths: Paths) -> tuple[Code, ...]:
    """What a module imports of the client's for its old names: the way to other folders is by the client."""
    moved = any(
        paths[meant][:-1] != paths[one.source.place.pointer]
        for one in module.classes
        for meant in plan.old.get(one.source.place.pointer, {}).values()
    )
    if not moved or module is plan.client:
        return ()
    pairs = sorted(zip(plan.client_names, _local_client(module, plan), strict=True))
    return tuple(_imported(*pair) for pair in pairs)


def _local_client(module: ModulePlan, plan: Plan) -> tuple[str, ...]:
    """What a module calls the client and its twin: a folder can have the same name."""
    if module is plan.client:
        return plan.client_names
    classes = {name for pair in module.class_names.values() for name in pair}
    taken = IMPORTED.union(classes, module.constants.values(), plan.types.values(), plan.auths.values())
    return assign([(name,) for name in plan.client_names], reserved=taken, joint="", any_case=False)


def _imported(name: str, local: str) -> Code:
    return identifier(name) if name == local else Code(f"{identifier(name)} as {identifier(local)}")
