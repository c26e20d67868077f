"""What went wrong in a template, told with its file and line, and what to do about it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from pathlib import Path

from jinja2 import TemplateAssertionError, TemplateNotFound, TemplateSyntaxError, UndefinedError

from postwright.errors import TemplateError
from postwright.rendering.code import NotCodeError
from postwright.rendering.sources import DEFAULT, Source, Templates, names

_EXPRESSION = re.compile(r"\{\{[-+]?\s*(.*?)\s*[-+]?\}\}")
_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}")
_HOW = (
    "Write literal text outside of {{ }}; inside, print what the view holds as Code, as it is or through the filters"
    " `join` and `indent`."
)


def described(error: Exception, template: str, templates: Templates) -> TemplateError:
    """The error for a template that could not be printed."""
    file, line, there = next(iter(reversed(list(_frames(error)))), (template, 0, list[str]()))
    match error:
        case TemplateSyntaxError(lineno=line):
            hint = "There are the filters `join` and `indent`." if isinstance(error, TemplateAssertionError) else ""
            return TemplateError(error.filename or file, line, _sentence(error.message or ""), hint)
        case TemplateNotFound():
            known = [*names(templates), *(source.name for source in templates.own)]
            near = nearest(str(error.name), known) or "."
            return TemplateError(file, line, f"There is no template `{error.name}`{near}")
        case RecursionError():
            hint = f"What comes with the target is named {DEFAULT}{template}."
            return TemplateError(file, line, "This template includes or extends itself.", hint)
        case UndefinedError():
            hint = f"What can be read here: {', '.join(there)}." if there else ""
            return TemplateError(file, line, str(error), hint)
        case NotCodeError():
            return TemplateError(file, line, f"{_expression(file, line)} prints {error.kind}, not Code.", _HOW)
        case _:
            return TemplateError(file, line, f"This fails with {type(error).__name__}: {_sentence(str(error))}")


def unparsable(printed: str, error: SyntaxError, sources: Sequence[Source]) -> TemplateError:
    """The error for what own templates printed and is no Python, with the line of a template that most likely did."""
    lines = printed.splitlines()
    text = lines[error.lineno - 1].strip() if error.lineno and error.lineno <= len(lines) else ""
    found = [
        (_likeness(line, text), each.file, n) for each in sources for n, line in enumerate(each.text.splitlines(), 1)
    ]
    likeness, file, number = max(found, key=lambda each: each[0], default=(0, sources[0].file, 0))
    return TemplateError(
        file,
        number if likeness else 0,
        f"What this template prints is not Python: {error.msg}: {text}",
        "Mend it, or remove the file to have the target's own template.",
    )


def nearest(name: str, others: Iterable[str]) -> str:
    """The end of a sentence that asks whether another name is meant; nothing if none is near."""
    found = get_close_matches(name, list(others), n=1)
    return f"; did you mean `{found[0]}`?" if found else ""


def _frames(error: Exception) -> Iterator[tuple[str, int, list[str]]]:
    """File, line and names of the templates at work, the innermost last: Jinja puts them in the place of its code."""
    trace = error.__traceback__
    while trace:
        frame = trace.tb_frame
        if "__jinja_exception__" in frame.f_globals:
            yield frame.f_code.co_filename, trace.tb_lineno, sorted(filter(str.isidentifier, frame.f_locals))
        trace = trace.tb_next


def _expression(file: str, line: int) -> str:
    """What stands between the braces in a line, if there is one such thing."""
    try:
        found = _EXPRESSION.findall(Path(file).read_text(encoding="utf-8").splitlines()[line - 1])
    except (OSError, IndexError):
        found = []
    return f"{{{{ {found[0]} }}}}" if len(found) == 1 else "A {{ }} in this line"


def _likeness(line: str, printed: str) -> int:
    """How many characters of a template's line are in a printed line, if it can have printed it."""
    parts = [part.strip() for part in _TAG.split(line.strip())]
    pattern = ".*".join(map(re.escape, parts))
    return len("".join(parts)) if re.fullmatch(pattern, printed) else 0


def _sentence(text: str) -> str:
    text = " ".join(text.split())
    return f"{text[:1].upper()}{text[1:]}{'' if text.endswith(('.', '!', '?')) else '.'}"
