"""Reading one request item into an operation, or into the problem that says why there is none."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from postwright.errors import Problem, Severity
from postwright.model import Auth, NoAuth, Operation, Parameter, Url
from postwright.reader import auth, examples, request, settings
from postwright.reader.scripts.events import NO_SCRIPTS, Scripts
from postwright.reader.url import UnusableRequestError, take_credentials
from postwright.reader.values import Json, Node, description, quoted, word


@dataclass(frozen=True, slots=True)
class Inherited:
    """What a folder hands down: its path of names, its auth, its merged flags, and its scripts."""

    folders: tuple[str, ...] = ()
    auth: Auth | None = None
    flags: Mapping[str, Json] = field(default_factory=dict[str, Json])
    scripts: Scripts = NO_SCRIPTS


def read(item: Node, inherited: Inherited, scripts: Scripts) -> Operation | None:
    """Read a request item with these scripts; None, with a problem, if it can't be generated. Sections 1.3 and 1.6."""
    node = item.get("request")
    try:
        sent = request.read(node)
    except UnusableRequestError as reason:
        item.report.problems.append(_skipped(item, inherited.folders, reason))
        return None
    url, resolved = _credentials(sent.url, auth.read(node.get("auth"), inherited.auth), sent.headers)
    return Operation(
        id=word(item.get("id")) or word(item.get("_postman_id")),
        name=word(item.get("name")) or url.source,
        description=description(node) or description(item),
        folders=inherited.folders,
        method=sent.method,
        url=url,
        query=sent.query,
        headers=sent.headers,
        body=sent.body,
        auth=resolved,
        settings=settings.read(settings.merged(item.get("protocolProfileBehavior"), inherited.flags)),
        examples=examples.read(item),
        findings=inherited.scripts.then(scripts).findings(),
        place=item.place,
    )


def _credentials(url: Url, resolved: Auth | None, headers: tuple[Parameter, ...]) -> tuple[Url, Auth | None]:
    explicit = any(header.enabled and header.name.source.lower() == "authorization" for header in headers)
    if explicit or not isinstance(resolved, NoAuth | None):
        return url, resolved
    return take_credentials(url) or (url, resolved)


def _skipped(item: Node, folders: tuple[str, ...], reason: UnusableRequestError) -> Problem:
    name = word(item.get("name"))
    which = f"The request {quoted(name, 80)}" if name else "A request without a name"
    return Problem(
        code=reason.code,
        message=f"{which} is left out: {reason.reason}.",
        place=item.place,
        hint=reason.hint,
        severity=Severity.ERROR,
        skipped=True,
        request=(*folders, name),
    )
