"""Which operation of the old collection is which of the new one, whatever it is called now and wherever it is."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from itertools import islice

from postwright.matching import Matching, matching
from postwright.model import GraphqlBody, PathVariable, Text
from postwright.naming import words
from postwright.targets.python.interface import Method
from postwright.targets.texts import sole_variable

_LEAST_LIKENESS = 0.5
_MOST_COMPARED = 200_000  # pairs of operations: about a second


def match_methods(old: Sequence[Method], new: Sequence[Method]) -> Matching[Method]:
    """Pair operations by what they are called, by Postman's id, by what they send, and by how alike they are."""
    # The only one to its address stays the same operation under any name.
    only = _only_requests(old) & _only_requests(new)
    found = matching(old, new, (*_KEYS, _sole(only)))
    alike = {id(one): number for number, pair in enumerate(_alike(found)) for one in pair}
    rest = matching(found.removed, found.added, (lambda method: alike.get(id(method)),))
    pairs = {id(pair[0]): pair for pair in (*found.pairs, *rest.pairs)}
    return Matching(tuple(pairs[id(one)] for one in old if id(one) in pairs), rest.removed, rest.added)


def path_shape(method: Method) -> tuple[str, ...]:
    """The segments of the path, with `{}` for each that is an argument or a variable."""
    return tuple(map(_segment_shape, method.operation.url.segments))


def _segment_shape(segment: Text | PathVariable) -> str:
    if isinstance(segment, PathVariable):
        return "{}" + segment.suffix
    return "{}" if sole_variable(segment) is not None else segment.source


def _request(method: Method) -> Hashable:
    return method.operation.method, path_shape(method)


def _whole(method: Method) -> Hashable:
    return _name(method), _request(method)


def _id_and_name(method: Method) -> Hashable | None:
    return (method.operation.id, method.operation.name) if method.operation.id else None


def _id_and_request(method: Method) -> Hashable | None:
    return (method.operation.id, _request(method)) if method.operation.id else None


def _name_and_method(method: Method) -> Hashable:
    return _name(method), method.operation.method


def _name(method: Method) -> Hashable:
    return method.operation.folders, method.operation.name


def _name_and_request(method: Method) -> Hashable:
    return method.operation.name, _request(method)


def _name_and_path(method: Method) -> Hashable:
    return method.operation.name, path_shape(method)


def _attributes(method: Method) -> Hashable:
    return method.path


_KEYS = (
    _whole,
    _id_and_name,
    _id_and_request,
    _name_and_method,
    _name,
    _name_and_request,
    _name_and_path,
    _attributes,
)


def _sole(only: set[Hashable]) -> Callable[[Method], Hashable | None]:
    return lambda method: request if (request := _request(method)) in only else None


def _only_requests(methods: Sequence[Method]) -> set[Hashable]:
    counts = Counter(map(_request, methods))
    return {request for request, count in counts.items() if count == 1}


def _alike(found: Matching[Method]) -> Iterator[tuple[Method, Method]]:
    """The pairs among what is left over that are sent to one address, the most alike first."""
    traits = {id(method): _traits(method) for method in (*found.removed, *found.added)}
    scores = [
        (_likeness(traits[id(old)], traits[id(new)]), number, old, new)
        for number, (old, new) in enumerate(islice(_candidates(found), _MOST_COMPARED))
    ]
    taken: set[int] = set()
    for likeness, _, old, new in sorted(scores, key=lambda score: (-score[0], score[1])):
        if likeness >= _LEAST_LIKENESS and not taken & {id(old), id(new)}:
            taken |= {id(old), id(new)}
            yield old, new


def _candidates(found: Matching[Method]) -> Iterator[tuple[Method, Method]]:
    news: dict[Hashable, list[Method]] = {}
    for new in found.added:
        news.setdefault(_request(new), []).append(new)
    for old in found.removed:
        for new in news.get(_request(old), ()):
            yield old, new


def _traits(method: Method) -> frozenset[str]:
    """What tells an operation from others to the same address: the words of its name and query, and its arguments."""
    body = method.operation.sent_body
    query = body.query.source if isinstance(body, GraphqlBody) and body.query else ""
    return frozenset((*words(method.operation.name), *words(query), *(f"{each.wire}=" for each in method.arguments)))


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    return 2 * len(one & other) / max(len(one) + len(other), 1)
