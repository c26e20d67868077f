"""Reading `protocolProfileBehavior`, merged through the folders."""

import re
from collections.abc import Mapping

from postwright.model import Settings
from postwright.reader.values import Json, Node, Number, truthy

Flags = Mapping[str, Json]

# No flag of Postman's: what a collection v3 means by its query parameters.
ESCAPE_QUERY_VARIABLES = "escapeQueryVariables"

_COUNT = re.compile(r"\d{1,4}")
_DEFAULT = Settings()


def merged(node: Node, inherited: Flags) -> Flags:
    """What holds at an item: its own flags before the inherited ones, not merged any deeper. Section 5.8."""
    own = {name: member.value for name, member in node.members() if member.value is not None}
    return {**inherited, **own} if own else inherited


def read(flags: Flags) -> Settings:
    """The settings that merged flags mean; unknown flags mean nothing here."""
    if not flags:
        return _DEFAULT

    def flag(name: str, default: bool) -> bool:
        return truthy(flags[name]) if name in flags else default

    return Settings(
        disable_body_pruning=flag("disableBodyPruning", default=False),
        disable_url_encoding=flag("disableUrlEncoding", default=False),
        escape_query_variables=flag(ESCAPE_QUERY_VARIABLES, default=False),
        disabled_system_headers=_names(flags.get("disabledSystemHeaders")),
        follow_redirects=flag("followRedirects", default=True),
        follow_original_http_method=flag("followOriginalHttpMethod", default=False),
        follow_authorization_header=flag("followAuthorizationHeader", default=False),
        remove_referer=flag("removeRefererHeaderOnRedirect", default=False),
        max_redirects=_count(flags.get("maxRedirects"), _DEFAULT.max_redirects),
        strict_ssl=truthy(flags["strictSSL"]) if "strictSSL" in flags else None,
    )


def _names(value: Json) -> frozenset[str]:
    match value:
        case dict():
            return frozenset(name for name, off in value.items() if truthy(off))
        case list():
            return frozenset(name for name in value if isinstance(name, str))
        case _:
            return frozenset()


def _count(value: Json, default: int) -> int:
    source = value.text if isinstance(value, Number) else value
    return int(source) if isinstance(source, str) and _COUNT.fullmatch(source) else default
