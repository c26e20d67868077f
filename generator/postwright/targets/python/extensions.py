"""The module `extensions` of a package: a place for its user's own code, made once."""

from postwright.targets.base import File
from postwright.targets.python import docs
from postwright.targets.python.source import docstring, identifier
from postwright.targets.python.views import ExtensionsView

MODULE = "extensions"


def extensions_file(guide: docs.Guide) -> File:
    """The module with a subclass of the client and one of its twin, which the package exports in their place."""
    client, async_client = guide.plan.client_names
    text = (
        f"{docs.heading(guide.collection)}\n\n"
        "This file was made once and is yours: generating again leaves it as it is. The\n"
        "package exports these classes in place of the generated ones that they are made of."
    )
    view = ExtensionsView(
        docstring=docstring(text, 0),
        client=identifier(client),
        async_client=identifier(async_client),
    )
    path = f"{guide.plan.package}/{MODULE}.py"
    return File(path, guide.printer.python("python/extensions.py.jinja", view).encode(), once=True)
