"""A user's own templates: they come before those of the targets, and what is wrong with one is told."""

import pickle
from pathlib import Path
from types import SimpleNamespace

import pytest

import postwright
from plain_target import PlainTarget, collection_file, folder, request
from postwright.build import BuildOptions, build
from postwright.errors import TargetError, TemplateError
from postwright.model import Collection
from postwright.printing import Printer
from postwright.rendering import Code, template_folder
from postwright.rendering.sources import own_files
from postwright.targets import TARGETS
from postwright.targets.base import TemplateFolder
from postwright.targets.templates import defaults, printer_for

METHOD = (template_folder() / "python" / "method.jinja").read_text()


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A folder for templates of the user's own."""
    (tmp_path / "templates").mkdir()
    return tmp_path / "templates"


@pytest.fixture
def collection(tmp_path: Path) -> Collection:
    """A collection of a folder with one request."""
    return postwright.load(collection_file(tmp_path / "c.json", "Shop", folder("Users", request("List users"))))


def write(own: Path, name: str, source: str) -> str:
    """Write a template of the user's own, and give its path back."""
    path = own / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(source)
    return str(path)


def generated(collection: Collection, own: Path, *targets: str) -> dict[str, str]:
    """The files that are generated with own templates, as text."""
    options = BuildOptions(printer=Printer(templates=own))
    made = build(collection, None, [TARGETS[name] for name in targets], options=options)
    return {path.split("/", 2)[-1]: content.decode() for path, content in made.files.items()}


def told(collection: Collection, own: Path, *targets: str) -> list[tuple[str, str, str]]:
    """Code, template and hint of the problems with own templates."""
    options = BuildOptions(printer=Printer(templates=own))
    found = build(collection, None, [TARGETS[name] for name in targets], options=options).problems
    return [(each.code, Path(each.place.file).relative_to(own).as_posix(), each.hint) for each in found]


def refused(collection: Collection, own: Path, *targets: str) -> TemplateError:
    """Why nothing can be generated."""
    with pytest.raises(TemplateError) as caught:
        generated(collection, own, *targets)
    return caught.value


def test_an_own_template_comes_before_the_target_s(collection: Collection, own: Path) -> None:
    write(own, "curl/script.sh.jinja", "#!/bin/sh\nset -x\n{% include 'curl/command.sh.jinja' %}\n")
    script = generated(collection, own, "curl")["users/list-users.sh"]
    assert script.startswith("#!/bin/sh\nset -x\ncurl")


def test_an_own_template_is_included_by_the_target_s(collection: Collection, own: Path) -> None:
    write(own, "python/method.jinja", METHOD.replace("        return", "        print('called')\n        return"))
    module = generated(collection, own, "python")["shop/users.py"]
    # As Black writes it, which knows no single quotes.
    assert module.count('        print("called")\n') == 2
    assert {path: text for path, text in generated(collection, own, "python").items() if path != "shop/users.py"} == {
        path.split("/", 2)[-1]: content.decode()
        for path, content in postwright.generate(collection, targets=["python"]).items()
        if not path.endswith("/users.py")
    } | {"postwright.lock.json": generated(collection, own, "python")["postwright.lock.json"]}


def test_copies_of_all_templates_change_nothing(collection: Collection, own: Path) -> None:
    for name, default in defaults(TARGETS.values()).items():
        write(own, name, f"{default.record}\n{default.source.text}")
    wanted = postwright.generate(collection, targets=[*TARGETS])
    options = BuildOptions(printer=Printer(templates=own))
    made = build(collection, None, list(TARGETS.values()), options=options)
    assert (made.files, made.problems) == (wanted, ())


def test_an_own_template_can_extend_the_target_s(collection: Collection, own: Path) -> None:
    header = (
        '{% extends "default/python/module.py.jinja" %}\n{% block header %}\n# Ours.\n{{ super() }}{% endblock %}\n'
    )
    write(own, "python/module.py.jinja", header)
    files = generated(collection, own, "python")
    assert files["shop/users.py"].startswith('# Ours.\n"""')
    assert files["shop/_client.py"].startswith('# Ours.\n"""')


def test_the_marks_of_other_systems_are_read(collection: Collection, own: Path) -> None:
    (own / "curl").mkdir()
    (own / "curl" / "script.sh.jinja").write_bytes(b"\xef\xbb\xbfone\r\ntwo\r\n")
    assert generated(collection, own, "curl")["users/list-users.sh"] == "one\ntwo\n"


def test_what_prints_no_python_is_told(collection: Collection, own: Path) -> None:
    path = write(own, "python/method.jinja", METHOD.replace("def", "def").replace(" -> ", " => "))
    error = refused(collection, own, "python")
    assert (error.file, error.line) == (path, 1)
    assert error.message.startswith("What this template prints is not Python: ")
    assert error.message.endswith(": def list_users(self, **options: Unpack[Options]) => Any:")


def test_where_it_can_t_be_known_what_printed_it_the_template_is_told(collection: Collection, own: Path) -> None:
    path = write(own, "python/types.py.jinja", "")
    assert Printer(templates=own).python("python/types.py.jinja", None) == ""
    write(own, "python/types.py.jinja", "{% if view %}({% else %})\n{% endif %}")
    with pytest.raises(TemplateError) as caught:
        Printer(templates=own).python("python/types.py.jinja", None)
    assert (caught.value.file, caught.value.line) == (path, 0)


def test_a_text_is_refused_where_it_is_printed(collection: Collection, own: Path) -> None:
    path = write(own, "curl/script.sh.jinja", "#!/bin/sh\n{{ view.environment }}\n")
    assert str(refused(collection, own, "curl")).startswith(
        f"{path}:2: {{{{ view.environment }}}} prints a value of the type tuple, not Code."
    )


@pytest.mark.parametrize(
    "expression",
    ["view.comments.__class__('x')", "view.__class__", "view.comments.format.__globals__", "view.__init__"],
)
def test_own_templates_get_at_nothing_but_views(collection: Collection, own: Path, expression: str) -> None:
    write(own, "curl/script.sh.jinja", f"{{{{ {expression} }}}}")
    assert "Access to attribute" in refused(collection, own, "curl").message


def test_a_wrong_template_that_is_included_is_told(collection: Collection, own: Path) -> None:
    write(own, "python/method.jinja", "{% include 'ours/end.jinja' %}")
    path = write(own, "ours/end.jinja", "\n{% if %}")
    assert str(refused(collection, own, "python")).startswith(f"{path}:2: Expected an expression")


def test_a_template_that_no_target_needs_now_is_checked_too(collection: Collection, own: Path) -> None:
    path = write(own, "pytest/module.py.jinja", "\n\n{% endif %}")
    error = refused(collection, own, "curl")
    assert (error.file, error.line) == (path, 3)


def test_a_missing_folder_is_told(collection: Collection, own: Path) -> None:
    assert str(refused(collection, own / "other", "curl")) == f"{own / 'other'}: There is no such folder of templates."


def test_a_template_that_is_no_text_is_told(collection: Collection, own: Path) -> None:
    path = Path(write(own, "curl/script.sh.jinja", ""))
    path.write_bytes(b"\xff")
    assert str(refused(collection, own, "curl")) == f"{path}: This template is not UTF-8. Save it as UTF-8."
    path.unlink()
    path.symlink_to(own)
    assert generated(collection, own, "curl")


def test_files_of_own_templates(own: Path) -> None:
    for name in ("b/x.jinja", "a/x.j2", "readme.md", "a/y.jinja2"):
        write(own, name, "")
    assert [path.relative_to(own).as_posix() for path in own_files(own)] == ["a/x.j2", "a/y.jinja2", "b/x.jinja"]


def test_a_stale_template_is_told(collection: Collection, own: Path) -> None:
    default = defaults([TARGETS["curl"]])["curl/script.sh.jinja"]
    write(own, "curl/script.sh.jinja", f"{default.record}\n#!/bin/sh\n")
    assert told(collection, own, "curl") == []
    write(own, "curl/script.sh.jinja", default.record.replace("sha256:", "sha256:0")[:-4] + " #}\n#!/bin/sh\n")
    ((code, name, hint),) = told(collection, own, "curl")
    assert (code, name) == ("template-stale", "curl/script.sh.jinja")
    assert f"make {default.record} its first line." in hint
    assert told(collection, own, "python") == []


def test_a_template_for_another_view_is_told(collection: Collection, own: Path) -> None:
    default = defaults([TARGETS["curl"]])["curl/script.sh.jinja"]
    write(own, "curl/script.sh.jinja", default.record.replace("view 1", "view 0"))
    options = BuildOptions(printer=Printer(templates=own))
    (problem,) = build(collection, None, [TARGETS["curl"]], options=options).problems
    assert problem.message == "This template was made for view 0, and the target has view 1."


def test_a_template_that_nothing_prints_is_told(collection: Collection, own: Path) -> None:
    write(own, "pyhton/method.jinja", "")
    write(own, "python/methods.jinja", "")
    write(own, "qqq.jinja", "")
    assert told(collection, own, "curl") == [
        ("template-unknown", "pyhton/method.jinja", "Did you mean python/method.jinja?"),
        ("template-unknown", "python/methods.jinja", "Did you mean python/method.jinja?"),
        ("template-unknown", "qqq.jinja", "`postwright templates export` writes all that there are."),
    ]


def test_what_is_included_is_printed(collection: Collection, own: Path) -> None:
    write(own, "python/package.py.jinja", "{% include 'ours/a.jinja' %}{% include 'ours/none.jinja' ignore missing %}")
    write(own, "ours/a.jinja", "{% include 'ours/b.jinja' %}")
    write(own, "ours/b.jinja", "")
    assert told(collection, own, "curl") == []


def test_what_goes_to_another_process_and_back(own: Path) -> None:
    write(own, "curl/script.sh.jinja", "{{ view }}")
    printer = Printer(templates=own)
    with pytest.raises(TemplateError) as caught:
        printer.text("curl/script.sh.jinja", None)
    assert pickle.loads(pickle.dumps(printer)) == printer
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)
    error = TargetError("lines", "postwright-lines", "is no target")
    assert str(pickle.loads(pickle.dumps(error))) == "The target lines of postwright-lines is no target."


class Pages(PlainTarget):
    """A target of another package, which prints a template of its own."""

    def __init__(self, folder: Path) -> None:
        super().__init__("pages")
        self.templates = TemplateFolder(path=folder)

    def page(self, printer: Printer) -> str:
        """What its template prints."""
        return printer.text("pages/page.jinja", SimpleNamespace(code=Code("x")))


def test_a_target_of_another_package_has_templates_of_its_own(tmp_path: Path, own: Path) -> None:
    target = Pages(tmp_path / "package")
    write(tmp_path / "package", "pages/page.jinja", "their {{ view.code }}")
    write(tmp_path / "package", "curl/command.sh.jinja", "never read")
    assert target.page(printer_for(target, Printer())) == "their x"
    write(own, "pages/page.jinja", "our {{ view.code }}, {% include 'default/pages/page.jinja' %}")
    assert target.page(printer_for(target, Printer(templates=own))) == "our x, their x"
    assert list(defaults([target])) == ["pages/page.jinja"]
