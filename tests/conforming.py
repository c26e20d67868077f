"""Whether a JSON value conforms to a shape, for tests of what shapes promise."""

from postwright.targets.json_text import HOLE, Json
from postwright.targets.python.inference import placeholder
from postwright.targets.python.shapes import ListOf, MapOf, Plain, Record, Reference, Shape, Union, merge

_TYPES: dict[str, tuple[type, ...]] = {
    "str": (str,),
    "int": (int,),
    "float": (int, float),
    "bool": (bool,),
    "dict[str, Any]": (dict,),
}


def conforms(value: Json, shape: Shape, around: tuple[Record, ...] = (), *, inside: bool = False) -> bool:
    """Whether a type checker would take the value for one of the shape; `around` are the records around it."""
    if value == HOLE:
        return _is_any(shape)
    meant = placeholder(value) if isinstance(value, str) else None
    if meant is not None:
        return meant in getattr(shape, "choices", ()) or merge([shape, meant]) == shape
    match shape:
        case Plain():
            return _is_plain(value, shape, inside=inside)
        case ListOf(item=item):
            return isinstance(value, list) and all(conforms(one, item, around, inside=True) for one in value)
        case MapOf(value=item):
            return isinstance(value, dict) and all(conforms(one, item, around, inside=True) for one in value.values())
        case Union(choices=choices):
            return any(conforms(value, choice, around, inside=inside) for choice in choices)
        case Reference(number=levels):
            record = around[-1 - levels]
            return _is_record(value, record, around[: len(around) - 1 - levels])
        case Record():
            return _is_record(value, shape, around)


def _is_any(shape: Shape) -> bool:
    return isinstance(shape, Plain) and shape.code == "Any" and shape.why != "no value"


def _is_plain(value: Json, shape: Plain, *, inside: bool) -> bool:
    if shape.why == "no value":
        return False
    if shape.code == "Any" or (shape.code == "None" and inside):
        return shape.code == "Any" or value is None
    if shape.code == "None":
        return value is None
    return isinstance(value, _TYPES[shape.code]) and (shape.code == "bool" or not isinstance(value, bool))


def _is_record(value: Json, record: Record, around: tuple[Record, ...]) -> bool:
    if not isinstance(value, dict):
        return False
    fields = dict(record.fields)
    missing = [key for key, item in fields.items() if item.required and key not in value]
    known = value.keys() <= fields.keys()
    inner = (*around, record)
    return (
        not missing
        and known
        and all(conforms(one, fields[key].shape, inner, inside=True) for key, one in value.items())
    )
