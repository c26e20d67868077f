"""The variables of a client: which ones it has, and where each is set."""

from dataclasses import dataclass

from postwright.model import Collection, Text, Variable, VariableRef
from postwright.naming import KEYWORDS, assign, snake
from postwright.runtime.dynamic import DYNAMIC_VARIABLES, WORD_VARIABLES
from postwright.targets.texts import sent_texts

_RESERVED = KEYWORDS | frozenset(
    "self super options auth timeout max_retries retry_unsafe saved_values variables http_client".split()
)

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


def plan_variables(collection: Collection) -> tuple[VariablePlan, ...]:
    """The variables that the operations need, in the order in which they are first met."""
    saved = {variable.name: variable for variable in collection.variables if variable.enabled}
    names = [name for name in _needed(collection, saved) if name in saved or name not in DYNAMIC_VARIABLES]
    keywords = assign([(snake(name, "variable"),) for name in names], reserved=_RESERVED)
    return tuple(_plan(name, keyword, saved.get(name)) for name, keyword in zip(names, keywords, strict=True))


def needs_words(collection: Collection) -> bool:
    """Whether an operation has a dynamic variable that is made of words; see the runtime's `fake`."""
    saved = {variable.name: variable for variable in collection.variables if variable.enabled}
    return any(name in WORD_VARIABLES and name not in saved for name in _needed(collection, saved))


def _plan(name: str, keyword: str, saved: Variable | None) -> VariablePlan:
    environment = keyword.upper()
    return VariablePlan(
        name=name,
        keyword=keyword,
        environment=f"{environment}_" if environment in _OTHERS else environment,
        value=saved.value.source if saved and saved.value is not None else None,
        secret=saved is not None and saved.secret,
        description=saved.description if saved else "",
    )


def _needed(collection: Collection, saved: dict[str, Variable]) -> list[str]:
    waiting: list[Text] = []
    for operation in collection.operations():
        waiting.extend(sent_texts(operation))
    waiting.reverse()
    names: dict[str, None] = {}
    while waiting:
        text = waiting.pop()
        if _is_nested(text):
            waiting.extend(Text((VariableRef(name),)) for name in reversed(saved) if name not in names)
        for written in text.variables:
            name = written if written in saved else written.strip() or written
            if name in names:
                continue
            names[name] = None
            value = saved[name].value if name in saved else None
            if value is not None:
                waiting.append(value)
    return list(names)


def _is_nested(text: Text) -> bool:
    """Whether a variable's name is itself made of variables: any saved one can then be meant."""
    return any(isinstance(part, str) and "{{" in part for part in text.parts)
