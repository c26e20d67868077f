"""The variables of a client: which ones it has, and where each is set."""

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from postwright.model import Collection, Variable
from postwright.naming import KEYWORDS, assign, snake
from postwright.runtime import ClientOptions
from postwright.runtime.dynamic import DYNAMIC_VARIABLES, WORD_VARIABLES
from postwright.runtime.text import tokens
from postwright.targets.python.token_flows import client_texts
from postwright.targets.variables import CREDENTIALS, needed, preset

_MOST_MET = 500
_REMEMBERED = 10_000

_RESERVED = KEYWORDS | ClientOptions.__optional_keys__ | {"self", "super", "options"}

# Environment variables that mean something else on most machines.
_OTHERS = frozenset(
    "HOME HOST HOSTNAME LANG LANGUAGE LOGNAME MAIL OLDPWD PATH PWD SHELL SHLVL TEMP TERM TMP TMPDIR TZ USER USERNAME "
    "ALL_PROXY HTTP_PROXY HTTPS_PROXY NO_PROXY".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class VariablePlan:
    """A variable by Postman's name, the constructor's keyword, the environment variable, and the saved value."""

    name: str
    keyword: str
    environment: str
    value: str | None
    secret: bool
    description: str


def needed_variables(collection: Collection) -> list[str]:
    """The names of the variables that the operations need, in the order in which they are first met."""
    return needed(collection, client_texts)


def plan_variables(collection: Collection, needs: Sequence[str]) -> tuple[VariablePlan, ...]:
    """The variables of a client whose operations need those of these names."""
    saved = {variable.name: variable for variable in collection.variables if variable.enabled}
    known = saved.keys() | {name for environment in collection.environments for name in preset(environment)}
    names = [name for name in needs if name in known or name not in DYNAMIC_VARIABLES]
    reserved = _RESERVED | {"cls"} if collection.environments else _RESERVED
    keywords = assign([(snake(name, "variable"),) for name in names], reserved=reserved)
    return tuple(_plan(name, keyword, saved.get(name)) for name, keyword in zip(names, keywords, strict=True))


def plan_environments(collection: Collection, variables: Sequence[VariablePlan]) -> dict[str, dict[str, str | None]]:
    """The values that each environment has for the client's variables, None for one to be given."""
    found: dict[str, dict[str, str | None]] = {}
    for environment in collection.environments:
        values = preset(environment)
        names = (variable.name for variable in variables if variable.name in values)
        found[environment.name] = {name: value.source if (value := values[name]) else None for name in names}
    return found


def needs_words(collection: Collection, needs: Sequence[str]) -> bool:
    """Whether an operation has a dynamic variable that is made of words; see the runtime's `fake`."""
    saved = {variable.name for variable in collection.variables if variable.enabled}
    return any(name in WORD_VARIABLES and name not in saved for name in needs)


def _plan(name: str, keyword: str, saved: Variable | None) -> VariablePlan:
    environment = keyword.upper()
    return VariablePlan(
        name=name,
        keyword=keyword,
        environment=f"{environment}_" if environment in _OTHERS | CREDENTIALS else environment,
        value=saved.value.source if saved and saved.value is not None else None,
        secret=saved is not None and saved.secret,
        description=saved.description if saved else "",
    )


def unset(names: Iterable[str], values: Mapping[str, str | None]) -> list[str]:
    """The known variables without a value that are met, in the order in which they are: by name, or in other values.

    Only so many are followed: what needs more variables is nothing that somebody calls.
    """
    waiting = deque(islice(dict.fromkeys(names), _MOST_MET))
    met: dict[str, None] = {}
    while waiting and len(met) < _MOST_MET:
        name = waiting.popleft()
        if name in values and name not in met:
            met[name] = None
            waiting.extend(_inside(values[name] or ""))
    return [name for name in met if values[name] is None]


@lru_cache(_REMEMBERED)
def _inside(value: str) -> tuple[str, ...]:
    """The first variables in a value."""
    return tuple(islice((name for name, is_variable in tokens(value) if is_variable), _MOST_MET))
