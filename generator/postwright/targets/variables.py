"""The variables that the requests of a collection need, and the values that its environments have for them."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from postwright.model import Collection, Environment, Operation, Text, VariableRef
from postwright.targets.texts import sent_texts

# Environment variables in which other programs have their credentials: a collection that named one would be given it.
CREDENTIALS = frozenset(
    """ANTHROPIC_API_KEY AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN AZURE_CLIENT_SECRET
    CARGO_REGISTRY_TOKEN CI_JOB_TOKEN CI_REGISTRY_PASSWORD DATABASE_URL DOCKER_AUTH_CONFIG DOCKER_PASSWORD GH_TOKEN
    GITHUB_TOKEN GITLAB_TOKEN GOOGLE_API_KEY HF_TOKEN MYSQL_PWD NODE_AUTH_TOKEN NPM_TOKEN OPENAI_API_KEY PGPASSWORD
    PIP_INDEX_URL POSTMAN_API_KEY PYPI_TOKEN REDIS_URL SENTRY_AUTH_TOKEN SLACK_BOT_TOKEN SYSTEM_ACCESSTOKEN
    TWINE_PASSWORD UV_PUBLISH_TOKEN VAULT_TOKEN""".split()
)


def needed(collection: Collection, texts: Callable[[Operation], Iterable[Text]] = sent_texts) -> list[str]:
    """The names of variables in the order in which they are first met: in a request, or in the value of another."""
    values = _values(collection)
    waiting: list[Text] = []
    for operation in collection.operations():
        waiting.extend(texts(operation))
    waiting.reverse()
    names: dict[str, None] = {}
    all_wait = False
    while waiting:
        text = waiting.pop()
        if len(text.parts) == 1 and isinstance(text.parts[0], str) and "{{" not in text.parts[0]:
            continue
        if not all_wait and _is_nested(text):
            all_wait = True
            waiting.extend(Text((VariableRef(name),)) for name in reversed(values) if name not in names)
        for written in text.variables:
            name = written if written in values else written.strip() or written
            if name not in names:
                names[name] = None
                waiting.extend(values.get(name, ()))
    return list(names)


def inside(collection: Collection, environment: Environment | None) -> Collection:
    """The collection as it is in one environment only, or in none: without the values that count less."""
    taken = preset(environment) if environment else {}
    return replace(
        collection,
        variables=tuple(variable for variable in collection.variables if variable.name not in taken),
        environments=(environment,) if environment else (),
    )


def preset(environment: Environment) -> dict[str, Text | None]:
    """The values of an environment by name; None for one to be given, as it is secret or the export left it empty."""
    return {variable.name: variable.value or None for variable in environment.variables if variable.enabled}


def saved_values(collection: Collection) -> dict[str, list[str]]:
    """The values that each variable can have, in Postman's own syntax."""
    return {name: [value.source for value in values] for name, values in _values(collection).items()}


def _values(collection: Collection) -> dict[str, list[Text]]:
    """The values that each variable can have."""
    values: dict[str, list[Text]] = {}
    for variables in (collection.variables, *(environment.variables for environment in collection.environments)):
        for variable in variables:
            if variable.enabled:
                values.setdefault(variable.name, []).extend([variable.value] if variable.value else [])
    return values


def _is_nested(text: Text) -> bool:
    """Whether a variable's name is itself made of variables: any saved one can then be meant."""
    return any(isinstance(part, str) and "{{" in part for part in text.parts)
