"""What docstrings say, as plain text: summaries, descriptions, arguments, results, errors and example calls."""

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from postwright.model import Collection, Folder, Operation
from postwright.naming import words
from postwright.printing import Printer
from postwright.rendering import Code
from postwright.targets.prose import plain, summary
from postwright.targets.python.answers import Error, Result, errors, result
from postwright.targets.python.arguments import Argument
from postwright.targets.python.calls import Shown, call_of
from postwright.targets.python.outputs import outputs
from postwright.targets.python.plan import MethodPlan, Plan
from postwright.targets.python.snippet import first_program
from postwright.targets.python.variables import VariablePlan

_WIDTH = 84


class Guide:
    """Makes the docstrings of methods: knows from the whole plan what one method does not say itself.

    `paths` are those of the plan, if it has old names.
    """

    def __init__(self, plan: Plan, collection: Collection, printer: Printer) -> None:
        self.plan = plan
        self.collection = collection
        self.printer = printer
        self._shown = Shown(plan)
        self._paths = {each.operation.place.pointer: path for path, _, each in plan.methods()}
        self.paths = plan.paths() if plan.old else {}
        self._calls: dict[str, Code] = {}
        self.variables = {variable.name: variable for variable in plan.variables}

    @cached_property
    def first(self) -> tuple[Operation, str] | None:
        """The operation that is shown first, and a program that calls it; None for a collection without requests."""
        return first_program(self.plan, self.collection, self.printer)

    def call(self, method: MethodPlan) -> Code:
        """An example call, with `api` for the client."""
        pointer = method.operation.place.pointer
        if pointer not in self._calls:
            self._calls[pointer] = call_of(self._paths[pointer], method, self._shown)
        return self._calls[pointer]

    def description(self, argument: Argument) -> str:
        """What is said of an argument, also as the variable of a segment; nothing if it is only its name again."""
        variable = self.variables.get(argument.wire) if argument.where == "variables" else None
        text = argument.description or (variable.description if variable else "")
        return "" if words(text) == words(argument.name) else text

    def sets(self, method: MethodPlan) -> list[str]:
        """The variables that the answer sets, as far as scripts say so."""
        return list(dict.fromkeys(each.variable for each in outputs(method.operation, self.plan.variables)))

    def notes(self, method: MethodPlan) -> Iterator[str]:
        """Sentences about a method that are nowhere in its description."""
        if names := self.sets(method):
            variables = f"the variable{'s' if len(names) > 1 else ''} {_listed([f'`{name}`' for name in names])}"
            yield f"Sets {variables} from its answer, if the client is made with `chain_variables=True`."
        if method.pages:
            yield "`each_page` goes through all its pages."

    def text(self, method: MethodPlan) -> str:
        """The docstring of a method and of its async twin, but for the example."""
        operation = method.operation
        found = result(method, self.plan.types)
        return _document(
            *_about(operation.name, operation.description, _WIDTH - 4),
            _wrapped(" ".join(self.notes(method)), 0),
            _section("Args", ((item.name, self.description(item)) for item in method.arguments.all)),
            _returns(found) if found else "",
            _raises(errors(method, self.plan.types)),
        )


def describe(source: Collection | Folder) -> str:
    """The docstring of a class for a client or a folder."""
    return _document(*_about(source.name, source.description, _WIDTH))


def heading(source: Collection | Folder) -> str:
    """The sentence that stands for a collection or a folder where its description is near."""
    return _title(source.name)


def constructor_text(variables: Sequence[VariablePlan]) -> str:
    """The docstring of a client's constructor: where variables come from that are not given, and what they are."""
    sources = "A variable that is not given is read from the environment variable of its name in capitals"
    otherwise = ", or else has its value in the collection" if any(each.value is not None for each in variables) else ""
    return _document(
        "Make a client; it connects when it is first used.",
        _wrapped(f"{f'{sources}{otherwise}. ' if variables else ''}The options are those of `ClientOptions`.", 0),
        _section("Args", ((variable.keyword, _variable(variable)) for variable in variables)),
    )


def _variable(variable: VariablePlan) -> str:
    usual = variable.environment == variable.keyword.upper()
    source = "" if usual else f"Read from the environment variable {variable.environment}."
    return " ".join(filter(None, (_sentence(summary(variable.description)), source)))


def _about(name: str, description: str, width: int) -> tuple[str, str]:
    """The name as a sentence, and the description where it says more."""
    first, _, others = plain(description, width).partition("\n\n")
    title = _sentence(name)
    if words(first) == words(name):
        first = ""
    elif first.startswith(f"{title} "):
        first = first.removeprefix(title).lstrip()
    return _title(name), _document(first, others)


def _title(name: str) -> str:
    return textwrap.fill(_capitalised(_sentence(name)), _WIDTH - 4, break_long_words=False, break_on_hyphens=False)


def _capitalised(sentence: str) -> str:
    """The sentence without marks before its first word, which starts with a capital unless it is a name of code."""
    text = sentence.lstrip("*#-_>~ ") if words(sentence) else sentence
    first = text.split(" ")[0].rstrip(".!?,:")
    return text[0].upper() + text[1:] if first.isalpha() and first.islower() else text


def _document(*sections: str) -> str:
    return "\n\n".join(section for section in sections if section)


def _sentence(text: str) -> str:
    line = " ".join(text.split())
    return line if line.endswith((".", "!", "?")) or not line else f"{line}."


def _listed(names: list[str]) -> str:
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def _section(name: str, described: Iterable[tuple[str, str]]) -> str:
    lines = [line for entry, text in described for line in _entry(entry, text)]
    return "\n".join([f"{name}:", *lines]) if lines else ""


def _returns(found: Result) -> str:
    return f"Returns:\n{_wrapped(f'`{found.type}`{found.words}' if found.type else found.words, 4)}"


def _raises(found: Iterable[Error]) -> str:
    classes: dict[str, list[str]] = {}
    for error in found:
        responses = f" ({error.responses})" if error.responses else ""
        body = f" with a body of `{error.body}`" if error.body else ""
        classes.setdefault(error.name, []).append(f"status {error.status}{responses}{body}")
    lines = [_wrapped(f"{name}: S{'; '.join(texts)[1:]}.", 4, 8) for name, texts in classes.items()]
    return "\n".join(["Raises:", *lines]) if lines else ""


def _entry(name: str, description: str) -> Iterator[str]:
    first, gap, others = plain(description, _WIDTH - 12).partition("\n\n")
    if not first:
        return
    if first.startswith((" ", "*", "1.")):
        yield f"    {name}:"
        yield textwrap.indent(first, " " * 8)
    else:
        yield _wrapped(f"{name}: {first}", 4, 8)
    if gap:
        yield textwrap.indent(f"\n{others}", " " * 8)


def _wrapped(text: str, first: int, others: int | None = None) -> str:
    return textwrap.fill(
        text,
        _WIDTH - 4,
        initial_indent=" " * first,
        subsequent_indent=" " * (first if others is None else others),
        break_long_words=False,
        break_on_hyphens=False,
    )
